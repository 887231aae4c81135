package org.onmyterms.guide;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.onmyterms.plan.Entry;

/**
 * A set of topics and prompts in one language, as read from a folder of plain files.
 *
 * @param language BCP 47, such as {@code en-GB}
 * @param topics   in the order of the file names; no two share an id
 */
public record Pack(String language, List<Topic> topics) {
    public Pack {
        Objects.requireNonNull(language, "language");
        topics = List.copyOf(topics);
    }

    /** The topic of that id, or empty when this pack has none such. */
    public Optional<Topic> topic(String id) {
        return topics.stream().filter(topic -> topic.id().equals(id)).findFirst();
    }

    /** The topics behind that door, in the pack's order; may be empty. */
    public List<Topic> behind(Door door) {
        return topics.stream().filter(topic -> topic.door() == door).toList();
    }

    /** This pack less one topic. */
    public Pack without(String topic) {
        return new Pack(language, topics.stream().filter(t -> !t.id().equals(topic)).toList());
    }

    /** The prompt of that id, whichever topic holds it, or empty. */
    public Optional<Prompt> prompt(String id) {
        return topics.stream().flatMap(topic -> topic.prompt(id).stream()).findFirst();
    }

    /**
     * A card with the words of what it is tied to in the place of ids; a tie to what is not among the entries seen, by id, or to what has
     * no words, is left out. Any other entry as it is.
     */
    public Entry spelt(Entry entry, Map<String, Entry> seen) {
        Entry spelt = entry;
        for (CardKind.Field field : entry.prompt().flatMap(this::cards).map(CardKind::fields).orElse(List.of())) {
            if (field.asks() == Asks.ENTRY && entry.details().containsKey(field.id())) {
                spelt = spelt.withDetail(field.id(), Optional.ofNullable(seen.get(entry.details().get(field.id()))).map(Entry::words).orElse(""));
            }
        }
        return spelt;
    }

    /** The kind of card whose cards stand under this prompt, or empty. */
    public Optional<CardKind> cards(String prompt) {
        return topics.stream().flatMap(topic -> topic.cards(prompt).stream()).findFirst();
    }
}
