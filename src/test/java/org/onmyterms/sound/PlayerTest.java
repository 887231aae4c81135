package org.onmyterms.sound;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PlayerTest {

    private final Sounds.Ear ear = new Sounds.Ear();
    private final Player player = new Player(ear);

    private short[] heardAgain(short[] said) {
        player.play(Sounds.file(said), seconds -> { }).join();
        return ear.heard();
    }

    @Test
    void aToneIsHeardAgainAtItsPlaceAndAsLoud() {
        short[] said = Sounds.tone(3, 440, 8_000);
        short[] heard = heardAgain(said);
        assertEquals(said.length, heard.length);
        assertTrue(likeness(said, heard, 8_000, said.length) > 0.9, "likeness " + likeness(said, heard, 8_000, said.length));
        assertTrue(likeness(Sounds.tone(3, 470, 8_000), heard, 8_000, said.length) < 0.2, "the control: another tone is not like it");
    }

    @Test
    void talkKeepsItsLoudnessSecondBySecond() {
        short[] said = Sounds.talk(10, 7);
        short[] heard = heardAgain(said);
        assertEquals(said.length, heard.length);
        for (int second = 0; second < 10; second++) {
            double ratio = loudness(heard, second, second + 1) / loudness(said, second, second + 1);
            assertTrue(ratio > 0.8 && ratio < 1.25, second + ": " + ratio);
        }
        for (int second = 1; second < 10; second += 2) {
            assertTrue(loudness(said, second + 0.7, second + 1) < 50 && loudness(heard, second + 0.7, second + 1) < 50, "a breath stays a breath");
            assertTrue(loudness(heard, second, second + 0.5) > 500, "the control: between breaths it is loud");
        }
    }

    private static double loudness(short[] samples, double from, double to) {
        double sum = 0;
        for (int i = (int) (from * Microphone.RATE); i < to * Microphone.RATE; i++) {
            sum += (double) samples[i] * samples[i];
        }
        return Math.sqrt(sum / ((to - from) * Microphone.RATE));
    }

    /** Correlation of the two, from 0 to 1. */
    private static double likeness(short[] one, short[] other, int from, int to) {
        double both = 0;
        double first = 0;
        double second = 0;
        for (int i = from; i < to; i++) {
            both += (double) one[i] * other[i];
            first += (double) one[i] * one[i];
            second += (double) other[i] * other[i];
        }
        return both / Math.sqrt(first * second);
    }

    @Test
    void everyLengthComesBackToTheSample() {
        for (int length : new int[] {0, 1, 215, 216, 319, 320, 321, 15_895, 15_896, 15_897, 16_000, 16_001, 31_999, 100_003}) {
            Sounds.Ear own = new Sounds.Ear();
            byte[] file = Sounds.file(Sounds.tone((double) length / Microphone.RATE, 200, 5_000));
            new Player(own).play(file, seconds -> { }).join();
            assertEquals(length, own.heard().length);
            assertEquals((double) length / Microphone.RATE, Player.seconds(file), 1e-9);
        }
    }

    @Test
    void thePositionGoesOnAndTheEndIsTold() {
        List<Double> places = new ArrayList<>();
        player.play(Sounds.file(Sounds.talk(2, 8)), places::add).join();
        assertEquals(places.stream().sorted().toList(), places);
        assertTrue(places.size() >= 9 && places.getLast() > 1.7 && places.getLast() <= 2, places.toString());
        assertEquals(List.of("open", "close"), ear.done());
    }

    @Test
    void pauseKeepsThePlaceAndStopEnds() {
        byte[] file = Sounds.file(Sounds.talk(20, 9));
        CompletableFuture<Void> end = player.play(file, seconds -> {
            if (seconds > 1 && !ear.silent().isDone()) {
                player.pause();
            }
        });
        ear.silent().join();
        assertFalse(end.isDone());
        player.goOn();
        end.join();
        assertEquals(20 * Microphone.RATE, ear.heard().length);
        assertEquals(List.of("open", "silent", "on", "close"), ear.done());

        Sounds.Ear other = new Sounds.Ear();
        Player stopped = new Player(other);
        stopped.play(file, seconds -> stopped.stop()).join();
        assertTrue(other.heard().length < Microphone.RATE);
        assertEquals(List.of("open", "close"), other.done());
    }

    @Test
    void stopEndsWhatIsPaused() {
        CompletableFuture<Void> end = player.play(Sounds.file(Sounds.talk(5, 10)), seconds -> player.pause());
        ear.silent().join();
        player.stop();
        end.join();
        assertTrue(ear.heard().length < 5 * Microphone.RATE);
    }

    @Test
    void noLoudspeakerAndADamagedFileAreSaid() {
        Player none = new Player(() -> {
            throw new SoundException("sound.no-loudspeaker");
        });
        byte[] file = Sounds.file(Sounds.talk(1, 11));
        assertEquals("sound.no-loudspeaker", refusal(none, file));
        file[200] ^= 1;
        assertEquals("sound.damaged", refusal(player, file));
        assertArrayEquals(new short[0], ear.heard(), "nothing of a damaged file is heard");
    }

    private static String refusal(Player player, byte[] file) {
        return ((SoundException) assertThrows(CompletionException.class, player.play(file, seconds -> { })::join).getCause()).key();
    }
}
