package org.onmyterms.plan;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where a name, or any other words, stand in a plan.
 *
 * @param now     entries whose words say it now, taken-away ones too
 * @param earlier entries whose words said it before and do not any more
 */
public record Mentions(List<Entry> now, List<Entry> earlier) {

    /** Looks through everything that was ever said; capital letters and Unicode form do not matter. A blank name is nowhere. */
    public static Mentions of(History history, String name) {
        String wanted = plain(name).strip();
        if (wanted.isEmpty()) {
            return new Mentions(List.of(), List.of());
        }
        Set<String> ever = new HashSet<>();
        for (Change change : history.changes()) {
            switch (change.action()) {
                case Action.AddEntry(Entry entry) when plain(entry.words()).contains(wanted) -> ever.add(entry.id());
                case Action.SetWords(String entry, String words) when plain(words).contains(wanted) -> ever.add(entry);
                default -> { }
            }
        }
        List<Entry> all = Stream.concat(history.plan().entries().stream(), history.plan().takenAway().stream()).toList();
        return new Mentions(all.stream().filter(e -> plain(e.words()).contains(wanted)).toList(),
                all.stream().filter(e -> ever.contains(e.id()) && !plain(e.words()).contains(wanted)).toList());
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
