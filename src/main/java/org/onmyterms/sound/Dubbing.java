package org.onmyterms.sound;

import java.util.Arrays;

/** Makes a stranger's recording one of ours, so that nothing stays of what its file said besides the sound. */
public final class Dubbing {

    /** Two hours take about four minutes. */
    private static final int LONGEST_SECONDS = 2 * 60 * 60;
    /** The head of a file that says no more than it must (RFC 7845, 5.1). */
    private static final int PLAIN_HEAD = 19;

    private Dubbing() {
    }

    /**
     * The same sound as an Ogg Opus file of our own making: one that is, stays as it is. Takes about a minute for half an hour.
     * Throws {@link SoundException} when the file is damaged, of another kind, or longer than two hours.
     */
    public static byte[] of(byte[] file) {
        OpusReader reader = new OpusReader(file);
        if (reader.seconds() > LONGEST_SECONDS) {
            throw new SoundException("sound.too-long");
        }
        if (saysNothing(file)) {
            return file;
        }
        OpusWriter writer = new OpusWriter();
        short[] piece = new short[reader.samples().length];
        for (int count = reader.next(); count >= 0; count = reader.next()) {
            System.arraycopy(reader.samples(), reader.from(), piece, 0, count);
            writer.write(piece, count);
        }
        return writer.close();
    }

    private static boolean saysNothing(byte[] file) {
        OggReader packets = new OggReader(file);
        return packets.next().length == PLAIN_HEAD && Arrays.equals(packets.next(), OpusWriter.tags());
    }
}
