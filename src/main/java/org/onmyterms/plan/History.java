package org.onmyterms.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Every change there ever was, and the plan they make. The plan is what its changes say, less those that are undone.
 * Immutable: {@link #plus} gives a new one.
 */
public final class History {

    public static final History EMPTY = new History(List.of(), Plan.EMPTY);

    private final List<Change> changes;
    private final Plan plan;

    private History(List<Change> changes, Plan plan) {
        this.changes = changes;
        this.plan = plan;
    }

    /** Reads a whole list of changes, oldest first. */
    public static History of(List<Change> changes) {
        List<Change> all = List.copyOf(changes);
        return new History(all, replay(all));
    }

    public History plus(Change change) {
        List<Change> all = new ArrayList<>(changes);
        all.add(change);
        return new History(List.copyOf(all), change.action() instanceof Action.Undo ? replay(all) : plan.after(change));
    }

    public List<Change> changes() {
        return changes;
    }

    public Plan plan() {
        return plan;
    }

    /** The change that "undo" would undo: the newest that stands and alters what was said or chosen. */
    public Optional<Change> undoable() {
        Set<String> undone = undone(changes);
        return changes.reversed().stream().filter(c -> isUndoable(c.action()) && !undone.contains(c.id())).findFirst();
    }

    /** The undo that "do it again" would undo: the newest standing one, when nothing was altered after it. */
    public Optional<Change> redoable() {
        Set<String> undone = undone(changes);
        Set<String> undos = new HashSet<>();
        changes.stream().filter(c -> c.action() instanceof Action.Undo).forEach(c -> undos.add(c.id()));
        for (Change c : changes.reversed()) {
            if (c.action() instanceof Action.Undo(String target)) {
                if (!undone.contains(c.id()) && !undos.contains(target)) {
                    return Optional.of(c);
                }
            } else if (isUndoable(c.action())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isUndoable(Action action) {
        return !(action instanceof Action.Begin || action instanceof Action.GoTo || action instanceof Action.Give
                || action instanceof Action.Undo);
    }

    private static Plan replay(List<Change> changes) {
        Set<String> undone = undone(changes);
        Draft draft = new Draft(Plan.EMPTY);
        for (Change c : changes) {
            if (!undone.contains(c.id())) {
                draft.apply(c.action());
            }
        }
        return draft.plan();
    }

    /** Ids of all changes that an undo, itself not undone, takes back. Newest first, so that each undo is judged before its target. */
    private static Set<String> undone(List<Change> changes) {
        Set<String> undone = new HashSet<>();
        for (Change c : changes.reversed()) {
            if (c.action() instanceof Action.Undo(String target) && !undone.contains(c.id())) {
                undone.add(target);
            }
        }
        return undone;
    }
}
