package org.onmyterms.paper.form;

import java.util.List;

/**
 * One field of a form.
 *
 * @param id       its full name in the form; stays the same for the same form
 * @param label    what the form says it is for
 * @param page     counted from 1
 * @param options  what can be ticked or chosen; empty for fields of words
 * @param most     so many letters at most; 0 when the form does not say
 * @param several  whether more than one of the options can be chosen
 * @param free     whether other words can be written in place of an option
 * @param required whether the form's makers want something in it
 * @param readOnly whether the form's makers let nobody write in it
 * @param value    what stands in it now: words, or the values of options with line ends between them
 */
public record FormField(String id, String label, int page, FieldKind kind, List<FormOption> options, int most, boolean several, boolean free,
                        boolean required, boolean readOnly, String value) {

    public FormField {
        options = List.copyOf(options);
    }

    /** True when this is what the form says beside an option, or what its file calls it. */
    public boolean offers(String words) {
        return options.stream().anyMatch(o -> o.shown().equals(words) || o.value().equals(words));
    }

    /** True when words can be written in it. */
    public boolean takesWords() {
        return kind.isWords() || free;
    }
}
