package org.onmyterms.widget.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onmyterms.house.EveryLook;
import org.onmyterms.house.Fx;
import org.onmyterms.look.Wardrobe;
import org.onmyterms.widget.Page;
import org.onmyterms.widget.Symbols;
import org.onmyterms.widget.Widgets;
import org.onmyterms.words.Words;

class DrawingPadTest {

    private final Widgets widgets = new Widgets(Words.english(), new Symbols(Path.of("assets/symbols/openmoji")));
    private int changes;
    private DrawingPad pad;
    private Paper paper;
    private Scene scene;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        Fx.run(() -> {
            pad = new DrawingPad(widgets, () -> changes++);
            paper = (Paper) pad.first();
            Page page = page(pad);
            scene = new Scene(page, 1000, 720);
            new Wardrobe(Path.of("assets/fonts")).dress(scene);
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
            paper.requestFocus();
        });
        Fx.settle(scene);
    }

    @AfterEach
    void close() throws Exception {
        Fx.run(stage::close);
    }

    private Page page(DrawingPad shown) {
        Page page = widgets.page(widgets.heading("Draw"));
        page.add(shown);
        return page;
    }

    private void key(KeyCode code, boolean shift) throws Exception {
        Fx.run(() -> Event.fireEvent(paper, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false)));
    }

    private void mouse(EventType<MouseEvent> type, double x, double y) throws Exception {
        boolean down = type != MouseEvent.MOUSE_RELEASED;
        Fx.run(() -> {
            Point2D at = paper.localToScene(x, y);
            Event.fireEvent(paper, new MouseEvent(type, at.getX(), at.getY(), at.getX(), at.getY(), MouseButton.PRIMARY, 1, false, false, false,
                    false, down, false, false, true, false, true, null));
        });
    }

    private <T extends Labeled> T named(Class<T> kind, String text) {
        return all(pad, new ArrayList<>()).stream().filter(kind::isInstance).map(kind::cast).filter(l -> l.getText().replaceFirst(" [(].*", "").equals(text)).findFirst().orElseThrow();
    }

    private static List<Node> all(Node node, List<Node> found) {
        found.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> all(child, found));
        }
        return found;
    }

    private Object said() throws Exception {
        return Fx.on(() -> paper.queryAccessibleAttribute(AccessibleAttribute.TEXT));
    }

    @Test
    void theKeysDraw() throws Exception {
        key(KeyCode.RIGHT, true);
        assertEquals("Nothing is drawn yet.", said(), "a pen that is up draws nothing");
        key(KeyCode.SPACE, false);
        key(KeyCode.RIGHT, true);
        key(KeyCode.DOWN, false);
        assertEquals("Drawing with one line. The pen is down.", said());
        key(KeyCode.SPACE, false);
        assertEquals("Drawing with one line.", said());
        assertEquals(List.of(new Drawing.Point(660, 450), new Drawing.Point(720, 450), new Drawing.Point(720, 462)),
                pad.drawing().lines().getFirst().points());
        assertTrue(changes >= 2);
    }

    @Test
    void theMouseDrawsWhereItIs() throws Exception {
        double wide = Fx.on(paper::getWidth);
        double high = Fx.on(paper::getHeight);
        mouse(MouseEvent.MOUSE_PRESSED, wide / 4, high / 2);
        mouse(MouseEvent.MOUSE_DRAGGED, wide / 2, high / 2);
        mouse(MouseEvent.MOUSE_DRAGGED, wide * 2, high / 2);
        mouse(MouseEvent.MOUSE_RELEASED, wide * 2, high / 2);
        List<Drawing.Point> points = pad.drawing().lines().getFirst().points();
        assertEquals(300, points.getFirst().x(), 5);
        assertEquals(450, points.getFirst().y(), 5);
        assertEquals(600, points.get(1).x(), 5);
        assertEquals(Drawing.WIDTH, points.getLast().x(), 0.01);
        assertFalse(pad.drawing().penIsDown());
    }

    @Test
    void buttonsAloneDrawToo() throws Exception {
        Fx.run(() -> {
            named(CheckBox.class, "Draw with buttons").fire();
            named(ButtonBase.class, "Put the pen down").fire();
            named(ButtonBase.class, "Left").fire();
            named(ButtonBase.class, "Up").fire();
            named(ButtonBase.class, "Lift the pen").fire();
        });
        assertEquals(3, pad.drawing().lines().getFirst().points().size());
    }

    @Test
    void penAndColourAreChosenByName() throws Exception {
        Fx.run(() -> {
            named(RadioButton.class, "Thick").fire();
            named(RadioButton.class, "Green").fire();
        });
        key(KeyCode.SPACE, false);
        key(KeyCode.SPACE, false);
        Drawing.Line dot = pad.drawing().lines().getFirst();
        assertEquals(Pen.THICK, dot.pen());
        assertEquals(Ink.GREEN, dot.ink());
    }

    @Test
    void undoIsOfferedWhileThereIsSomethingToUndo() throws Exception {
        ButtonBase undo = named(ButtonBase.class, "Undo");
        ButtonBase clear = named(ButtonBase.class, "Take it all away");
        assertTrue(undo.isDisabled() && clear.isDisabled());
        key(KeyCode.SPACE, false);
        key(KeyCode.SPACE, false);
        Fx.run(clear::fire);
        assertEquals("Nothing is drawn yet.", said());
        assertTrue(clear.isDisabled() && !undo.isDisabled());
        assertTrue(undo.isFocused(), "the focus stays near");
        Fx.run(undo::fire);
        assertEquals("Drawing with one line.", said());
    }

    @Test
    void leavingTheSheetLiftsThePen() throws Exception {
        key(KeyCode.SPACE, false);
        Fx.run(() -> named(ButtonBase.class, "Undo").requestFocus());
        assertFalse(pad.drawing().penIsDown());
        assertEquals(1, pad.drawing().lines().size());
    }

    @Test
    void everybodyCanUseIt() throws Exception {
        assertEquals(List.of(), EveryLook.faults("pad", () -> {
            DrawingPad shown = new DrawingPad(widgets, () -> { });
            shown.drawing().begin(Ink.BLUE, Pen.THICK, Drawing.Point.on(200, 200));
            shown.drawing().to(Drawing.Point.on(900, 300));
            shown.drawing().to(Drawing.Point.on(500, 800));
            shown.drawing().end();
            all(shown, new ArrayList<>()).stream().filter(CheckBox.class::isInstance).forEach(tick -> ((CheckBox) tick).setSelected(true));
            return page(shown);
        }));
    }
}
