package org.onmyterms.sound;

import io.github.jaredmdobson.concentus.OpusDecoder;
import io.github.jaredmdobson.concentus.OpusException;
import io.github.jaredmdobson.concentus.OpusPacketInfo;
import java.util.Arrays;

/**
 * Makes samples of an Ogg Opus file (RFC 7845), a piece at a time, once the whole file has been looked over. Any gain that the
 * file asks for is left out: a stranger's file is never louder than its samples.
 */
final class OpusReader {

    /** The longest packet, 120 ms, in samples. */
    private static final int LONGEST = Microphone.RATE * 120 / 1000;
    private static final int HEAD_LENGTH = 19;
    private static final int AT_VERSION = 8;
    private static final int AT_CHANNELS = 9;
    private static final int AT_SKIP = 10;
    private static final int AT_FAMILY = 18;

    private final OggReader ogg;
    private final OpusDecoder decoder;
    private final short[] samples = new short[LONGEST];
    private final long skip;
    private final long end;
    private long decoded;
    private int from;

    /** Throws {@link SoundException} for a file that is damaged, cut short or of another kind. Takes no more memory for a long one. */
    OpusReader(byte[] file) {
        OggReader look = new OggReader(file);
        skip = begin(look);
        long length = 0;
        for (byte[] packet = look.next(); packet != null; packet = look.next()) {
            length += length(packet);
        }
        end = Math.clamp(look.granule() / OpusWriter.TICKS, skip, Math.max(skip, length));
        ogg = new OggReader(file);
        begin(ogg);
        try {
            decoder = new OpusDecoder(Microphone.RATE, 1);
        } catch (OpusException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads both heads; gives how many samples come before the sound. */
    private static long begin(OggReader ogg) {
        byte[] head = ogg.next();
        byte[] tags = head == null ? null : ogg.next();
        if (tags == null || head.length < HEAD_LENGTH || !startsWith(head, OpusWriter.HEAD) || !startsWith(tags, OpusWriter.TAGS)
                || head[AT_VERSION] >> 4 != 0 || head[AT_CHANNELS] < 1 || head[AT_CHANNELS] > 2 || head[AT_FAMILY] != 0) {
            throw new SoundException("sound.damaged");
        }
        return (Ogg.numbers(head).getShort(AT_SKIP) & 0xFFFF) / OpusWriter.TICKS;
    }

    private static boolean startsWith(byte[] bytes, byte[] beginning) {
        return bytes.length >= beginning.length && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
    }

    private static int length(byte[] packet) {
        int length = packet.length == 0 ? 0 : OpusPacketInfo.getNumSamples(packet, 0, packet.length, Microphone.RATE);
        if (length <= 0 || length > LONGEST) {
            throw new SoundException("sound.damaged");
        }
        return length;
    }

    double seconds() {
        return (double) (end - skip) / Microphone.RATE;
    }

    /**
     * Decodes on; gives how many samples there are now, from {@link #from} in {@link #samples}; -1 after the last.
     * Throws {@link SoundException} for a packet that cannot be decoded.
     */
    int next() {
        while (decoded < end) {
            byte[] packet = ogg.next();
            if (packet == null) {
                return -1;
            }
            int count = decode(packet);
            from = (int) Math.clamp(skip - decoded, 0, count);
            int to = (int) Math.min(end - decoded, count);
            decoded += count;
            if (to > from) {
                return to - from;
            }
        }
        return -1;
    }

    /** What goes wrong inside the decoder, whatever it is, is a damaged file: it checks itself with assertions and array bounds. */
    private int decode(byte[] packet) {
        try {
            return decoder.decode(packet, 0, packet.length, samples, 0, samples.length, false);
        } catch (OpusException | RuntimeException | AssertionError e) {
            throw new SoundException(e, "sound.damaged");
        }
    }

    int from() {
        return from;
    }

    short[] samples() {
        return samples;
    }
}
