package org.onmyterms.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Forgetting for good. Every change about what is forgotten is left out of the history; what stays behind is one change with the
 * ids of what is forgotten, which are random and say nothing, so that an older copy cannot bring it back.
 */
public final class Forgetting {

    private Forgetting() {
    }

    /** A history less what was forgotten in it. */
    static List<Change> without(List<Change> changes) {
        Set<String> forgotten = forgotten(changes);
        return forgotten.isEmpty() ? changes : changes.stream().filter(c -> !isAbout(c, forgotten)).toList();
    }

    private static Set<String> forgotten(List<Change> changes) {
        Set<String> forgotten = new HashSet<>();
        for (Change change : changes) {
            if (change.action() instanceof Action.Forget(Set<String> ids)) {
                forgotten.addAll(ids);
            }
        }
        return forgotten;
    }

    /** Those of these actions that are not about anything that was forgotten. */
    static List<Action> allowed(List<Action> actions, List<Change> changes) {
        Set<String> forgotten = forgotten(changes);
        return actions.stream().filter(a -> !isAbout(a, forgotten)).toList();
    }

    /**
     * The history without these entries, or supporters, and without the earlier words of the others that are named: those stay as
     * they stand now. What came out of a cut together with something forgotten stays as it stands too.
     *
     * @param gone    ids of entries and supporters to be forgotten
     * @param earlier ids of entries of which only the earlier words are forgotten
     * @param ids     gives a new random id each time
     */
    public static History forget(History history, Set<String> gone, Set<String> earlier, Instant when, Supplier<String> ids) {
        Set<String> all = touched(history, gone, earlier);
        History kept = History.of(history.changes().stream().filter(c -> !isAbout(c, all)).toList());
        Map<String, String> names = new HashMap<>();
        Stream.concat(history.plan().entries().stream(), history.plan().takenAway().stream()).map(Entry::id)
                .filter(id -> all.contains(id) && !gone.contains(id)).forEach(id -> names.put(id, ids.get()));
        Set<String> lost = new HashSet<>(all);
        lost.removeAll(names.keySet());
        for (Entry entry : history.plan().takenAway()) {
            if (names.containsKey(entry.id())) {
                Entry again = entry.renamed(names, lost);
                kept = said(kept, again, ids.get(), when);
                kept = kept.plus(kept.next(ids.get(), Person.ID, when, new Action.TakeAway(again.id())));
            }
        }
        kept = standAgain(kept, history.plan().entries(), names, lost, when, ids);
        for (Action again : underHeadings(history.plan().headings(), names)) {
            kept = kept.plus(kept.next(ids.get(), Person.ID, when, again));
        }
        return kept.plus(kept.next(ids.get(), Person.ID, when, new Action.Forget(all)));
    }

    /**
     * The named ones, and all that share words with them: pieces of one cut, answers that came to stand beside them, what the person
     * said of them, and the notes of a supporter who is forgotten.
     */
    private static Set<String> touched(History history, Set<String> gone, Set<String> earlier) {
        Set<String> all = new HashSet<>(gone);
        all.addAll(earlier);
        Set<String> entries = new HashSet<>();
        history.plan().entries().forEach(e -> entries.add(e.id()));
        history.plan().takenAway().forEach(e -> entries.add(e.id()));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Entry entry : history.plan().entries()) {
                grown |= entry.answers().filter(all::contains).isPresent() && all.add(entry.id());
            }
            for (Change change : history.changes()) {
                grown |= switch (change.action()) {
                    case Action.AddNote(String id, String words) -> gone.contains(change.author()) && all.add(id);
                    case Action.Cut(String entry, int at, String newId) ->
                            (all.contains(entry) || all.contains(newId)) && (all.add(entry) | all.add(newId));
                    case Action.MoveOut(Entry entry) -> all.contains(entry.id()) && entries.contains(change.id()) && all.add(change.id());
                    case Action.SetWords(String entry, String words) -> isWrittenOn(change, entry, entries, all) && all.add(change.id());
                    case Action.SetPictures(String entry, List<Picture> pictures) -> isWrittenOn(change, entry, entries, all) && all.add(change.id());
                    case Action.SetDetail(String entry, String field, String said) -> isWrittenOn(change, entry, entries, all) && all.add(change.id());
                    default -> false;
                };
            }
        }
        return all;
    }

    /** True for a change that wrote on one of these, or whose words came to stand beside one. */
    private static boolean isWrittenOn(Change change, String entry, Set<String> entries, Set<String> all) {
        return all.contains(entry) && entries.contains(change.id()) || !Collections.disjoint(change.over(), all);
    }

    /** Backwards, so that each finds the one before which it stood. */
    private static History standAgain(History from, List<Entry> stood, Map<String, String> names, Set<String> lost, Instant when, Supplier<String> ids) {
        History kept = from;
        Optional<String> before = Optional.empty();
        for (Entry entry : stood.reversed()) {
            if (names.containsKey(entry.id())) {
                Entry again = entry.renamed(names, lost);
                kept = said(kept, again, ids.get(), when);
                kept = kept.plus(kept.next(ids.get(), Person.ID, when, new Action.MoveEntry(again.id(), before)));
                before = Optional.of(again.id());
            } else if (!lost.contains(entry.id())) {
                before = Optional.of(entry.id());
            }
        }
        return kept;
    }

    /** What puts those that stay under the headings where they stood. */
    private static List<Action> underHeadings(Headings headings, Map<String, String> names) {
        List<Action> again = new ArrayList<>();
        headings.pulledIn().stream().filter(u -> names.containsKey(u.entry()))
                .forEach(u -> again.add(new Action.PullIn(u.heading(), names.get(u.entry()), Optional.empty())));
        headings.tags().stream().filter(u -> names.containsKey(u.entry()))
                .forEach(u -> again.add(new Action.TagEntry(u.heading(), names.get(u.entry()), true)));
        return again;
    }

    private static History said(History history, Entry entry, String id, Instant when) {
        return history.plus(history.next(id, Person.ID, when, new Action.AddEntry(entry)));
    }

    private static boolean isAbout(Change change, Set<String> ids) {
        return ids.contains(change.id()) || isAbout(change.action(), ids);
    }

    /** Words of a form came from the entries that were pulled into it, even where they were made shorter. */
    private static boolean isAbout(Action action, Set<String> ids) {
        return subject(action).filter(ids::contains).isPresent()
                || action instanceof Action.PutInForm(FormAnswer answer) && !Collections.disjoint(answer.entries(), ids);
    }

    /** The entry, supporter or change that an action is about. */
    static Optional<String> subject(Action action) {
        return switch (action) {
            case Action.AddEntry a -> Optional.of(a.entry().id());
            case Action.SetWords a -> Optional.of(a.entry());
            case Action.SetDetail a -> Optional.of(a.entry());
            case Action.SetPictures a -> Optional.of(a.entry());
            case Action.MakeOwn a -> Optional.of(a.entry());
            case Action.SetAnswer a -> Optional.of(a.entry());
            case Action.SetAudiences a -> Optional.of(a.entry());
            case Action.Propose a -> Optional.of(a.entry());
            case Action.Decline a -> Optional.of(a.entry());
            case Action.MoveEntry a -> Optional.of(a.entry());
            case Action.MoveToTopic a -> Optional.of(a.entry());
            case Action.MoveOut a -> Optional.of(a.entry().id());
            case Action.JustForMe a -> a.hides();
            case Action.Cut a -> Optional.of(a.entry());
            case Action.TakeAway a -> Optional.of(a.entry());
            case Action.Retire a -> Optional.of(a.entry());
            case Action.StillSo a -> Optional.of(a.entry());
            case Action.AddNote a -> Optional.of(a.id());
            case Action.DropNote a -> Optional.of(a.id());
            case Action.BringBack a -> Optional.of(a.entry());
            case Action.Decide a -> Optional.of(a.entry());
            case Action.KeepAll a -> Optional.of(a.entry());
            case Action.PullIn a -> Optional.of(a.entry());
            case Action.LeaveOut a -> Optional.of(a.entry());
            case Action.TagEntry a -> Optional.of(a.entry());
            case Action.PutSupporter a -> Optional.of(a.supporter().id());
            case Action.RemoveSupporter a -> Optional.of(a.supporter());
            case Action.Undo a -> Optional.of(a.change());
            default -> Optional.empty();
        };
    }
}
