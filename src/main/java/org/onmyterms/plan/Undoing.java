package org.onmyterms.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is undone, what can be undone next, and what can be done again. An undo is a change like any other. */
final class Undoing {

    private Undoing() {
    }

    /** Ids of all changes that do not count, since an undo, itself not undone, takes them back. */
    static Set<String> undone(List<Change> changes) {
        Set<String> undone = takenBack(changes);
        keepWhatOthersWroteOn(changes, undone);
        return undone;
    }

    /** Newest first, so that each undo is judged before its target. */
    private static Set<String> takenBack(List<Change> changes) {
        Set<String> back = new HashSet<>();
        for (Change c : changes.reversed()) {
            if (c.action() instanceof Action.Undo(String target) && !back.contains(c.id())) {
                back.add(target);
            }
        }
        return back;
    }

    /** Taking back that something was said must not take along what was written to it on another computer meanwhile. */
    private static void keepWhatOthersWroteOn(List<Change> changes, Set<String> undone) {
        if (undone.isEmpty()) {
            return;
        }
        Map<String, String> begun = new HashMap<>();
        for (Change c : changes) {
            if (c.action() instanceof Action.AddEntry(Entry entry) && undone.contains(c.id())) {
                begun.put(entry.id(), c.id());
            } else if (!undone.contains(c.id())) {
                written(c.action()).ifPresent(entry -> undone.remove(begun.get(entry)));
            }
        }
    }

    /** The entry on which an action writes something. */
    private static Optional<String> written(Action action) {
        return switch (action) {
            case Action.SetWords(String entry, String words) when !words.isBlank() -> Optional.of(entry);
            case Action.SetDetail(String entry, String field, String said) when !said.isBlank() -> Optional.of(entry);
            case Action.SetPictures(String entry, List<Picture> pictures) when !pictures.isEmpty() -> Optional.of(entry);
            case Action.MakeOwn(String entry) -> Optional.of(entry);
            default -> Optional.empty();
        };
    }

    /**
     * A supporter's undo does not reach into what the person took away, put among the things just for them or made their own words,
     * nor into what somebody else has written on since.
     */
    static Optional<Change> undoable(List<Change> changes, Plan plan, String author) {
        Set<String> back = takenBack(changes);
        return changes.reversed().stream().takeWhile(c -> !(c.action() instanceof Action.Forget))
                .filter(c -> isUndoable(c.action()) && isFor(author, c) && !back.contains(c.id()))
                .filter(c -> author.equals(Person.ID) || isStillTheirs(c, changes, plan, back)).findFirst();
    }

    static Optional<Change> redoable(List<Change> changes, String author) {
        Set<String> undone = undone(changes);
        Set<String> undos = new HashSet<>();
        changes.stream().filter(c -> c.action() instanceof Action.Undo).forEach(c -> undos.add(c.id()));
        for (Change c : changes.reversed()) {
            if (c.action() instanceof Action.Undo(String target)) {
                if (!undone.contains(c.id()) && !undos.contains(target) && isFor(author, c)) {
                    return Optional.of(c);
                }
            } else if (isUndoable(c.action()) || c.action() instanceof Action.Forget) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isStillTheirs(Change change, List<Change> changes, Plan plan, Set<String> back) {
        Set<String> about = about(change.action());
        boolean away = !(change.action() instanceof Action.TakeAway) && plan.takenAway().stream().anyMatch(e -> about.contains(e.id()));
        boolean persons = plan.entries().stream().anyMatch(e -> about.contains(e.id()) && (e.topic().equals(Plan.JUST_FOR_ME) || e.voice() == Voice.OWN));
        boolean writtenOn = changes.subList(changes.indexOf(change) + 1, changes.size()).stream()
                .anyMatch(c -> !c.author().equals(change.author()) && !back.contains(c.id()) && written(c.action()).filter(about::contains).isPresent());
        return !away && !persons && !writtenOn;
    }

    private static Set<String> about(Action action) {
        Set<String> about = new HashSet<>();
        Forgetting.subject(action).ifPresent(about::add);
        if (action instanceof Action.Cut cut) {
            about.add(cut.newId());
        }
        return about;
    }

    private static boolean isFor(String author, Change change) {
        return author.equals(Person.ID) || author.equals(change.author());
    }

    /** What was said and where it stands. Who may see it is chosen anew in words, so that an undo never shows more to anybody. */
    private static boolean isUndoable(Action action) {
        return switch (action) {
            case Action.AddEntry a -> true;
            case Action.SetWords a -> true;
            case Action.SetDetail a -> true;
            case Action.SetPictures a -> true;
            case Action.MakeOwn a -> true;
            case Action.SetAnswer a -> true;
            case Action.MoveEntry a -> true;
            case Action.MoveToTopic a -> true;
            case Action.MoveOut a -> true;
            case Action.Cut a -> true;
            case Action.TakeAway a -> true;
            case Action.Retire a -> true;
            case Action.BringBack a -> true;
            case Action.Decide a -> true;
            case Action.KeepAll a -> true;
            case Action.TagEntry a -> true;
            default -> false;
        };
    }
}
