package org.onmyterms.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A real run of espeak-ng on this system, into a sound file. */
@Timeout(60)
class EspeakProcessTest {

    private static final int HEADER = 44;

    @TempDir
    private Path folder;

    private short[] spoken(String text, double speed) throws Exception {
        Path file = Files.createTempFile(folder, "said", ".wav");
        Heard heard = new Heard();
        try (EspeakProcess speech = new EspeakProcess("-w", file.toString())) {
            speech.say(text, "en-GB", new SpeechChoice(false, "", speed), heard);
            assertEquals("ended", heard.events.poll(30, TimeUnit.SECONDS));
        }
        byte[] bytes = Files.readAllBytes(file);
        short[] samples = new short[(bytes.length - HEADER) / Short.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).position(HEADER).slice().order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(samples);
        return samples;
    }

    private static int loudest(short[] samples) {
        int loudest = 0;
        for (short sample : samples) {
            loudest = Math.max(loudest, Math.abs(sample));
        }
        return loudest;
    }

    @Test
    void thereIsSoundAndLongerTextIsLonger() throws Exception {
        short[] shortOne = spoken("I get up slowly.", 1);
        short[] longOne = spoken("I get up slowly. Nobody hurries me. Radio on, and tea in the blue mug.", 1);
        assertTrue(loudest(shortOne) > 3000, "loudest " + loudest(shortOne));
        assertTrue(longOne.length > 2 * shortOne.length, shortOne.length + " " + longOne.length);
        assertTrue(loudest(new short[10]) == 0);
    }

    @Test
    void fasterIsShorter() throws Exception {
        String text = "Nobody hurries me. Radio on, and tea in the blue mug.";
        assertTrue(spoken(text, 2).length < 0.7 * spoken(text, 1).length);
    }

    @Test
    void aProgramThatIsNotThereIsToldAsFailed() throws Exception {
        Heard heard = new Heard();
        try (ProgramSpeech speech = new NoProgram()) {
            speech.say("Hello", "en-GB", SpeechChoice.USUAL, heard);
            assertEquals("failed", heard.events.poll(30, TimeUnit.SECONDS));
            assertEquals(List.of(), speech.voices());
        }
    }

    private static final class NoProgram extends ProgramSpeech {

        @Override
        List<String> command(String language, SpeechChoice choice) {
            return List.of("/no/such/program");
        }

        @Override
        List<String> listing() {
            return List.of("/no/such/program");
        }

        @Override
        Optional<Voice> voice(String line) {
            return Optional.empty();
        }
    }

    @Test
    void theTextIsNeverOnTheCommandLineAndVoicesAreListed() {
        try (EspeakProcess speech = new EspeakProcess()) {
            assertTrue(speech.command("en-GB", SpeechChoice.USUAL).contains("--stdin"));
            assertTrue(speech.voices().stream().anyMatch(voice -> voice.speaks("cy-GB")));
            assertFalse(speech.voices().stream().anyMatch(voice -> voice.id().startsWith("mb/")));
        }
    }
}
