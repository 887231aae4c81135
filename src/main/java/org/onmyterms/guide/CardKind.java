package org.onmyterms.guide;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What can be said of one thing in a topic, such as somebody in my life, field by field. No field has to be filled.
 *
 * @param topic  the topic's id
 * @param name   what one card is, such as "Somebody in my life"
 * @param spread how its cards are laid out as a picture
 * @param fields at least one; what is said in the first are the entry's own words
 */
public record CardKind(String topic, String name, Spread spread, List<Field> fields) {

    /** What stands after a topic's id in the prompt of an entry that is a card. */
    private static final String PROMPT = ".card";

    /**
     * One thing that can be said on a card.
     *
     * @param id      one lower-case word
     * @param name    a few words, for the head of a column
     * @param ask     the question
     * @param options what can be chosen; empty where the answer is in words
     */
    public record Field(String id, String name, String ask, List<Option> options) {
        public Field {
            options = List.copyOf(options);
        }

        /** What was said in this field, as people read it: the words, or the name of what was chosen. */
        public String read(String said) {
            return options.stream().filter(o -> o.id().equals(said)).map(Option::name).findFirst().orElse(said);
        }
    }

    /** Something that can be chosen: what is stored, and what people see. */
    public record Option(String id, String name) { }

    public CardKind {
        Objects.requireNonNull(topic);
        Objects.requireNonNull(name);
        Objects.requireNonNull(spread);
        fields = List.copyOf(fields);
        if (fields.isEmpty()) {
            throw new IllegalArgumentException("a card of " + topic + " has no field");
        }
    }

    /** The prompt under which its cards stand in a plan. */
    public String prompt() {
        return topic + PROMPT;
    }

    /** The field whose answer is the entry's own words. */
    public Field first() {
        return fields.getFirst();
    }

    /** All other fields. */
    public List<Field> others() {
        return fields.subList(1, fields.size());
    }

    /** The field of that id, or empty when there is none such. */
    public Optional<Field> field(String id) {
        return fields.stream().filter(f -> f.id().equals(id)).findFirst();
    }

    /** The field by which its cards are laid out: the first in which something is chosen. */
    public Optional<Field> spreadBy() {
        return fields.stream().filter(f -> !f.options().isEmpty()).findFirst();
    }
}
