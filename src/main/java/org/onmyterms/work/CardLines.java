package org.onmyterms.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onmyterms.guide.Asks;
import org.onmyterms.guide.CardKind;
import org.onmyterms.guide.Topic;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Plan;
import org.onmyterms.words.Words;

/** What stands on a card beside its words, as people read it: "What they do: cooks". */
public final class CardLines {

    private CardLines() {
    }

    /** A line for each field in which something was said; a field that the topic does not know is called by its id. */
    public static List<String> of(Entry entry, Optional<Topic> topic, Plan plan, Words words) {
        List<String> lines = new ArrayList<>();
        entry.details().forEach((field, said) -> lines.add(words.text("work.card-line", field(topic, field), value(topic, field, said, plan, words))));
        return lines;
    }

    /** The entry's own words, and below them the lines of its card. */
    public static String whole(Entry entry, Optional<Topic> topic, Plan plan, Words words) {
        List<String> all = new ArrayList<>(of(entry, topic, plan, words));
        if (!entry.words().isBlank()) {
            all.addFirst(entry.words());
        }
        return String.join("\n", all);
    }

    /** What a card calls one of its fields. */
    static String field(Optional<Topic> topic, String field) {
        return known(topic, field).map(CardKind.Field::name).orElse(field);
    }

    /** What was said in a field: the words, the name of what was chosen, or what was said elsewhere, if it is still there. */
    public static String value(Optional<Topic> topic, String field, String said, Plan plan, Words words) {
        return known(topic, field).map(f -> f.asks() == Asks.ENTRY ? plan.entry(said).map(e -> Shortly.of(e, words)).orElseGet(() -> words.text("work.not-there"))
                : f.read(said)).orElse(said);
    }

    private static Optional<CardKind.Field> known(Optional<Topic> topic, String field) {
        return topic.stream().flatMap(t -> t.cards().stream()).flatMap(c -> c.field(field).stream()).findFirst();
    }
}
