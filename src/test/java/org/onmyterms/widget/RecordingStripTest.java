package org.onmyterms.widget;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.DoubleConsumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onmyterms.house.EveryLook;
import org.onmyterms.house.Fx;
import org.onmyterms.look.Wardrobe;
import org.onmyterms.words.SayableException;
import org.onmyterms.words.Words;

class RecordingStripTest {

    private final Widgets widgets = new Widgets(Words.english(), new Symbols(Path.of("assets/symbols/openmoji")));
    private final Reel tape = new Reel();
    private final List<Tape.Said> handedOn = new ArrayList<>();
    private RecordingStrip strip;
    private Stage stage;

    /** A tape that does only what the test tells it. */
    private static final class Reel implements Tape {

        private final List<String> asked = new ArrayList<>();
        private CompletableFuture<Said> recording;
        private Hearing hearing;
        private CompletableFuture<Void> playing;
        private DoubleConsumer position;

        @Override
        public CompletableFuture<Said> record(Hearing told) {
            asked.add("record");
            hearing = told;
            recording = new CompletableFuture<>();
            return recording;
        }

        @Override
        public void stopRecording() {
            asked.add("stop");
        }

        @Override
        public CompletableFuture<Void> play(byte[] bytes, DoubleConsumer told) {
            asked.add("play " + bytes[0]);
            position = told;
            playing = new CompletableFuture<>();
            return playing;
        }

        @Override
        public void pause() {
            asked.add("pause");
        }

        @Override
        public void goOn() {
            asked.add("on");
        }

        @Override
        public void stopPlaying() {
            asked.add("silence");
        }
    }

    @BeforeEach
    void open() throws Exception {
        Fx.run(() -> {
            strip = RecordingStrip.toSay(widgets, tape, handedOn::add);
            Scene scene = new Scene(page(strip), 1000, 720);
            new Wardrobe(Path.of("assets/fonts")).dress(scene);
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
            strip.first().requestFocus();
        });
    }

    @AfterEach
    void close() throws Exception {
        Fx.run(stage::close);
    }

    private Page page(RecordingStrip shown) {
        Page page = widgets.page(widgets.heading("Say it"));
        page.add(shown);
        return page;
    }

    private static <T> List<T> all(Class<T> kind, Node node) {
        List<T> found = new ArrayList<>();
        if (kind.isInstance(node)) {
            found.add(kind.cast(node));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(all(kind, child)));
        }
        return found;
    }

    private String words() throws Exception {
        return Fx.on(() -> all(TextNote.class, strip).getFirst().getText());
    }

    private List<String> buttons() throws Exception {
        return Fx.on(() -> all(Button.class, strip).stream().map(b -> b.getText().replaceFirst(" [(].*", "")).toList());
    }

    private void press(String text) throws Exception {
        Fx.run(() -> all(Button.class, strip).stream().filter(b -> b.getText().replaceFirst(" [(].*", "").equals(text)).findFirst().orElseThrow().fire());
    }

    private void said(int mark, double seconds) throws Exception {
        press(buttons().contains("Record") ? "Record" : "Say it again");
        press("Stop");
        tape.recording.complete(new Tape.Said(new byte[] {(byte) mark}, seconds, false, false));
        words();
    }

    @Test
    void recordStopHear() throws Exception {
        assertEquals("Press Record, and say it in your own words.", words());
        press("Record");
        assertEquals("Getting the microphone ready. Wait a moment.", words());
        tape.hearing.at(1.2, "sound.level.good");
        assertEquals("Recording, 1 second. How loud: good.", words());
        tape.hearing.at(65, "sound.level.nothing");
        assertEquals("Recording, 1 minute 5 seconds. How loud: nothing heard.", words());
        press("Stop");
        tape.recording.complete(new Tape.Said(new byte[] {7}, 65.4, false, false));
        assertEquals("Your recording is here, 1 minute 5 seconds.", words());
        assertArrayEquals(new byte[] {7}, handedOn.getFirst().bytes());
        press("Hear it");
        tape.position.accept(3.9);
        assertEquals("Playing, 3 seconds of 1 minute 5 seconds.", words());
        press("Pause");
        assertEquals(List.of("Go on", "Stop"), buttons());
        tape.position.accept(4.1);
        assertEquals("Paused. You can go on when you like.", words());
        press("Go on");
        assertEquals("Playing, 3 seconds of 1 minute 5 seconds.", words());
        tape.playing.complete(null);
        assertEquals("Your recording is here, 1 minute 5 seconds.", words());
        assertEquals(List.of("silence", "record", "stop", "play 7", "pause", "on"), tape.asked);
    }

    @Test
    void sayingItAgainKeepsTheOneBefore() throws Exception {
        said(1, 2);
        assertEquals(List.of("Hear it", "Say it again"), buttons());
        said(2, 3);
        assertEquals(List.of("Hear it", "Say it again", "Bring back the other one"), buttons());
        press("Bring back the other one");
        assertEquals("Your recording is here, 2 seconds.", words());
        assertEquals(List.of((byte) 1, (byte) 2, (byte) 1), handedOn.stream().map(s -> s.bytes()[0]).toList());
        press("Bring back the other one");
        assertEquals(2, handedOn.getLast().bytes()[0]);
    }

    @Test
    void noMicrophoneIsSaidAndTheRestStays() throws Exception {
        said(1, 2);
        press("Say it again");
        tape.recording.completeExceptionally(new CompletionException(new SayableException("sound.no-microphone")));
        assertEquals("We found no microphone. You can plug one in, or answer another way.", words());
        assertEquals(List.of("Hear it", "Say it again"), buttons());
        press("Hear it");
        tape.playing.completeExceptionally(new SayableException("sound.damaged"));
        assertEquals("This recording cannot be played. It may be damaged.", words());
    }

    @Test
    void silenceAndAnUnpluggedMicrophoneAreSaid() throws Exception {
        press("Record");
        tape.recording.complete(new Tape.Said(new byte[] {1}, 4, true, false));
        assertEquals("We heard nothing. The microphone may be switched off. You can say it again.", words());
        press("Say it again");
        tape.recording.complete(new Tape.Said(new byte[] {2}, 4, false, true));
        assertEquals("The microphone was unplugged. What you said until then is here, 4 seconds.", words());
        press("Say it again");
        tape.recording.complete(new Tape.Said(new byte[] {3}, 0, true, true));
        words();
        assertEquals(2, handedOn.size(), "nothing at all is not handed on");
    }

    @Test
    void theFocusStaysInTheStrip() throws Exception {
        press("Record");
        assertTrue(Fx.on(() -> all(Button.class, strip).getFirst().isFocused()));
        tape.recording.complete(new Tape.Said(new byte[] {1}, 4, false, false));
        words();
        assertTrue(Fx.on(() -> all(Button.class, strip).getFirst().isFocused()));
    }

    @Test
    void leavingWaitsForWhatIsBeingSaid() throws Exception {
        List<Integer> handedOnBefore = new ArrayList<>();
        press("Record");
        Fx.run(() -> strip.stop(() -> handedOnBefore.add(handedOn.size())));
        assertEquals(List.of(), handedOnBefore);
        tape.recording.complete(new Tape.Said(new byte[] {1}, 4, false, false));
        words();
        assertEquals(List.of(1), handedOnBefore);
        Fx.run(() -> strip.stop(() -> handedOnBefore.add(9)));
        assertEquals(List.of(1, 9), handedOnBefore);
    }

    @Test
    void whatComesTooLateIsNotShown() throws Exception {
        said(1, 2);
        press("Hear it");
        CompletableFuture<Void> old = tape.playing;
        press("Stop");
        old.complete(null);
        words();
        press("Say it again");
        tape.position.accept(1);
        assertEquals("Getting the microphone ready. Wait a moment.", words());
    }

    @Test
    void aCardOnlyLetsItBeHeard() throws Exception {
        RecordingStrip card = Fx.on(() -> RecordingStrip.toHear(widgets, tape, new byte[] {5}, 61));
        Fx.run(() -> assertEquals(List.of("Hear it"), all(Button.class, card).stream().map(Button::getText).toList()));
    }

    @Test
    void everybodyCanUseIt() throws Exception {
        for (String step : List.of("begin", "recording", "recorded", "playing")) {
            assertEquals(List.of(), EveryLook.faults("recording-" + step, () -> shown(step)));
        }
    }

    private Page shown(String step) {
        Reel reel = new Reel();
        RecordingStrip shown = step.equals("begin") || step.equals("recording") ? RecordingStrip.toSay(widgets, reel, handedOn::add)
                : RecordingStrip.toHear(widgets, reel, new byte[] {1}, 95);
        if (step.equals("recording") || step.equals("playing")) {
            ((Button) shown.first()).fire();
        }
        return page(shown);
    }
}
