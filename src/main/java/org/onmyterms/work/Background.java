package org.onmyterms.work;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.onmyterms.words.SayableException;

/**
 * The only crossing between the scene's thread and three others: the file thread, which alone touches the plan, the press's
 * thread, which makes pages, and the dictionary's, which looks words up, so that saving never waits for them. On each, work is done one after another; what comes of it, and
 * every failure, is handed over on the scene's thread.
 */
public final class Background implements AutoCloseable {

    private final ScheduledExecutorService file = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("plan-file").daemon(true).factory());
    private final ExecutorService press = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("press").daemon(true).factory());
    private final ExecutorService dictionary = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("dictionary").daemon(true).factory());
    private final Executor scene;

    /** The scene's executor runs what it is given on the scene's thread, in order. */
    public Background(Executor scene) {
        this.scene = scene;
    }

    /** Does the work on the file thread, then hands its result or its failure over on the scene's thread. */
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<SayableException> failed) {
        on(file, work, done, failed);
    }

    /** The same on the press's thread: for making pages, saving them and developing photos, never for the plan's own file. */
    public <T> void print(Callable<T> work, Consumer<T> done, Consumer<SayableException> failed) {
        on(press, work, done, failed);
    }

    /**
     * For the press's thread: has something read on the file thread and waits for it. Throws what the reading throws, or
     * SayableException when this is closed.
     */
    <T> T read(Callable<T> reading) {
        try {
            return file.submit(reading).get();
        } catch (ExecutionException problem) {
            throw problem.getCause() instanceof SayableException known ? known : new SayableException(problem, "work.failed");
        } catch (RejectedExecutionException closed) {
            throw new SayableException(closed, "work.failed");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new SayableException(stopped, "work.failed");
        }
    }

    private <T> void on(ExecutorService thread, Callable<T> work, Consumer<T> done, Consumer<SayableException> failed) {
        if (thread.isShutdown()) {
            return;
        }
        thread.execute(() -> {
            try {
                T result = work.call();
                scene.execute(() -> done.accept(result));
            } catch (SayableException problem) {
                scene.execute(() -> failed.accept(problem));
            } catch (Throwable problem) {
                System.getLogger(Background.class.getName()).log(System.Logger.Level.ERROR, "work failed: {0}", problem.getClass().getName());
                scene.execute(() -> failed.accept(new SayableException(problem, "work.failed")));
            }
        });
    }

    /** Does something on the scene's thread after a while, unless it is cancelled or this is closed first. */
    public Future<?> later(Duration wait, Runnable then) {
        return file.isShutdown() ? CompletableFuture.completedFuture(null) : file.schedule(() -> scene.execute(then), wait.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Does the work on the dictionary's thread: for looking words up, which nobody waits for. */
    public <T> void lookUp(Callable<T> work, Consumer<T> done, Consumer<SayableException> failed) {
        on(dictionary, work, done, failed);
    }

    /** Waits until all work given so far is done, for at most this long; true when it is. */
    public boolean finish(Duration atMost) {
        long until = System.nanoTime() + atMost.toNanos();
        try {
            for (ExecutorService each : List.of(file, press)) {
                each.submit(() -> { }).get(until - System.nanoTime(), TimeUnit.NANOSECONDS);
            }
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException late) {
            return false;
        }
    }

    /** Finishes what was begun, and begins nothing more: the window is going, and nobody is there to be told. */
    @Override
    public void close() {
        file.shutdown();
        press.shutdown();
        dictionary.shutdownNow();
    }
}
