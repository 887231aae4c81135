package org.onmyterms.plan;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a name, or any other words, stand in a plan.
 *
 * @param now     entries whose words, or what their pictures show, say it now; taken-away ones too
 * @param earlier entries whose words said it before and do not any more
 * @param unseen  ids of notes of supporters that say it or said it, of words that went into a form only, and of
 *                entries that stand nowhere any more, since they were undone
 */
public record Mentions(List<Entry> now, List<Entry> earlier, Set<String> unseen) {

    /** Looks through everything that was ever said; capital letters and Unicode form do not matter. A blank name is nowhere. */
    public static Mentions of(History history, String name) {
        String wanted = plain(name).strip();
        if (wanted.isEmpty()) {
            return new Mentions(List.of(), List.of(), Set.of());
        }
        Set<String> ever = new HashSet<>();
        for (Change change : history.changes()) {
            switch (change.action()) {
                case Action.AddEntry(Entry entry) when says(entry, wanted) -> ever.add(entry.id());
                case Action.SetWords(String entry, String words) when plain(words).contains(wanted) -> ever.add(entry);
                case Action.SetDetail(String entry, String field, String said) when plain(said).contains(wanted) -> ever.add(entry);
                case Action.SetPictures(String entry, List<Picture> pictures) when pictures.stream().anyMatch(p -> plain(p.describes()).contains(wanted)) -> ever.add(entry);
                case Action.PutInForm(FormAnswer answer) when plain(answer.words()).contains(wanted) -> ever.add(change.id());
                case Action.AddNote(String note, String words) when plain(words).contains(wanted) -> ever.add(note);
                default -> { }
            }
        }
        List<Entry> all = Stream.concat(history.plan().entries().stream(), history.plan().takenAway().stream()).toList();
        Set<String> unseen = new HashSet<>(ever);
        unseen.removeAll(all.stream().map(Entry::id).collect(Collectors.toSet()));
        return new Mentions(all.stream().filter(e -> says(e, wanted)).toList(),
                all.stream().filter(e -> ever.contains(e.id()) && !says(e, wanted)).toList(), unseen);
    }

    private static boolean says(Entry entry, String wanted) {
        return WordSearch.texts(entry).stream().anyMatch(text -> plain(text).contains(wanted));
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
