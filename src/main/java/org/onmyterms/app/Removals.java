package org.onmyterms.app;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Change;
import org.onmyterms.plan.Plan;
import org.onmyterms.work.OpenPlan;

/** Notices when something in the plan is taken away, moved away or emptied, and when that is taken back. */
final class Removals {

    private final OpenPlan open;
    private final BiConsumer<String, Change> removed;
    private final Runnable takenBack;
    private Optional<String> newest;

    /** The first action gets the text key that says what was done, and the change that did it. */
    Removals(OpenPlan open, BiConsumer<String, Change> removed, Runnable takenBack) {
        this.open = open;
        this.removed = removed;
        this.takenBack = takenBack;
        this.newest = last().map(Change::id);
        open.watch(this::look);
    }

    private void look(Plan now) {
        Optional<Change> last = last();
        if (last.isEmpty() || last.map(Change::id).equals(newest)) {
            return;
        }
        newest = last.map(Change::id);
        switch (last.get().action()) {
            case Action.TakeAway gone -> removed.accept("window.taken-away", last.get());
            case Action.RemoveAudience gone -> removed.accept("window.readers-gone", last.get());
            case Action.Retire gone -> removed.accept("window.retired", last.get());
            case Action.Decide gone -> removed.accept("window.other-taken-away", last.get());
            case Action.MoveToTopic gone -> removed.accept("window.moved-away", last.get());
            case Action.MoveOut gone -> removed.accept("window.moved-away", last.get());
            case Action.SetWords emptied when emptied.words().isBlank() -> removed.accept("window.emptied", last.get());
            case Action.SetDetail emptied when emptied.said().isBlank() -> removed.accept("window.taken-away", last.get());
            case Action.SetPictures off when off.pictures().isEmpty() -> removed.accept("window.picture-off", last.get());
            case Action.Undo back -> takenBack.run();
            default -> { }
        }
    }

    private Optional<Change> last() {
        List<Change> all = open.history().changes();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }
}
