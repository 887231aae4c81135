package org.onmyterms.work;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Change;
import org.onmyterms.plan.History;
import org.onmyterms.plan.Person;
import org.onmyterms.plan.Place;
import org.onmyterms.plan.Plan;
import org.onmyterms.words.SayableException;

/**
 * A plan that is open. Every alteration goes through {@link #apply}: the new plan is shown at once, and the change is kept by
 * the store in the background. What could not be kept waits, in order, and is tried again until it is.
 * To be used on the scene's thread only.
 */
public final class OpenPlan {

    private static final Duration TRY_AGAIN = Duration.ofSeconds(2);

    private final PlanStore store;
    private final Background background;
    private final Clock clock;
    private final boolean example;
    private final List<Consumer<Plan>> watchers = new ArrayList<>();
    private final List<Change> waiting = new ArrayList<>();
    private Consumer<Saving> savingWatcher = saving -> { };
    private History history;
    private String typist = Person.ID;
    private boolean underWay;

    /** Opens on the changes that the store holds. An example is never written to. */
    public OpenPlan(PlanStore store, List<Change> changes, Background background, Clock clock, boolean example) {
        this.store = store;
        this.history = History.of(changes);
        this.background = background;
        this.clock = clock;
        this.example = example;
    }

    public Plan plan() {
        return history.plan();
    }

    public History history() {
        return history;
    }

    public boolean isExample() {
        return example;
    }

    /** Who is typing: {@link Person#ID} or a supporter's id. */
    public String typist() {
        return typist;
    }

    public void typedBy(String author) {
        typist = author;
        publish();
    }

    /** Lays an action onto the plan, by whoever is typing, now. */
    public void apply(Action action) {
        Change change = new Change(UUID.randomUUID().toString(), typist, clock.instant(), action);
        history = history.plus(change);
        if (!example) {
            waiting.add(change);
            save();
        }
        publish();
    }

    /** Remembers where the person is, unless that is known already. */
    public void goTo(Place place) {
        if (!plan().place().equals(place)) {
            apply(new Action.GoTo(place));
        }
    }

    public void undo() {
        history.undoable().ifPresent(c -> apply(new Action.Undo(c.id())));
    }

    /** Does again what was undone last, when nothing was altered since. */
    public void redo() {
        history.redoable().ifPresent(c -> apply(new Action.Undo(c.id())));
    }

    /** A new entry's id and time. */
    public String newId() {
        return UUID.randomUUID().toString();
    }

    public OffsetDateTime now() {
        return OffsetDateTime.now(clock).withNano(0);
    }

    /** Tells this watcher of the plan now and after every change, until the returned action is run. */
    public Runnable watch(Consumer<Plan> watcher) {
        watchers.add(watcher);
        watcher.accept(plan());
        return () -> watchers.remove(watcher);
    }

    /** Tells this one watcher how the saving stands. */
    public void watchSaving(Consumer<Saving> watcher) {
        savingWatcher = watcher;
    }

    /**
     * Closes the file once everything that waits is kept, then runs the first action; when keeping fails, nothing is closed
     * and the second one is told why.
     */
    public void close(Runnable closed, Consumer<SayableException> notKept) {
        List<Change> all = List.copyOf(waiting);
        if (underWay) {
            background.later(Duration.ofMillis(50), () -> close(closed, notKept));
            return;
        }
        underWay = true;
        background.run(() -> {
            if (!all.isEmpty()) {
                store.append(all);
            }
            store.close();
            return all.size();
        }, kept -> {
            waiting.clear();
            closed.run();
        }, problem -> {
            underWay = false;
            notKept.accept(problem);
        });
    }

    private void publish() {
        List.copyOf(watchers).forEach(w -> w.accept(plan()));
    }

    private void save() {
        if (underWay || waiting.isEmpty()) {
            return;
        }
        List<Change> batch = List.copyOf(waiting);
        underWay = true;
        savingWatcher.accept(Saving.UNDER_WAY);
        background.run(() -> {
            store.append(batch);
            return batch.size();
        }, kept -> {
            underWay = false;
            waiting.subList(0, kept).clear();
            savingWatcher.accept(waiting.isEmpty() ? Saving.DONE : Saving.UNDER_WAY);
            save();
        }, problem -> {
            underWay = false;
            savingWatcher.accept(Saving.failed(problem));
            background.later(TRY_AGAIN, this::save);
        });
    }
}
