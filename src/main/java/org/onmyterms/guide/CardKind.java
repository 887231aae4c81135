package org.onmyterms.guide;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What can be said of one thing in a topic, such as somebody in my life, field by field. No field has to be filled.
 *
 * @param id     one lower-case word; no two kinds of card in a topic share it
 * @param topic  the topic's id
 * @param name   what one card is, such as "Somebody in my life"
 * @param spread how its cards are laid out as a picture
 * @param fields at least one; what is said in the first are the entry's own words
 */
public record CardKind(String id, String topic, String name, Spread spread, List<Field> fields) {

    /** The id of a topic's only kind of card, which needs none of its own. */
    public static final String ONLY = "card";

    /**
     * One thing that can be said on a card.
     *
     * @param id      one lower-case word
     * @param name    a few words, for the head of a column
     * @param ask     the question
     * @param asks    what kind of answer it takes
     * @param options what can be chosen; empty where nothing is
     * @param topics  ids of the topics of which something said is chosen; empty where nothing is
     */
    public record Field(String id, String name, String ask, Asks asks, List<Option> options, List<String> topics) {
        public Field {
            options = List.copyOf(options);
            topics = List.copyOf(topics);
        }

        /** A field that is answered in words, or by one of these. */
        public Field(String id, String name, String ask, List<Option> options) {
            this(id, name, ask, options.isEmpty() ? Asks.WORDS : Asks.CHOICE, options, List.of());
        }

        /** The same as something to choose, with what it means below its name. */
        public String offered(String id) {
            return options.stream().filter(o -> o.id().equals(id)).map(o -> o.about().isEmpty() ? o.name() : o.name() + "\n" + o.about()).findFirst().orElse(id);
        }

        /** What was said in this field, as people read it: the words, or the name of what was chosen. */
        public String read(String said) {
            return options.stream().filter(o -> o.id().equals(said)).map(Option::name).findFirst().orElse(said);
        }
    }

    /**
     * Something that can be chosen: what is stored, and what people see.
     *
     * @param about what it means, in a sentence or more; often empty
     */
    public record Option(String id, String name, String about) {

        public Option(String id, String name) {
            this(id, name, "");
        }
    }

    public CardKind {
        Objects.requireNonNull(id);
        Objects.requireNonNull(topic);
        Objects.requireNonNull(name);
        Objects.requireNonNull(spread);
        fields = List.copyOf(fields);
        if (fields.isEmpty()) {
            throw new IllegalArgumentException("a card of " + topic + " has no field");
        }
    }

    /** The only kind of card of a topic. */
    public CardKind(String topic, String name, Spread spread, List<Field> fields) {
        this(ONLY, topic, name, spread, fields);
    }

    /** The prompt under which its cards stand in a plan. */
    public String prompt() {
        return topic + "." + id;
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
