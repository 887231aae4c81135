package org.onmyterms.sound;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/** The loudspeaker or headphones that the computer uses. */
public final class ComputerLoudspeaker implements Loudspeaker {

    @Override
    public Line open() {
        try {
            SourceDataLine line = (SourceDataLine) AudioSystem.getLine(new DataLine.Info(SourceDataLine.class, ComputerMicrophone.FORMAT));
            line.open(ComputerMicrophone.FORMAT);
            line.start();
            return new Speaking(line);
        } catch (IllegalArgumentException | SecurityException e) {
            throw new SoundException(e, "sound.no-loudspeaker");
        } catch (LineUnavailableException e) {
            throw new SoundException(e, "sound.loudspeaker-busy");
        }
    }

    /** Never gives the line more than it has room for: the JDK's writing does not come back when a device is pulled out. */
    private static final class Speaking implements Line {

        private static final long A_MOMENT_MS = 10;
        private static final long GONE_AFTER_NANOS = 5_000_000_000L;

        private final SourceDataLine line;
        private long written;
        private long lastHeard;
        private long lastMoved = System.nanoTime();

        Speaking(SourceDataLine line) {
            this.line = line;
        }

        @Override
        public int write(short[] samples, int from, int count) {
            int room = Math.min(line.available() / Short.BYTES, count);
            if (room == 0) {
                waitForIt();
                return 0;
            }
            ByteBuffer bytes = ByteBuffer.allocate(room * Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
            bytes.asShortBuffer().put(samples, from, room);
            int taken = line.write(bytes.array(), 0, bytes.capacity()) / Short.BYTES;
            written += taken;
            return taken;
        }

        @Override
        public long heard() {
            return Math.min(line.getLongFramePosition(), written);
        }

        @Override
        public boolean heardAll() {
            if (heard() >= written || line.available() >= line.getBufferSize()) {
                return true;
            }
            waitForIt();
            return false;
        }

        private void waitForIt() {
            if (heard() > lastHeard) {
                lastHeard = heard();
                lastMoved = System.nanoTime();
            } else if (!line.isOpen() || System.nanoTime() - lastMoved > GONE_AFTER_NANOS) {
                throw new SoundException("sound.loudspeaker-gone");
            }
            Pause.millis(A_MOMENT_MS);
        }

        @Override
        public void pause(boolean silent) {
            if (silent) {
                line.stop();
            } else {
                line.start();
                lastMoved = System.nanoTime();
            }
        }

        @Override
        public void close() {
            line.stop();
            line.flush();
            line.close();
        }
    }
}
