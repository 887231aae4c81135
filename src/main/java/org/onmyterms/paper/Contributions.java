package org.onmyterms.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onmyterms.guide.CardKind;
import org.onmyterms.guide.Pack;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Plan;
import org.onmyterms.plan.Voice;

/** What one audience may see of a plan, by topic, and how each entry is set in one layout. */
final class Contributions {

    private final Voices voices;
    private final CardTables tables;
    private final Map<String, List<Entry>> byTopic = new LinkedHashMap<>();
    private final List<Entry> notDiscussed = new ArrayList<>();

    Contributions(Plan plan, Pack pack, String audience, Layout layout, Framing framing, PictureBook pictures, Album album) {
        Map<String, Entry> seen = plan.entriesFor(audience).stream().filter(e -> !e.isEmpty()).collect(Collectors.toMap(Entry::id, e -> e, (a, b) -> a,
                LinkedHashMap::new));
        seen.replaceAll((id, entry) -> pack.spelt(entry, seen));
        Map<String, List<Entry>> answers = answers(seen);
        for (Entry entry : standingAlone(seen)) {
            if (entry.prompt().filter(Plan.NOT_DISCUSSED::equals).isPresent()) {
                notDiscussed.add(entry);
            } else {
                byTopic.computeIfAbsent(entry.topic(), t -> new ArrayList<>()).add(entry);
            }
        }
        voices = new Voices(plan, framing, new Sayings(framing, pictures, album, layout, pack), answers);
        tables = new CardTables(voices, framing, pack.language());
    }

    /** The person's own words about a view that is seen too, by its id. */
    static Map<String, List<Entry>> answers(Map<String, Entry> seen) {
        Map<String, List<Entry>> answers = new LinkedHashMap<>();
        seen.values().stream().filter(e -> standsWith(e, seen) != e)
                .forEach(e -> answers.computeIfAbsent(standsWith(e, seen).id(), v -> new ArrayList<>()).add(e));
        return answers;
    }

    /** All but those that stand with a view. */
    static List<Entry> standingAlone(Map<String, Entry> seen) {
        return seen.values().stream().filter(e -> standsWith(e, seen) == e).toList();
    }

    /** The view with which an answer of the person's stands, if it is seen too; otherwise the entry itself. */
    static Entry standsWith(Entry entry, Map<String, Entry> seen) {
        return entry.answers().map(seen::get).filter(view -> view.voice() != Voice.OWN).orElse(entry);
    }

    /** Topics in which there is something, in the order in which they were begun. */
    List<String> topics() {
        return List.copyOf(byTopic.keySet());
    }

    /** What the person does not want to be asked about. */
    List<List<Entry>> notDiscussed() {
        return SideBySide.groups(notDiscussed);
    }

    /** The entries of a topic, answers that stand side by side together. */
    List<List<Entry>> in(String topic) {
        return SideBySide.groups(byTopic.getOrDefault(topic, List.of()));
    }

    /** A group of {@link #in}, set so that nobody can mistake whose words they are. */
    List<Block> set(List<Entry> group) {
        return voices.group(group);
    }

    static boolean isCard(CardKind kind, List<Entry> group) {
        return group.getFirst().prompt().filter(kind.prompt()::equals).isPresent();
    }

    /** True for a card that a table can hold: one by itself, with nothing but words. */
    static boolean isRow(CardKind kind, List<Entry> group) {
        return isCard(kind, group) && group.size() == 1 && group.getFirst().pictures().isEmpty() && group.getFirst().recording().isEmpty();
    }

    /** Cards as one table. */
    List<Block> table(CardKind kind, List<Entry> cards) {
        return tables.of(kind, cards);
    }
}
