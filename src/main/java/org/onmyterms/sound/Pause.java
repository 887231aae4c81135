package org.onmyterms.sound;

/** Waits a moment for a device. */
final class Pause {

    private Pause() {
    }

    /** An interrupt ends the waiting and is kept. */
    static void millis(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
