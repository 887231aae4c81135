package org.onmyterms.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        List<Entry> seen = plan.entriesFor(audience).stream().filter(e -> !e.isEmpty()).toList();
        Set<String> others = seen.stream().filter(e -> e.voice() != Voice.OWN).map(Entry::id).collect(Collectors.toSet());
        Map<String, List<Entry>> answers = new LinkedHashMap<>();
        for (Entry entry : seen) {
            Optional<String> view = entry.answers().filter(others::contains);
            if (view.isPresent()) {
                answers.computeIfAbsent(view.get(), v -> new ArrayList<>()).add(entry);
            } else if (entry.prompt().filter(Plan.NOT_DISCUSSED::equals).isPresent()) {
                notDiscussed.add(entry);
            } else {
                byTopic.computeIfAbsent(entry.topic(), t -> new ArrayList<>()).add(entry);
            }
        }
        voices = new Voices(plan, framing, new Sayings(framing, pictures, album, layout, pack), answers);
        tables = new CardTables(voices, framing, pack.language());
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

    /** True for a card that a table can hold: one by itself, with nothing but words. */
    static boolean isRow(CardKind kind, List<Entry> group) {
        Entry first = group.getFirst();
        return group.size() == 1 && first.prompt().filter(kind.prompt()::equals).isPresent() && first.pictures().isEmpty()
                && first.recording().isEmpty();
    }

    /** Cards as one table. */
    List<Block> table(CardKind kind, List<Entry> cards) {
        return tables.of(kind, cards);
    }
}
