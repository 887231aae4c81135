package org.onmyterms.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.TargetDataLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.onmyterms.words.Words;

@Timeout(60)
class RecorderTest {

    private final List<Level> levels = new ArrayList<>();

    private Recording recorded(short[] said) {
        return new Recorder(Sounds.microphone(said, true, () -> { })).start((seconds, level) -> levels.add(level)).join();
    }

    @Test
    void whatIsSaidUntilStopIsTheRecording() throws Exception {
        CountDownLatch allSaid = new CountDownLatch(1);
        Recorder recorder = new Recorder(Sounds.microphone(Sounds.talk(3.27, 1), false, allSaid::countDown));
        CompletableFuture<Recording> coming = recorder.start((seconds, level) -> { });
        assertTrue(allSaid.await(20, TimeUnit.SECONDS));
        assertFalse(coming.isDone(), "a pause in the talk does not end it");
        recorder.stop();
        Recording recording = coming.join();
        assertEquals(3.27, recording.seconds(), 1e-9);
        assertEquals(3.27, Player.seconds(recording.bytes()), 1e-3);
        assertFalse(recording.silent());
        assertFalse(recording.unplugged());
    }

    @Test
    void aMicrophoneThatIsUnpluggedLeavesWhatWasSaid() {
        Recording recording = recorded(Sounds.talk(2.5, 2));
        assertTrue(recording.unplugged());
        assertEquals(2.5, Player.seconds(recording.bytes()), 1e-3);
    }

    @Test
    void silenceAllTheTimeIsSaidAndAWordInItIsNot() {
        assertTrue(recorded(Sounds.silence(4)).silent());
        assertEquals(List.of(Level.NOTHING), levels.stream().distinct().toList());
        short[] click = Sounds.silence(4);
        System.arraycopy(Sounds.tone(0.05, 900, 9_000), 0, click, 20_000, 800);
        assertTrue(recorded(click).silent(), "the click of the button is not a word");
        short[] word = Sounds.silence(4);
        System.arraycopy(Sounds.talk(0.5, 3), 0, word, 20_000, 8_000);
        assertFalse(recorded(word).silent());
    }

    @Test
    void theLevelIsOneOfAFewWords() {
        recorded(Sounds.tone(2, 300, 300));
        assertEquals(Level.QUIET, levels.getLast());
        recorded(Sounds.tone(2, 300, 6_000));
        assertEquals(Level.GOOD, levels.getLast());
        recorded(Sounds.tone(2, 300, 32_767));
        assertEquals(Level.VERY_LOUD, levels.getLast());
        recorded(Sounds.talk(6, 4));
        assertEquals(List.of(Level.GOOD), levels.subList(levels.size() - 20, levels.size()).stream().distinct().toList(),
                "a breath does not change the word");
    }

    @Test
    void noMicrophoneIsSaidGently() {
        Recorder recorder = new Recorder(() -> {
            throw new SoundException("sound.no-microphone");
        });
        CompletionException failed = assertThrows(CompletionException.class, recorder.start((seconds, level) -> { })::join);
        assertEquals("We found no microphone. You can plug one in, or answer another way.",
                ((SoundException) failed.getCause()).say(Words.english()));
        recorder.stop();
    }

    @Test
    void aComputerWithoutAMicrophoneSaysSo() {
        assumeFalse(AudioSystem.isLineSupported(new DataLine.Info(TargetDataLine.class, ComputerMicrophone.FORMAT)));
        assertEquals("sound.no-microphone", assertThrows(SoundException.class, new ComputerMicrophone()::open).key());
        assertEquals("sound.no-loudspeaker", assertThrows(SoundException.class, new ComputerLoudspeaker()::open).key());
    }

    @Test
    void beginningAgainEndsTheFirst() {
        Recorder recorder = new Recorder(Sounds.microphone(Sounds.talk(1, 5), false, () -> { }));
        CompletableFuture<Recording> first = recorder.start((seconds, level) -> { });
        CompletableFuture<Recording> second = recorder.start((seconds, level) -> { });
        assertTrue(first.join().seconds() <= 1);
        assertFalse(second.isDone());
        recorder.stop();
        assertTrue(second.join().seconds() <= 1);
    }

    @Test
    void aMinuteIsSmall() {
        OpusWriter writer = new OpusWriter();
        short[] minute = Sounds.talk(60, 6);
        writer.write(minute, minute.length);
        int one = writer.close().length;
        assertTrue(one < 140_000, one + " bytes a minute");
    }
}
