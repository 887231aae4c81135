package org.onmyterms.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DubbingTest {

    private static final String SECRET = "Secret Mics";

    /** One of our files with another maker in its notes, as long as ours, and the checksum of that page right. */
    private static byte[] strangers() {
        byte[] file = Sounds.file(Sounds.tone(2, 440, 8_000));
        byte[] maker = "On My Terms".getBytes(StandardCharsets.US_ASCII);
        int at = new String(file, StandardCharsets.ISO_8859_1).indexOf(new String(maker, StandardCharsets.ISO_8859_1));
        System.arraycopy(SECRET.getBytes(StandardCharsets.US_ASCII), 0, file, at, maker.length);
        int page = new String(file, StandardCharsets.ISO_8859_1).indexOf("OggS", 1);
        int next = new String(file, StandardCharsets.ISO_8859_1).indexOf("OggS", page + 1);
        Ogg.numbers(file).putInt(page + Ogg.AT_SUM, Ogg.sum(file, page, next));
        return file;
    }

    @Test
    void whatAFileSaysBesidesItsSoundIsGoneAndTheSoundStays() {
        byte[] theirs = strangers();
        assertTrue(new String(theirs, StandardCharsets.ISO_8859_1).contains(SECRET), "the control: it said so");
        byte[] ours = Dubbing.of(theirs);
        assertFalse(new String(ours, StandardCharsets.ISO_8859_1).contains(SECRET));
        assertEquals(Player.seconds(theirs), Player.seconds(ours), 1e-9);
        Sounds.Ear ear = new Sounds.Ear();
        new Player(ear).play(ours, seconds -> { }).join();
        double loud = Arrays.stream(toInts(ear.heard())).mapToDouble(s -> (double) s * s).average().orElse(0);
        assertTrue(Math.sqrt(loud) > 4_000, "it can be heard: " + Math.sqrt(loud));
    }

    private static int[] toInts(short[] samples) {
        int[] all = new int[samples.length];
        Arrays.setAll(all, i -> samples[i]);
        return all;
    }

    @Test
    void oneOfOursStaysAsItIs() {
        byte[] ours = Sounds.file(Sounds.tone(1, 440, 8_000));
        assertSame(ours, Dubbing.of(ours));
    }

    @Test
    void whatIsNoRecordingIsRefused() {
        assertThrows(SoundException.class, () -> Dubbing.of("no sound".getBytes(StandardCharsets.US_ASCII)));
    }
}
