package org.onmyterms.paper.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.HeadingRef;

/**
 * Which part of a plan goes into which field of a form: for the next person with the same form. It has no words of anybody.
 *
 * @param fingerprint of the form, see {@link FillableForm#fingerprint()}
 * @param sources     by field: ids of topics or questions, or "template" with the place in a template that has the answer
 */
public record FormPack(String fingerprint, Map<String, List<String>> sources) {

    static final String HEAD = "form";
    static final String FIELD = "field";
    static final String FROM = "from";
    static final String TEMPLATE = "template ";

    public FormPack {
        sources = Map.copyOf(sources);
    }

    /** What an entry is called here: its question, else its topic; or the heading for which it was written. */
    public static String source(Entry entry) {
        return HeadingRef.of(entry).map(h -> TEMPLATE + h.template() + "/" + h.heading()).orElseGet(() -> entry.prompt().orElse(entry.topic()));
    }

    /** The heading that a source names, if it names one. */
    public static Optional<HeadingRef> heading(String source) {
        int slash = source.indexOf('/');
        return source.startsWith(TEMPLATE) && slash > 0 ? Optional.of(new HeadingRef(source.substring(TEMPLATE.length(), slash), source.substring(slash + 1)))
                : Optional.empty();
    }

    /** The pack as plain text, one thing a line. */
    public String text() {
        StringBuilder out = new StringBuilder(HEAD + ": " + fingerprint + "\n");
        new TreeMap<>(sources).forEach((field, from) -> {
            out.append("\n").append(FIELD).append(": ").append(escape(field)).append('\n');
            from.forEach(source -> out.append(FROM).append(": ").append(source).append('\n'));
        });
        return out.toString();
    }

    /** Names of fields may have any signs; a line end in one is written out. */
    private static String escape(String field) {
        return field.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }
}
