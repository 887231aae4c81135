package org.onmyterms.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Something to look at again: one topic in which something is said, or everything.
 *
 * @param topic   empty for everything
 * @param entries ids, in the order in which they stand
 */
public record ToLookAt(Optional<String> topic, List<String> entries) {

    public ToLookAt {
        entries = List.copyOf(entries);
    }

    /**
     * All there is in a plan, with the topics in this order: everything, when there is more than one topic, then each topic. What is just
     * for the person is in their own topic and never among everything, since somebody may sit beside them.
     */
    public static List<ToLookAt> in(Plan plan, List<String> order) {
        SequencedMap<String, List<Entry>> said = ByTopic.of(plan, order);
        List<ToLookAt> all = new ArrayList<>();
        List<String> everything = said.entrySet().stream().filter(t -> !t.getKey().equals(Plan.JUST_FOR_ME))
                .flatMap(t -> t.getValue().stream()).map(Entry::id).toList();
        if (said.size() > 1 && !everything.isEmpty()) {
            all.add(new ToLookAt(Optional.empty(), everything));
        }
        said.forEach((topic, entries) -> all.add(new ToLookAt(Optional.of(topic), entries.stream().map(Entry::id).toList())));
        return all;
    }
}
