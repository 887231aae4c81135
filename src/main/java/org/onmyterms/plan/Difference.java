package org.onmyterms.plan;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How two plans differ in what stands in them.
 *
 * @param onlyHere  what stands here and not there
 * @param onlyThere what stands there and not here
 * @param reworded  what stands in both with other words
 */
public record Difference(List<Entry> onlyHere, List<Entry> onlyThere, List<Reworded> reworded) {

    /** One entry with the words it has in each plan. */
    public record Reworded(Entry here, Entry there) { }

    public Difference {
        onlyHere = List.copyOf(onlyHere);
        onlyThere = List.copyOf(onlyThere);
        reworded = List.copyOf(reworded);
    }

    public static Difference between(Plan here, Plan there) {
        Map<String, Entry> inHere = byId(here);
        Map<String, Entry> inThere = byId(there);
        List<Reworded> reworded = here.entries().stream().filter(e -> inThere.containsKey(e.id()))
                .map(e -> new Reworded(e, inThere.get(e.id()))).filter(r -> !r.here.saysAs(r.there)).toList();
        return new Difference(here.entries().stream().filter(e -> !inThere.containsKey(e.id())).toList(),
                there.entries().stream().filter(e -> !inHere.containsKey(e.id())).toList(), reworded);
    }

    private static Map<String, Entry> byId(Plan plan) {
        return plan.entries().stream().collect(Collectors.toMap(Entry::id, Function.identity()));
    }

    /** How many things differ. */
    public int count() {
        return onlyHere.size() + onlyThere.size() + reworded.size();
    }
}
