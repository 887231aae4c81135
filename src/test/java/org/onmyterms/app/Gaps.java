package org.onmyterms.app;

import java.util.concurrent.Semaphore;
import javafx.application.Platform;

/** Knocks at the scene's thread every millisecond and keeps how long the longest answer took: tasks, styles, layout, drawing. */
final class Gaps {

    private static final double LONG_MILLIS = 16;

    private volatile double longest;
    private volatile long lastLong = System.nanoTime();

    void start() {
        Thread.ofPlatform().daemon().name("gaps").start(() -> {
            Semaphore answered = new Semaphore(0);
            while (true) {
                long asked = System.nanoTime();
                Platform.runLater(answered::release);
                answered.acquireUninterruptibly();
                double waited = (System.nanoTime() - asked) / 1e6;
                if (waited > longest) {
                    longest = waited;
                }
                if (waited > LONG_MILLIS) {
                    lastLong = System.nanoTime();
                }
                java.util.concurrent.locks.LockSupport.parkNanos(1_000_000);
            }
        });
    }

    /** The longest wait since this was last asked, in milliseconds. */
    double longest() {
        double found = longest;
        longest = 0;
        return found;
    }

    /** When a wait last took longer than one frame, as {@link System#nanoTime}. */
    long lastLong() {
        return lastLong;
    }
}
