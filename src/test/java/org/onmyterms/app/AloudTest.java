package org.onmyterms.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onmyterms.house.Fx;
import org.onmyterms.house.SaidMouth;
import org.onmyterms.look.Role;
import org.onmyterms.look.Style;
import org.onmyterms.look.Theme;
import org.onmyterms.widget.AfterLayout;
import org.onmyterms.widget.ToolBar;
import org.onmyterms.words.Words;

/** Reading aloud in the running window: the key, the frame around the words, and silence. */
class AloudTest {

    private final SaidMouth mouth = new SaidMouth(false);
    private Stage stage;
    private House house;
    private Shell shell;
    private Rooms rooms;

    @BeforeEach
    void open() throws Exception {
        Fx.run(() -> {
            stage = new Stage();
            house = new House(new Assets(Path.of("assets")), Words.english(), () -> stage);
            shell = new Shell(stage, house.widgets(), 1000, 720);
            rooms = new Rooms(house, shell);
            Aloud aloud = new Aloud(shell, house.widgets(), house.sounds(), mouth);
            shell.tools(new ToolBar(house.widgets(), rooms::home, aloud::toggle, rooms::looks, rooms::tired, rooms::help));
            house.wardrobe().dress(shell.scene());
            stage.setScene(shell.scene());
            rooms.welcome();
            rooms.help();
            stage.show();
        });
        settle();
    }

    /** Waits until the window has been laid out twice, so that what comes after a layout, such as the first focus, has come. */
    private void settle() throws Exception {
        for (int round = 0; round < 2; round++) {
            CountDownLatch laidOut = new CountDownLatch(1);
            Fx.run(() -> AfterLayout.run(shell.scene(), laidOut::countDown));
            assertTrue(laidOut.await(20, TimeUnit.SECONDS));
        }
        Fx.settle(shell.scene());
    }

    @AfterEach
    void close() throws Exception {
        Fx.run(stage::close);
        house.background().close();
    }

    private void press(KeyCode code) throws Exception {
        press(code, false);
    }

    private void press(KeyCode code, boolean shift) throws Exception {
        Fx.run(() -> {
            Node target = shell.scene().getFocusOwner() == null ? shell.scene().getRoot() : shell.scene().getFocusOwner();
            Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false));
        });
        settle();
    }

    private Node frame() {
        return shell.frame().lookup("." + Style.SPOKEN.css());
    }

    @Test
    void theKeyReadsFromTheTopFramesEachWordAndEscapeStops() throws Exception {
        double before = shell.here().orElseThrow().node().getLayoutBounds().getHeight();
        press(KeyCode.F7);
        assertEquals("Help", mouth.said.getFirst());
        assertTrue(frame().isVisible());
        Fx.run(() -> mouth.now().ended());
        double sentence = frame().getLayoutBounds().getWidth();
        Fx.run(() -> mouth.now().word(0, 2));
        assertTrue(frame().getLayoutBounds().getWidth() < sentence && frame().getLayoutBounds().getWidth() > 5);
        assertEquals(before, shell.here().orElseThrow().node().getLayoutBounds().getHeight());
        int framed = ink();
        Fx.run(() -> frame().setOpacity(0));
        assertTrue(framed > ink() + 50, "the frame is drawn over the page");
        Fx.run(() -> frame().setOpacity(1));
        if (System.getProperty("shots") != null) {
            Fx.shoot(shell.scene(), Path.of("target/screens/aloud.png"));
        }
        press(KeyCode.ESCAPE);
        assertFalse(frame().isVisible());
        assertFalse(mouth.isSpeaking());
    }

    /** The pixels of the frame's colour around the words. */
    private int ink() throws Exception {
        return Fx.on(() -> {
            WritableImage shot = shell.scene().snapshot(null);
            Bounds place = frame().localToScene(frame().getLayoutBounds());
            int count = 0;
            for (int x = (int) place.getMinX(); x < place.getMaxX(); x++) {
                for (int y = (int) place.getMinY(); y < place.getMaxY(); y++) {
                    count += shot.getPixelReader().getColor(x, y).equals(Color.web(Theme.CREAM.colour(Role.PERSON))) ? 1 : 0;
                }
            }
            return count;
        });
    }

    @Test
    void theCoverAndAnotherPlaceAreSilenceAtOnce() throws Exception {
        press(KeyCode.F7);
        assertTrue(mouth.isSpeaking());
        press(KeyCode.F8);
        assertFalse(mouth.isSpeaking());
        press(KeyCode.F7);
        assertFalse(mouth.isSpeaking());
        press(KeyCode.F8);
        press(KeyCode.F7);
        assertTrue(mouth.isSpeaking());
        Fx.run(rooms::welcome);
        assertFalse(mouth.isSpeaking());
        Fx.run(() -> house.sounds().asIGoProperty().set(true));
        Fx.run(rooms::looks);
        settle();
        Fx.run(shell::forget);
        assertFalse(mouth.isSpeaking());
    }

    @Test
    void speakingAsIGoSaysWhereWeAreAndWhatIsNew() throws Exception {
        press(KeyCode.F7, true);
        assertTrue(house.sounds().asIGoProperty().get());
        mouth.said.clear();
        Fx.run(rooms::looks);
        for (int round = 0; round < 200 && mouth.said.stream().noneMatch(text -> text.contains("Text size. Button.")); round++) {
            Fx.settle(shell.scene());
        }
        assertTrue(mouth.said.getLast().startsWith("We are at: Looks and sounds. Text size. Button."), mouth.said.toString());
        Fx.run(() -> shell.tell("One new thing."));
        Fx.settle(shell.scene());
        assertTrue(mouth.said.getLast().contains("One new thing."), mouth.said.toString());
        Fx.run(() -> house.sounds().asIGoProperty().set(false));
        int spoken = mouth.said.size();
        Fx.run(rooms::help);
        Fx.settle(shell.scene());
        assertEquals(spoken, mouth.said.size());
    }

    @Test
    void newsIsToldToAScreenReaderByWhatHasTheFocusUntilItMovesOn() throws Exception {
        Node focused = Fx.on(() -> shell.scene().getFocusOwner());
        Object name = Fx.on(() -> focused.queryAccessibleAttribute(AccessibleAttribute.TEXT));
        Fx.run(() -> shell.tell("One new thing."));
        assertEquals("One new thing. " + name, Fx.on(() -> focused.queryAccessibleAttribute(AccessibleAttribute.TEXT)));
        Fx.run(() -> shell.tell("Another."));
        assertEquals("Another. " + name, Fx.on(() -> focused.queryAccessibleAttribute(AccessibleAttribute.TEXT)));
        Fx.run(() -> focused.requestFocusTraversal(TraversalDirection.NEXT));
        assertEquals(name, Fx.on(() -> focused.queryAccessibleAttribute(AccessibleAttribute.TEXT)));
    }

    @Test
    void aComputerWithoutVoiceSaysSoInTheWindow() throws Exception {
        press(KeyCode.F7);
        Fx.run(() -> mouth.now().failed());
        Fx.settle(shell.scene());
        assertFalse(frame().isVisible());
        assertTrue(shell.frame().getBottom().lookupAll(".label").stream().anyMatch(n -> n instanceof Label line && line.getText().contains("no voice")));
    }
}
