package org.onmyterms.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is said to the dispatcher of Linux, and what is made of its answers. */
@Timeout(30)
class SpeechDispatcherTest {

    @TempDir
    private Path folder;
    private FakeDispatcher dispatcher;
    private Speech speech;

    @BeforeEach
    void connect() throws Exception {
        Path socket = folder.resolve("s");
        dispatcher = new FakeDispatcher(socket);
        speech = Speeches.choose("Linux", Map.of("SPEECHD_ADDRESS", "unix_socket:" + socket));
        assertInstanceOf(SpeechDispatcher.class, speech);
    }

    @AfterEach
    void hangUp() throws Exception {
        speech.close();
        dispatcher.close();
    }

    private static String next(Heard heard) throws InterruptedException {
        return String.valueOf(heard.events.poll(10, TimeUnit.SECONDS));
    }

    @Test
    void eachWordIsToldWhereItStandsInTheText() throws Exception {
        Heard heard = new Heard();
        speech.say("Tea & toast", "en-GB", new SpeechChoice(false, "Welsh", 2), heard);
        dispatcher.await("SET SELF LANGUAGE en-GB");
        dispatcher.await("SET SELF SYNTHESIS_VOICE Welsh");
        dispatcher.await("SET SELF RATE 50");
        dispatcher.await("<speak><mark name=\"0-3\"/>Tea &amp; <mark name=\"6-11\"/>toast</speak>");
        dispatcher.await(".");
        dispatcher.event(21, "701 BEGIN");
        dispatcher.event(21, "700-0-3", "700 INDEX MARK");
        dispatcher.event(21, "700-6-11", "700 INDEX MARK");
        dispatcher.event(21, "702 END");
        assertEquals(List.of("0-3", "6-11", "ended"), List.of(next(heard), next(heard), next(heard)));
    }

    @Test
    void aNewTextStopsTheOlderOneOfWhichNothingMoreIsTold() throws Exception {
        Heard older = new Heard();
        Heard newer = new Heard();
        speech.say("Older", "en-GB", SpeechChoice.USUAL, older);
        dispatcher.await(".");
        speech.say("Newer", "en-GB", SpeechChoice.USUAL, newer);
        dispatcher.await("CANCEL SELF");
        dispatcher.await(".");
        dispatcher.event(21, "703 CANCELED");
        dispatcher.event(22, "702 END");
        assertEquals("ended", next(newer));
        assertTrue(older.events.isEmpty());
    }

    @Test
    void stoppingAsksForSilenceAtOnce() throws Exception {
        Heard heard = new Heard();
        speech.say("Hello", "en-GB", SpeechChoice.USUAL, heard);
        dispatcher.await(".");
        speech.stop();
        dispatcher.await("CANCEL SELF");
        dispatcher.event(21, "702 END");
        assertEquals(2, speech.voices().size());
        assertTrue(heard.events.isEmpty());
    }

    @Test
    void aDispatcherThatDiesIsNotTakenForTheEndOfTheText() throws Exception {
        Heard heard = new Heard();
        speech.say("Hello", "en-GB", SpeechChoice.USUAL, heard);
        dispatcher.await(".");
        dispatcher.hangUp();
        assertEquals("failed", next(heard));
    }

    @Test
    void aTextCannotEndItsMessageOrBeTakenForMarkup() {
        String ssml = Marked.ssml("One\r\n.\r\nQUIT <b> \u0007", "en-GB");
        assertFalse(ssml.contains("\n") || ssml.contains("<b>") || ssml.contains("\u0007"), ssml);
    }

    @Test
    void aComputerWithoutVoiceSaysSo() throws Exception {
        Speech none = Speeches.choose("Linux", Map.of("PATH", folder.toString()));
        Heard heard = new Heard();
        none.say("Hello", "en-GB", SpeechChoice.USUAL, heard);
        assertFalse(none.isHere());
        assertEquals("failed", next(heard));
    }
}
