package org.onmyterms.sound;

import java.util.concurrent.CompletableFuture;

/**
 * Records what is said, on a thread of its own, and encodes it as it comes, so that an hour of talk takes about 7 MB, not 115.
 * Nothing is kept anywhere but in the {@link Recording} at the end.
 */
public final class Recorder {

    private static final int TENTH = Microphone.RATE / 10;

    private final Microphone microphone;
    private Taking now;

    /** Told about five times a second, on the recorder's thread, how long it is by now and how loud the last second was. */
    @FunctionalInterface
    public interface Hearing {
        void at(double seconds, Level level);
    }

    public Recorder(Microphone microphone) {
        this.microphone = microphone;
    }

    /**
     * Begins, and gives the recording that comes once {@link #stop} is called or the microphone is unplugged. Fails with a
     * {@link SoundException} when there is no microphone. What was being recorded before ends first.
     */
    public synchronized CompletableFuture<Recording> start(Hearing hearing) {
        stop();
        now = new Taking(hearing);
        Thread.ofPlatform().daemon().name("recorder").start(now);
        return now.recording;
    }

    /** Ends what is being recorded, within a tenth of a second or so. Does nothing when nothing is. */
    public synchronized void stop() {
        if (now != null) {
            now.wanted = false;
            now = null;
        }
    }

    private final class Taking implements Runnable {

        private final CompletableFuture<Recording> recording = new CompletableFuture<>();
        private final Hearing hearing;
        private volatile boolean wanted = true;

        Taking(Hearing hearing) {
            this.hearing = hearing;
        }

        @Override
        public void run() {
            try (Microphone.Line line = microphone.open()) {
                recording.complete(listen(line));
            } catch (RuntimeException | OutOfMemoryError e) {
                recording.completeExceptionally(e);
            }
        }

        private Recording listen(Microphone.Line line) {
            OpusWriter writer = new OpusWriter();
            Meter meter = new Meter();
            short[] heard = new short[TENTH];
            double said = 0;
            int count = 0;
            while (wanted && count != Microphone.Line.GONE) {
                count = line.read(heard);
                if (count > 0) {
                    writer.write(heard, count);
                    meter.hear(heard, count);
                }
                if (writer.seconds() >= said + 0.2) {
                    said = writer.seconds();
                    hearing.at(said, meter.level());
                }
            }
            double seconds = writer.seconds();
            return new Recording(writer.close(), seconds, meter.silentSoFar(), count == Microphone.Line.GONE);
        }
    }
}
