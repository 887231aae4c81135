package org.onmyterms.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** What is said in a plan, topic by topic, but for what was written for one reader alone. */
public final class ByTopic {

    private ByTopic() {
    }

    /** The topics in which something is said, in this order and then as they were begun, each with what is said there. */
    public static SequencedMap<String, List<Entry>> of(Plan plan, List<String> order) {
        SequencedMap<String, List<Entry>> said = new LinkedHashMap<>();
        order.forEach(topic -> said.put(topic, new ArrayList<>()));
        plan.entries().stream().filter(e -> !e.isEmpty() && !HeadingRef.isTopic(e.topic())).forEach(e -> said.computeIfAbsent(e.topic(), t -> new ArrayList<>()).add(e));
        said.values().removeIf(List::isEmpty);
        return said;
    }
}
