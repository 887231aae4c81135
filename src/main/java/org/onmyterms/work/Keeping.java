package org.onmyterms.work;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Change;
import org.onmyterms.plan.Medium;
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
    private final Media media;
    private final Background background;
    private final List<Change> waiting = new ArrayList<>();
    /** What was asked for while an earlier batch was under way. */
    private final List<Runnable> next = new ArrayList<>();
    private Consumer<Saving> watcher = saving -> { };
    private Optional<Saving> rescued = Optional.empty();
    private int rescuedUpTo;
    private final List<Runnable> closers = new ArrayList<>();
    private Optional<Future<?>> again = Optional.empty();
    private boolean underWay;
    private boolean over;
    private boolean closed;

    Keeping(PlanStore store, Optional<Vault> vault, Optional<Copies> copies, Supplier<Optional<Path>> copiesFolder, Media media,
            Background background) {
        this.store = store;
        this.vault = vault;
        this.copies = copies;
        this.copiesFolder = copiesFolder;
        this.media = media;
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
        List<Medium> shown = media.waiting();
        underWay = true;
        background.run(() -> {
            shown.forEach(store::keep);
            if (!batch.isEmpty()) {
                store.append(batch);
            }
            return batch.size();
        }, kept -> {
            waiting.subList(0, kept).clear();
            shown.forEach(media::kept);
            rescued = Optional.empty();
            rescuedUpTo = 0;
            free();
            then.run();
            save();
        }, problem -> {
            free();
            again.ifPresent(a -> a.cancel(false));
            again = over ? Optional.empty() : Optional.of(background.later(TRY_AGAIN, this::save));
            notKept(problem);
            notKept.accept(problem);
        });
    }

    /** Keeps what waits, makes a copy, closes the store and keeps nothing more. Whoever asks meanwhile is told at the end too. */
    void close(Runnable then, Consumer<SayableException> notKept) {
        if (closed) {
            then.run();
            return;
        }
        closers.add(then);
        if (closers.size() > 1) {
            return;
        }
        then(() -> {
            if (waiting.isEmpty()) {
                shut(true);
            } else {
                closers.clear();
                close(then, notKept);
            }
        }, problem -> {
            closers.clear();
            notKept.accept(problem);
        });
    }

    /** Closes the store without what could not be kept; when the file is gone it is sealed elsewhere first, if that can be. */
    void abandon(Runnable then) {
        if (closed) {
            then.run();
            return;
        }
        closers.add(then);
        shut(false);
    }

    private void shut(boolean withCopy) {
        over = true;
        again.ifPresent(a -> a.cancel(false));
        Optional<Path> folder = copiesFolder.get();
        background.run(() -> {
            try {
                if (withCopy) {
                    copies.ifPresent(c -> c.makeAtEnd(folder.orElseThrow()));
                }
            } finally {
                store.close();
            }
            return true;
        }, done -> tellClosers(), noCopy -> {
            tellClosers();
            watcher.accept(new Saving(false, Optional.of(noCopy)));
        });
    }

    private void tellClosers() {
        closed = true;
        List<Runnable> all = List.copyOf(closers);
        closers.clear();
        all.forEach(Runnable::run);
    }

    /** True when all that waits is where the person went; leaving without it loses no words. */
    boolean waitsForNothingSaid() {
        return waiting.stream().allMatch(c -> c.action() instanceof Action.GoTo);
    }

    /** The file is no more: nothing is kept from now on. */
    void end() {
        over = true;
        closed = true;
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
        List<Medium> shown = media.waiting();
        background.run(() -> vault.get().rescue(more, shown), place -> {
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
