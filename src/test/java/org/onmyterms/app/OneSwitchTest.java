package org.onmyterms.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onmyterms.house.Fx;
import org.onmyterms.look.Style;
import org.onmyterms.scan.ScanSettings;
import org.onmyterms.scan.SwitchKey;
import org.onmyterms.scan.TestPace;
import org.onmyterms.widget.AfterLayout;
import org.testfx.util.WaitForAsyncUtils;

/** A person with one switch, or two, who sees the frame and presses when it is where they want, from the first page to Give out. */
class OneSwitchTest {

    private static final int PATIENCE_SECONDS = 10;
    private static final int STEP = 1_000;
    private static final int MANY = 300;

    private final TestPace pace = new TestPace();
    private OpenWindow window;
    private Scene scene;
    private ObjectProperty<ScanSettings> scanning;

    @BeforeEach
    void enter() throws Exception {
        window = new OpenWindow(800, 960);
        Fx.run(() -> {
            scanning = window.house().scanning();
            window.shell().scan(scanning, pace, said -> { });
            scene = window.shell().scene();
        });
    }

    @AfterEach
    void goOut() throws Exception {
        window.close();
    }

    @Test
    void oneSwitchAloneWritesAWordAndReachesGiveOut() throws Exception {
        fromTheFirstPageToGiveOut(new ScanSettings(true, false, SwitchKey.SPACE, SwitchKey.RIGHT, false, STEP, 0, 100, 3, true), () -> pace.go(STEP));
    }

    @Test
    void twoSwitchesDoTheSame() throws Exception {
        fromTheFirstPageToGiveOut(new ScanSettings(true, true, SwitchKey.ENTER, SwitchKey.TAB, false, STEP, 0, 100, 3, true), () -> {
            pace.go(500);
            press(KeyCode.TAB);
        });
    }

    private void fromTheFirstPageToGiveOut(ScanSettings settings, Runnable goOn) throws Exception {
        Fx.run(() -> scanning.set(settings));
        for (String way : List.of("See an example", "Something else", "My life now", "A good day, a bad day", "Write here, as much or as little as you like")) {
            choose(way, goOn);
        }
        for (String key : List.of("t", "e", "a")) {
            choose(key, goOn);
        }
        shoot("board");
        choose("Finished", goOn);
        assertEquals("tea", Fx.on(() -> ((TextInputControl) find("Write here, as much or as little as you like").orElseThrow()).getText()));
        boolean folded = Fx.on(() -> find("Tools").isPresent());
        for (String way : folded ? List.of("Tools", "Home (F2)") : List.of("Home")) {
            choose(way, goOn);
        }
        for (String way : List.of("Keeping it mine", "Give out")) {
            choose(way, goOn);
        }
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> Fx.on(() -> window.stage().getTitle().startsWith("Give out")));
        shoot("give-out");
    }

    @Test
    void aListThatWouldOpenComesUpAtTheBottomInstead() throws Exception {
        Fx.run(() -> scanning.set(new ScanSettings(true, false, SwitchKey.SPACE, SwitchKey.RIGHT, false, STEP, 0, 100, 3, true)));
        for (String way : List.of("See an example", "Something else", "My life now", "A good day, a bad day", "More", "Take away")) {
            choose(way, () -> pace.go(STEP));
        }
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> Fx.on(() -> all(scene.getRoot())
                .anyMatch(n -> n instanceof ButtonBase && name(n).startsWith("Bring back"))));
        assertFalse(Fx.on(() -> find("Close the list").isPresent()));
    }

    /** Lets the frame go on until it is round what has this name, and presses; round a group first, then round the thing itself. */
    private void choose(String name, Runnable goOn) throws Exception {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> Fx.on(() -> find(name).isPresent()));
        Fx.run(() -> pace.go(300));
        for (int step = 0; step < MANY; step++) {
            painted();
            Optional<Boolean> alone = Fx.on(() -> framedAlone(name));
            if (alone.isPresent()) {
                Fx.run(() -> {
                    pace.go(200);
                    press(scanning.get().choose() == SwitchKey.SPACE ? KeyCode.SPACE : KeyCode.ENTER);
                });
                if (alone.get()) {
                    Fx.run(() -> pace.go(300));
                    return;
                }
            } else {
                Fx.run(goOn);
            }
        }
        shoot("stuck");
        throw new AssertionError("the frame never came round " + name);
    }

    private void press(KeyCode code) {
        for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Node focused = scene.getFocusOwner();
            Node at = focused == null || focused.getScene() == null ? scene.getRoot() : focused;
            Event.fireEvent(at, new KeyEvent(type, "", "", code, false, false, false, false));
        }
    }

    /** Empty when the frame is elsewhere or offers the way up; true when it is round this alone; false when round other things too. */
    private Optional<Boolean> framedAlone(String name) {
        Node frame = all(scene.getRoot()).filter(n -> n.getStyleClass().contains(Style.SCAN_RING.css())).findFirst().orElse(null);
        boolean up = all(scene.getRoot()).anyMatch(n -> n.getStyleClass().contains(Style.SCAN_TEXT.css()) && ((Label) n).getText().equals("Go back up"));
        Optional<Node> wanted = find(name);
        if (frame == null || up || wanted.isEmpty()) {
            return Optional.empty();
        }
        Bounds ring = frame.localToScene(frame.getLayoutBounds());
        Bounds place = wanted.get().localToScene(wanted.get().getLayoutBounds());
        boolean round = ring.contains(place.getCenterX(), place.getCenterY());
        return round ? Optional.of(ring.getWidth() < place.getWidth() + 20 && ring.getHeight() < place.getHeight() + 20) : Optional.empty();
    }

    private Optional<Node> find(String name) {
        return all(scene.getRoot()).filter(n -> (n instanceof ButtonBase || n instanceof TextInputControl) && n.isFocusTraversable() && name.equals(name(n)))
                .findFirst();
    }

    private static String name(Node node) {
        return String.valueOf(node instanceof TextInputControl ? node.getAccessibleText() : node.queryAccessibleAttribute(AccessibleAttribute.TEXT));
    }

    private static Stream<Node> all(Node node) {
        return !node.isVisible() ? Stream.empty() : Stream.concat(Stream.of(node),
                node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().flatMap(OneSwitchTest::all) : Stream.empty());
    }

    /** Waits until the window is laid out, twice, since a page may scroll at the first. */
    private void painted() throws Exception {
        for (int round = 0; round < 2; round++) {
            CountDownLatch done = new CountDownLatch(1);
            Fx.run(() -> AfterLayout.run(scene, done::countDown));
            assertTrue(done.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
        }
    }

    private void shoot(String name) throws Exception {
        if (System.getProperty("shots") != null) {
            Fx.shoot(scene, Path.of("target/screens/scan-" + name + ".png"));
        }
    }
}
