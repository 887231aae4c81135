package org.onmyterms.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onmyterms.house.Fx;
import org.onmyterms.widget.Symbols;
import org.onmyterms.widget.Widgets;
import org.onmyterms.words.Words;

/** One switch or two, in a window with a group of seven, a group of two and a box. */
class ScannerTest {

    private static final int SETTLE = 250;

    private final Widgets widgets = new Widgets(Words.english(), new Symbols(Path.of("assets/symbols/openmoji")));
    private final TestPace pace = new TestPace();
    private final ObjectProperty<ScanSettings> settings = new SimpleObjectProperty<>(
            new ScanSettings(false, false, SwitchKey.SPACE, SwitchKey.RIGHT, false, 1_000, 500, 200, 2, true));
    private final List<String> spoken = new ArrayList<>();
    private final AtomicInteger pressed = new AtomicInteger();
    private Stage stage;
    private Scene scene;
    private TextField box;

    @BeforeEach
    void open() throws Exception {
        Fx.run(() -> {
            VBox board = new VBox();
            box = widgets.field("A box", "For words");
            VBox first = new VBox();
            for (String name : List.of("one", "two", "three", "four", "five")) {
                first.getChildren().add(button(name));
            }
            BorderPane root = new BorderPane(new VBox(first, new VBox(button("six"), button("seven")), widgets.labelled(box)));
            root.setBottom(board);
            scene = new Scene(root, 800, 600);
            new Scanner(scene, board, widgets, pace, settings, spoken::add);
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
        });
    }

    @AfterEach
    void close() throws Exception {
        Fx.run(stage::close);
    }

    private Button button(String name) {
        return widgets.named(name, "Counts", pressed::incrementAndGet);
    }

    private void start(boolean two) throws Exception {
        Fx.run(() -> {
            ScanSettings s = settings.get();
            settings.set(new ScanSettings(true, two, s.choose(), s.move(), s.mouse(), s.step(), s.delay(), s.guard(), s.rounds(), s.texts()));
            pace.go(SETTLE);
        });
    }

    private void go(long milliseconds) throws Exception {
        Fx.run(() -> pace.go(milliseconds));
    }

    private void key(KeyCode code) throws Exception {
        Fx.run(() -> {
            fire(KeyEvent.KEY_PRESSED, code);
            fire(KeyEvent.KEY_RELEASED, code);
        });
    }

    private void fire(javafx.event.EventType<KeyEvent> type, KeyCode code) {
        Event.fireEvent(scene.getFocusOwner(), new KeyEvent(type, "", "", code, false, false, false, false));
    }

    private String last() {
        return spoken.getLast();
    }

    @Test
    void theFrameGoesFromGroupToGroupThenInTheGroupAndUpAgain() throws Exception {
        start(false);
        assertEquals("5 things, from one to five", last());
        go(1_400);
        assertEquals("5 things, from one to five", last(), "the first stays half a second longer");
        go(100);
        assertEquals("2 things, from six to seven", last());
        key(KeyCode.SPACE);
        assertEquals("six", last());
        go(1_500);
        assertEquals("seven", last());
        go(1_000);
        assertEquals("Go back up", last());
        key(KeyCode.SPACE);
        assertEquals("2 things, from six to seven", last());
        assertEquals(0, pressed.get());
        go(1_500);
        assertEquals("A box", last());
    }

    @Test
    void aPressTooSoonAfterOneThatCountedAndAHeldKeyDoNotCount() throws Exception {
        start(false);
        go(1_500);
        key(KeyCode.SPACE);
        assertEquals("six", last());
        go(150);
        key(KeyCode.SPACE);
        assertEquals(0, pressed.get(), "150 milliseconds after, with a guard of 200");
        go(100);
        key(KeyCode.SPACE);
        assertEquals(1, pressed.get(), "the control: 250 milliseconds after");
        go(SETTLE);
        Fx.run(() -> {
            for (int i = 0; i < 5; i++) {
                fire(KeyEvent.KEY_PRESSED, KeyCode.SPACE);
                pace.go(300);
            }
        });
        assertEquals(1, pressed.get(), "held down, it went into the group once and pressed nothing");
    }

    @Test
    void aKeyThatWasLetGoUnheardWorksAgain() throws Exception {
        Fx.run(() -> settings.set(settings.get().on(true)));
        Presses presses = new Presses(pace, settings, () -> { });
        KeyEvent press = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.SPACE, false, false, false, false);
        assertEquals(Presses.Meaning.CHOOSE, presses.of(press));
        go(1_000);
        assertEquals(Presses.Meaning.NOTHING, presses.of(press), "the control: a key that is held repeats itself");
        go(1_500);
        assertEquals(Presses.Meaning.CHOOSE, presses.of(press));
    }

    @Test
    void itRestsAfterItsRoundsAndGoesOnAtTheNextPress() throws Exception {
        start(false);
        go(20_000);
        assertEquals("Press your switch to go on", last());
        assertTrue(pace.isStill());
        key(KeyCode.SPACE);
        go(SETTLE);
        assertEquals("A box", last(), "it goes on where it rested");
        assertEquals(0, pressed.get(), "waking chose nothing");
    }

    @Test
    void withTwoSwitchesNothingGoesByItself() throws Exception {
        start(true);
        assertTrue(pace.isStill());
        key(KeyCode.RIGHT);
        assertEquals("2 things, from six to seven", last());
        go(60_000);
        assertEquals("2 things, from six to seven", last());
        key(KeyCode.SPACE);
        go(300);
        key(KeyCode.RIGHT);
        assertEquals("seven", last());
        go(300);
        key(KeyCode.SPACE);
        assertEquals(1, pressed.get());
    }

    @Test
    void lettersComeUpForABoxAndWhatStoodThereStays() throws Exception {
        Fx.run(() -> box.setText("My "));
        start(true);
        move(2);
        assertEquals("A box", last());
        choose();
        assertTrue(last().endsWith("from Space to Finished"), last());
        write("Capital letter", 0, 2);
        write("t", 4, 1);
        write("e", 1, 4);
        write("a", 1, 0);
        assertEquals("My Tea", box.getText());
        write("Delete", 0, 1);
        assertEquals("My Te", box.getText());
        write("Finished", 0, 3);
        assertEquals("A box", last());
        assertEquals("My Te", box.getText());
    }

    /** Chooses the key of this name: so many rows down, so many keys along. */
    private void write(String key, int down, int along) throws Exception {
        move(down);
        choose();
        move(along);
        assertEquals(key, last());
        choose();
    }

    private void move(int times) throws Exception {
        for (int i = 0; i < times; i++) {
            go(300);
            key(KeyCode.RIGHT);
        }
    }

    private void choose() throws Exception {
        go(300);
        key(KeyCode.SPACE);
        go(SETTLE);
    }

    @Test
    void escapeTwiceHoweverSlowlyStopsIt() throws Exception {
        start(false);
        key(KeyCode.ESCAPE);
        go(5_000);
        assertTrue(settings.get().on(), "the control: once is not twice");
        key(KeyCode.ESCAPE);
        assertFalse(settings.get().on());
        assertTrue(pace.isStill());
        Fx.run(() -> scene.lookup(".button").requestFocus());
        key(KeyCode.SPACE);
        assertEquals(1, pressed.get(), "the space bar presses a button again");
    }
}
