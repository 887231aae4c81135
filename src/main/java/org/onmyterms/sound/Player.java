package org.onmyterms.sound;

import java.util.concurrent.CompletableFuture;
import java.util.function.DoubleConsumer;

/** Lets a recording be heard, on a thread of its own; one at a time. */
public final class Player {

    private final Loudspeaker loudspeaker;
    private Playing now;

    public Player(Loudspeaker loudspeaker) {
        this.loudspeaker = loudspeaker;
    }

    /** How many seconds it takes to hear this Ogg Opus file. Throws {@link SoundException} when it is damaged or of another kind. */
    public static double seconds(byte[] file) {
        return new OpusReader(file).seconds();
    }

    /**
     * Begins to play an Ogg Opus file; what was being played stops. The end comes when all of it was heard or {@link #stop} was
     * called; it fails with a {@link SoundException} when the file is damaged or there is no loudspeaker.
     *
     * @param position told a few times a second, on the player's thread, how many seconds were heard
     */
    public synchronized CompletableFuture<Void> play(byte[] file, DoubleConsumer position) {
        stop();
        now = new Playing(file, position);
        Thread.ofPlatform().daemon().name("player").start(now);
        return now.end;
    }

    /** Is silent and keeps the place. */
    public synchronized void pause() {
        if (now != null) {
            now.pause(true);
        }
    }

    /** Goes on where it was paused. */
    public synchronized void goOn() {
        if (now != null) {
            now.pause(false);
        }
    }

    /** Ends it, soon. Does nothing when nothing is played. */
    public synchronized void stop() {
        if (now != null) {
            now.stop();
            now = null;
        }
    }

    private final class Playing implements Runnable {

        private static final double SAY_EVERY = 0.2;

        private final CompletableFuture<Void> end = new CompletableFuture<>();
        private final byte[] file;
        private final DoubleConsumer position;
        private double said = -SAY_EVERY;
        private boolean paused;
        private boolean stopped;

        Playing(byte[] file, DoubleConsumer position) {
            this.file = file;
            this.position = position;
        }

        synchronized void pause(boolean silent) {
            paused = silent;
            notifyAll();
        }

        synchronized void stop() {
            stopped = true;
            notifyAll();
        }

        @Override
        public void run() {
            try {
                OpusReader reader = new OpusReader(file);
                try (Loudspeaker.Line line = loudspeaker.open()) {
                    play(reader, line);
                }
                end.complete(null);
            } catch (InterruptedException | RuntimeException | OutOfMemoryError e) {
                end.completeExceptionally(e);
            }
        }

        private void play(OpusReader reader, Loudspeaker.Line line) throws InterruptedException {
            for (int count = reader.next(); count >= 0; count = reader.next()) {
                for (int done = 0; done < count;) {
                    if (!mayGoOn(line)) {
                        return;
                    }
                    done += line.write(reader.samples(), reader.from() + done, count - done);
                    say(line.heard());
                }
            }
            while (mayGoOn(line) && !line.heardAll()) {
                say(line.heard());
            }
        }

        /** False once it was stopped; waits while it is paused. */
        private synchronized boolean mayGoOn(Loudspeaker.Line line) throws InterruptedException {
            if (paused && !stopped) {
                line.pause(true);
                while (paused && !stopped) {
                    wait();
                }
                line.pause(false);
            }
            return !stopped;
        }

        private void say(long heard) {
            double seconds = (double) heard / Microphone.RATE;
            if (seconds >= said + SAY_EVERY) {
                said = seconds;
                position.accept(seconds);
            }
        }
    }
}
