package org.onmyterms.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the person put into one field of somebody's form, so that a half filled form can be gone on with.
 *
 * @param form    the fingerprint of the form's fields
 * @param field   the field's name in the form
 * @param entries ids of the entries whose words go into it, in order
 * @param words   other words for this form only, or what was ticked or chosen; blank when the entries' words go in as they stand
 * @param onSheet whether words that have no room go on a sheet beside the form
 */
public record FormAnswer(String form, String field, List<String> entries, String words, boolean onSheet) {

    public FormAnswer {
        Objects.requireNonNull(form);
        Objects.requireNonNull(field);
        Objects.requireNonNull(words);
        entries = List.copyOf(entries);
    }

    /** True when nothing goes into the field. */
    public boolean isEmpty() {
        return entries.isEmpty() && words.isBlank();
    }

    /** What stands in a form so far, by field. */
    public static Map<String, FormAnswer> of(History history, String form) {
        Map<String, FormAnswer> answers = new LinkedHashMap<>();
        for (Change change : history.changes()) {
            if (change.action() instanceof Action.PutInForm(FormAnswer answer) && answer.form().equals(form)) {
                answers.put(answer.field(), answer);
            }
        }
        answers.values().removeIf(FormAnswer::isEmpty);
        return answers;
    }
}
