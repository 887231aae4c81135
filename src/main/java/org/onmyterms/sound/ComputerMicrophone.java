package org.onmyterms.sound;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.TargetDataLine;

/** The microphone that the computer uses. */
public final class ComputerMicrophone implements Microphone {

    /** So much may wait, two seconds, before anything that is said is lost. */
    private static final int WAITING_BYTES = 2 * RATE * Short.BYTES;
    static final AudioFormat FORMAT = new AudioFormat(RATE, Short.SIZE, 1, true, false);

    @Override
    public Line open() {
        try {
            TargetDataLine line = (TargetDataLine) AudioSystem.getLine(new DataLine.Info(TargetDataLine.class, FORMAT));
            line.open(FORMAT, WAITING_BYTES);
            line.start();
            return new Listening(line);
        } catch (IllegalArgumentException | SecurityException e) {
            throw new SoundException(e, "sound.no-microphone");
        } catch (LineUnavailableException e) {
            throw new SoundException(e, "sound.microphone-busy");
        }
    }

    /** Never asks the line for more than it has: the JDK's reading does not come back when a device is pulled out. */
    private static final class Listening implements Line {

        private static final int LOOKS = 10;
        private static final long BETWEEN_LOOKS_MS = 10;
        /** A device that sends nothing at all, not even silence, for so long is no longer there. */
        private static final long GONE_AFTER_NANOS = 5_000_000_000L;

        private final TargetDataLine line;
        private long lastHeard = System.nanoTime();

        Listening(TargetDataLine line) {
            this.line = line;
        }

        @Override
        public int read(short[] samples) {
            for (int look = 0; look < LOOKS && line.available() < Short.BYTES && line.isOpen(); look++) {
                Pause.millis(BETWEEN_LOOKS_MS);
            }
            byte[] bytes = new byte[Math.min(line.available() / Short.BYTES, samples.length) * Short.BYTES];
            int count = line.read(bytes, 0, bytes.length) / Short.BYTES;
            ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(samples, 0, Math.max(0, count));
            if (count > 0) {
                lastHeard = System.nanoTime();
                return count;
            }
            return line.isOpen() && System.nanoTime() - lastHeard < GONE_AFTER_NANOS ? 0 : GONE;
        }

        @Override
        public void close() {
            line.close();
        }
    }
}
