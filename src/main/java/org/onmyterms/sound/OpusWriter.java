package org.onmyterms.sound;

import io.github.jaredmdobson.concentus.OpusApplication;
import io.github.jaredmdobson.concentus.OpusEncoder;
import io.github.jaredmdobson.concentus.OpusException;
import io.github.jaredmdobson.concentus.OpusSignal;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes an Ogg Opus file (RFC 7845) of samples as they come, and holds nothing of them but what they become. The file says
 * neither who made it nor when: its maker is the app's name, its notes are empty, and its number is the same in every file.
 */
final class OpusWriter {

    static final byte[] HEAD = "OpusHead".getBytes(StandardCharsets.US_ASCII);
    static final byte[] TAGS = "OpusTags".getBytes(StandardCharsets.US_ASCII);
    /** Places in an Ogg Opus file are counted in samples of 48,000 a second, whatever it was made from. */
    static final int TICKS_A_SECOND = 48_000;
    static final int TICKS = TICKS_A_SECOND / Microphone.RATE;

    private static final int BITS_A_SECOND = 16_000;
    private static final int COMPLEXITY = 5;
    /** 20 ms. */
    private static final int FRAME = Microphone.RATE / 50;
    private static final int FRAMES_A_PAGE = 50;
    private static final int MOST_BYTES_A_FRAME = 1_275;
    private static final int SERIAL = 1;

    private final OpusEncoder encoder;
    private final int lookahead;
    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final short[] frame = new short[FRAME];
    private final byte[] packed = new byte[MOST_BYTES_A_FRAME];
    private final List<byte[]> page = new ArrayList<>();
    private int inFrame;
    private int pages;
    private long samples;
    private long frames;

    OpusWriter() {
        try {
            encoder = new OpusEncoder(Microphone.RATE, 1, OpusApplication.OPUS_APPLICATION_VOIP);
        } catch (OpusException e) {
            throw new IllegalStateException(e);
        }
        encoder.setBitrate(BITS_A_SECOND);
        encoder.setSignalType(OpusSignal.OPUS_SIGNAL_VOICE);
        encoder.setComplexity(COMPLEXITY);
        lookahead = encoder.getLookahead();
        page(List.of(head()), 0, Ogg.FIRST);
        page(List.of(tags()), 0, 0);
    }

    private byte[] head() {
        byte[] head = new byte[19];
        Ogg.numbers(head).put(HEAD).put((byte) 1).put((byte) 1).putShort((short) (lookahead * TICKS)).putInt(Microphone.RATE);
        return head;
    }

    /** The notes of every file that is made here. */
    static byte[] tags() {
        byte[] maker = "On My Terms".getBytes(StandardCharsets.UTF_8);
        byte[] tags = new byte[TAGS.length + Integer.BYTES + maker.length + Integer.BYTES];
        Ogg.numbers(tags).put(TAGS).putInt(maker.length).put(maker).putInt(0);
        return tags;
    }

    void write(short[] from, int count) {
        for (int i = 0; i < count; i++) {
            take(from[i]);
            samples++;
        }
    }

    private void take(short sample) {
        frame[inFrame++] = sample;
        if (inFrame < FRAME) {
            return;
        }
        inFrame = 0;
        if (page.size() == FRAMES_A_PAGE) {
            page(page, frames * FRAME * TICKS, 0);
            page.clear();
        }
        frames++;
        page.add(packet());
    }

    private byte[] packet() {
        try {
            int length = encoder.encode(frame, 0, FRAME, packed, 0, packed.length);
            return Arrays.copyOf(packed, length);
        } catch (OpusException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The whole file. Nothing can be written after. */
    byte[] close() {
        long end = samples;
        while (frames == 0 || frames * FRAME < end + lookahead) {
            take((short) 0);
        }
        page(page, (end + lookahead) * TICKS, Ogg.LAST);
        return file.toByteArray();
    }

    double seconds() {
        return (double) samples / Microphone.RATE;
    }

    private void page(List<byte[]> packets, long granule, int flags) {
        int pieces = packets.stream().mapToInt(p -> p.length / Ogg.PIECE + 1).sum();
        byte[] bytes = new byte[Ogg.HEAD + pieces + packets.stream().mapToInt(p -> p.length).sum()];
        ByteBuffer out = Ogg.numbers(bytes).putInt(Ogg.CAPTURE).put((byte) 0).put((byte) flags).putLong(granule).putInt(SERIAL)
                .putInt(pages++).putInt(0).put((byte) pieces);
        for (byte[] packet : packets) {
            for (int left = packet.length; left >= 0; left -= Ogg.PIECE) {
                out.put((byte) Math.min(left, Ogg.PIECE));
            }
        }
        packets.forEach(out::put);
        out.putInt(Ogg.AT_SUM, Ogg.sum(bytes, 0, bytes.length));
        file.writeBytes(bytes);
    }
}
