package org.onmyterms.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every change there ever was, and the plan they make. The plan is what its changes say, less those that are undone, and depends
 * on which changes there are and not on the order in which they arrived; so copies that hold the same changes show the same plan.
 * Immutable: {@link #plus} and {@link #merge} give a new one.
 */
public final class History {

    public static final History EMPTY = new History(List.of(), Plan.EMPTY, Map.of());

    static final Comparator<Change> ORDER = Comparator.comparingLong(Change::number).thenComparing(Change::id);

    private final List<Change> changes;
    private final Plan plan;
    private final Map<String, Heads> heads;

    private History(List<Change> changes, Plan plan, Map<String, Heads> heads) {
        this.changes = changes;
        this.plan = plan;
        this.heads = heads;
    }

    /** Reads a whole list of changes, in whatever order they arrived; one that comes twice counts once. */
    public static History of(List<Change> arrived) {
        Set<String> seen = new HashSet<>();
        List<Change> all = Forgetting.without(arrived).stream().filter(c -> seen.add(c.id())).sorted(ORDER).toList();
        Set<String> undone = Undoing.undone(all);
        Draft draft = new Draft(Plan.EMPTY, Map.of());
        all.stream().filter(c -> !undone.contains(c.id())).forEach(draft::apply);
        return new History(all, draft.plan(), draft.heads());
    }

    /** The change that this action would be, made on what this history knows. */
    public Change next(String id, String author, Instant when, Action action) {
        long number = changes.isEmpty() ? 1 : changes.getLast().number() + 1;
        return new Draft(plan, heads).next(id, number, author, when, action);
    }

    public History plus(Change change) {
        List<Change> all = new ArrayList<>(changes);
        all.add(change);
        boolean newest = changes.isEmpty() || ORDER.compare(changes.getLast(), change) < 0;
        if (!newest || change.action() instanceof Action.Undo || change.action() instanceof Action.Forget) {
            return of(all);
        }
        Draft draft = new Draft(plan, heads).apply(change);
        return new History(List.copyOf(all), draft.plan(), draft.heads());
    }

    /** This history with many actions by one author at once, none of them an undo or a forgetting. What was forgotten stays so. */
    public History plus(List<Action> actions, String author, Instant when, Supplier<String> ids) {
        Draft draft = new Draft(plan, heads);
        List<Change> all = new ArrayList<>(changes);
        long number = changes.isEmpty() ? 0 : changes.getLast().number();
        for (Action action : Forgetting.allowed(actions, changes)) {
            Change change = draft.next(ids.get(), ++number, author, when, action);
            draft.apply(change);
            all.add(change);
        }
        return new History(List.copyOf(all), draft.plan(), draft.heads());
    }

    /**
     * This history with all changes of another copy; one that is sealed in either is taken as it is read in the other. Merging again adds nothing, and it does not matter who merges with whom.
     * Throws IllegalArgumentException when the other is not a copy of this plan.
     */
    public History merge(List<Change> others) {
        if (!begins(others).equals(begins(changes))) {
            throw new IllegalArgumentException("another plan");
        }
        List<Change> all = new ArrayList<>(changes);
        all.addAll(others);
        all.sort(Comparator.comparing(c -> c.action() instanceof Action.JustForMe));
        return of(all);
    }

    /** The history as it was at that instant: changes later than it are left out. */
    public History asOf(Instant at) {
        return of(changes.stream().filter(c -> !c.when().isAfter(at)).toList());
    }

    /** The history as it was before this change, in the order in which changes knew of each other; all of it when there is no such change. */
    public History before(String change) {
        return of(changes.stream().takeWhile(c -> !c.id().equals(change)).toList());
    }

    /** Those changes that this history does not hold. */
    public List<Change> missing(List<Change> others) {
        Set<String> ids = changes.stream().map(Change::id).collect(Collectors.toSet());
        return others.stream().filter(c -> !ids.contains(c.id())).toList();
    }

    private static Set<String> begins(List<Change> changes) {
        return changes.stream().filter(c -> c.action() instanceof Action.Begin).map(Change::id).collect(Collectors.toSet());
    }

    /** The change that gave an entry the words it has now. */
    public Optional<Change> wroteLast(String entry) {
        Set<String> said = heads.containsKey(entry) ? heads.get(entry).words() : Set.of();
        return changes.reversed().stream().filter(c -> said.contains(c.id())).findFirst();
    }

    /** In order: whoever knew another change comes after it. */
    public List<Change> changes() {
        return changes;
    }

    public Plan plan() {
        return plan;
    }

    /** Entries with a picture or a recording that were undone and stand nowhere any more; what they hold is still in the file. */
    public List<Entry> undoneWithMedia() {
        return changes.stream().flatMap(c -> c.action() instanceof Action.AddEntry(Entry entry) ? Stream.of(entry) : Stream.empty())
                .filter(e -> !Medium.named(e).isEmpty() && !heads.containsKey(e.id())).toList();
    }

    /** The change that "undo" would undo for this author: the newest that stands; a supporter undoes only their own. */
    public Optional<Change> undoable(String author) {
        return Undoing.undoable(changes, plan, author);
    }

    /** The undo that "do it again" would undo: the newest standing one, when nothing was altered after it. */
    public Optional<Change> redoable(String author) {
        return Undoing.redoable(changes, author);
    }
}
