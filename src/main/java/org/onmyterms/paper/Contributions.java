package org.onmyterms.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Plan;

/** What one audience may see of a plan, by topic, and how each entry is set in one layout. */
final class Contributions {

    private final Voices voices;
    private final Map<String, List<Entry>> byTopic = new LinkedHashMap<>();

    Contributions(Plan plan, String audience, Layout layout, Framing framing, PictureBook pictures, Album album) {
        this.voices = new Voices(plan, framing, new Sayings(framing, pictures, album, layout));
        plan.entriesFor(audience).stream().filter(e -> !e.isEmpty())
                .forEach(e -> byTopic.computeIfAbsent(e.topic(), t -> new ArrayList<>()).add(e));
    }

    /** Topics in which there is something, in the order in which they were begun. */
    List<String> topics() {
        return List.copyOf(byTopic.keySet());
    }

    /** The entries of a topic, answers that stand side by side together. */
    List<List<Entry>> in(String topic) {
        return SideBySide.groups(byTopic.getOrDefault(topic, List.of()));
    }

    /** A group of {@link #in}, set so that nobody can mistake whose words they are. */
    List<Block> set(List<Entry> group) {
        return voices.group(group);
    }
}
