package org.onmyterms.plan;

import java.util.Optional;

/**
 * A heading of somebody else's, as a plan remembers it.
 *
 * @param template the id of the headings it belongs to; not blank
 * @param heading  its own id among them; not blank
 */
public record HeadingRef(String template, String heading) {

    private static final String TOPIC = "template/";
    /** Before a letter's id. No file of headings can have such an id. */
    private static final String LETTER = "letter/";

    public HeadingRef {
        if (template.isBlank() || heading.isBlank()) {
            throw new IllegalArgumentException("a heading has an id, and so have the headings it belongs to");
        }
    }

    /** A part of a letter in the person's name, which a plan remembers as it does a heading. */
    public static HeadingRef ofLetter(String letter, String part) {
        return new HeadingRef(LETTER + letter, part);
    }

    /** The letter that has this for the id of its headings, if a letter has. */
    public static Optional<String> letter(String template) {
        return template.startsWith(LETTER) ? Optional.of(template.substring(LETTER.length())) : Optional.empty();
    }

    /** The topic of words that were written for the reader of these headings alone. No topic of a pack can have such an id. */
    public String topic() {
        return TOPIC + template;
    }

    /** True for the topic of words that were written for one reader alone. */
    public static boolean isTopic(String topic) {
        return topic.startsWith(TOPIC);
    }

    /** The heading for which these words were written, if they were written for one. */
    public static Optional<HeadingRef> of(Entry entry) {
        String template = isTopic(entry.topic()) ? entry.topic().substring(TOPIC.length()) : "";
        return template.isBlank() ? Optional.empty() : entry.prompt().filter(p -> !p.isBlank()).map(p -> new HeadingRef(template, p));
    }
}
