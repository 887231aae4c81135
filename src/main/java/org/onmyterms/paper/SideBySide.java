package org.onmyterms.paper;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onmyterms.plan.Entry;

/** Puts answers that stand beside one another together. A partner who may not be seen does not exist here. */
final class SideBySide {

    private SideBySide() {
    }

    /** Groups in the order of their first answer; most hold one entry. */
    static List<List<Entry>> groups(List<Entry> visible) {
        Map<String, Entry> byId = visible.stream().collect(Collectors.toMap(Entry::id, e -> e, (a, b) -> a));
        Map<String, List<Entry>> groups = new LinkedHashMap<>();
        for (Entry entry : visible) {
            groups.computeIfAbsent(root(entry, byId), r -> new ArrayList<>()).add(entry);
        }
        return List.copyOf(groups.values());
    }

    private static String root(Entry entry, Map<String, Entry> byId) {
        Set<String> seen = new HashSet<>();
        Entry at = entry;
        while (seen.add(at.id())) {
            Entry beside = at.besides().map(byId::get).orElse(null);
            if (beside == null) {
                return at.id();
            }
            at = beside;
        }
        return seen.stream().min(String::compareTo).orElseThrow(); // a circle, from a strange file
    }
}
