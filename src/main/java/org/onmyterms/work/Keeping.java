package org.onmyterms.work;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.onmyterms.plan.Change;
import org.onmyterms.words.SayableException;

/**
 * Keeps changes in the store in the background, one batch after another, in order. What could not be kept waits and is tried
 * again; when the file is gone it is sealed elsewhere meanwhile. To be used on the scene's thread only.
 */
final class Keeping {

    private static final Duration TRY_AGAIN = Duration.ofSeconds(2);

    private final PlanStore store;
    private final Optional<Vault> vault;
    private final Optional<Copies> copies;
    private final Supplier<Optional<Path>> copiesFolder;
    private final Background background;
    private final List<Change> waiting = new ArrayList<>();
    /** What was asked for while an earlier batch was under way. */
    private final List<Runnable> next = new ArrayList<>();
    private Consumer<Saving> watcher = saving -> { };
    private Optional<Saving> rescued = Optional.empty();
    private int rescuedUpTo;
    private boolean underWay;
    private boolean over;

    Keeping(PlanStore store, Optional<Vault> vault, Optional<Copies> copies, Supplier<Optional<Path>> copiesFolder, Background background) {
        this.store = store;
        this.vault = vault;
        this.copies = copies;
        this.copiesFolder = copiesFolder;
        this.background = background;
    }

    void watch(Consumer<Saving> saving) {
        watcher = saving;
    }

    /** Keeps these as soon as it can. */
    void add(List<Change> changes) {
        waiting.addAll(changes);
        save();
    }

    /** What is not kept yet, oldest first. */
    List<Change> waiting() {
        return List.copyOf(waiting);
    }

    /** Keeps what waits, then goes on. Otherwise says why it cannot, and tries again after a while. */
    void then(Runnable then, Consumer<SayableException> notKept) {
        if (over) {
            then.run();
            return;
        }
        if (underWay) {
            next.add(() -> then(then, notKept));
            return;
        }
        List<Change> batch = List.copyOf(waiting);
        underWay = true;
        background.run(() -> {
            if (!batch.isEmpty()) {
                store.append(batch);
            }
            return batch.size();
        }, kept -> {
            waiting.subList(0, kept).clear();
            rescued = Optional.empty();
            rescuedUpTo = 0;
            free();
            then.run();
        }, problem -> {
            free();
            notKept.accept(problem);
            background.later(TRY_AGAIN, this::save);
            notKept(problem);
        });
    }

    /** Keeps what waits, makes a copy, closes the store and keeps nothing more. */
    void close(Runnable closed, Consumer<SayableException> notKept) {
        if (over) {
            closed.run();
            return;
        }
        Optional<Path> folder = copiesFolder.get();
        then(() -> {
            over = true;
            background.run(() -> {
                try {
                    copies.ifPresent(c -> c.makeAtEnd(folder.orElseThrow()));
                } finally {
                    store.close();
                }
                return true;
            }, done -> closed.run(), noCopy -> {
                watcher.accept(new Saving(false, Optional.of(noCopy)));
                closed.run();
            });
        }, notKept);
    }

    /** The file is no more: nothing is kept from now on. */
    void end() {
        over = true;
    }

    private void save() {
        if (underWay || over || waiting.isEmpty()) {
            return;
        }
        watcher.accept(Saving.UNDER_WAY);
        then(() -> {
            watcher.accept(waiting.isEmpty() ? Saving.DONE : Saving.UNDER_WAY);
            copyWhenDue();
            save();
        }, problem -> { });
    }

    private void free() {
        underWay = false;
        List<Runnable> asked = List.copyOf(next);
        next.clear();
        asked.forEach(Runnable::run);
    }

    private void notKept(SayableException problem) {
        if (vault.isEmpty() || !(problem instanceof FileGone)) {
            watcher.accept(Saving.failed(problem));
            return;
        }
        if (waiting.size() == rescuedUpTo) {
            rescued.ifPresent(watcher);
            return;
        }
        List<Change> more = List.copyOf(waiting);
        background.run(() -> vault.get().rescue(more), place -> {
            rescuedUpTo = more.size();
            rescued = Optional.of(Saving.failed(new SayableException("work.rescued", place)));
            rescued.ifPresent(watcher);
        }, nowhere -> watcher.accept(Saving.failed(nowhere)));
    }

    private void copyWhenDue() {
        Optional<Path> folder = copiesFolder.get();
        copies.ifPresent(c -> background.run(() -> {
            c.makeWhenDue(folder.orElseThrow());
            return true;
        }, done -> { }, problem -> watcher.accept(new Saving(false, Optional.of(problem)))));
    }
}
