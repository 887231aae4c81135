package org.onmyterms.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.ToolBar;
import org.onmyterms.widget.aloud.AsIGo;
import org.onmyterms.widget.aloud.Highlight;
import org.onmyterms.widget.aloud.Passages;
import org.onmyterms.widget.aloud.ReadAloud;

/** Every screen by ear: what is spoken on the way through it with the Tab key, and when it is read, against what it shows. */
class SpokenTest {

    private final EveryScreenTest house = new EveryScreenTest();

    @Test
    void everyControlSaysItsNameKindStateAndHelp() throws Exception {
        List<String> faults = new ArrayList<>();
        int controls = 0;
        for (Map.Entry<String, Supplier<Screen>> named : house.screens().entrySet()) {
            Screen screen = Fx.on(named.getValue()::get);
            BorderPane frame = Fx.on(() -> framed(screen));
            Stage stage = Fx.on(() -> shown(frame));
            Scene scene = frame.getScene();
            SaidMouth mouth = new SaidMouth(true);
            AsIGo asIGo = Fx.on(() -> new AsIGo(mouth, house.widgets, scene));
            house.arrived(scene);
            Fx.run(() -> asIGo.set(true));
            for (Node node : Fx.on(() -> reached(scene))) {
                Fx.run(() -> scene.getRoot().requestFocus());
                Fx.run(node::requestFocus);
                Fx.settle(scene);
                String said = mouth.said.isEmpty() ? "" : mouth.said.getLast();
                Fx.on(() -> untold(node, said)).forEach(fault -> faults.add(named.getKey() + ": " + fault));
                controls++;
            }
            Fx.run(() -> {
                asIGo.set(false);
                screen.leave();
                stage.close();
            });
        }
        assertEquals(List.of(), faults.stream().limit(30).toList(), faults.size() + " faults");
        assertFalse(controls < 200, controls + " controls");
    }

    @Test
    void allTextOnEveryPageIsReadInItsOrder() throws Exception {
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, Supplier<Screen>> named : house.screens().entrySet()) {
            Screen screen = Fx.on(named.getValue()::get);
            BorderPane frame = Fx.on(() -> framed(screen));
            Stage stage = Fx.on(() -> shown(frame));
            house.arrived(frame.getScene());
            SaidMouth mouth = new SaidMouth(true);
            Fx.run(() -> new ReadAloud(mouth, new Highlight(frame), Locale.UK, () -> faults.add("no voice")).read(Passages.of(screen.node())));
            List<String> texts = new ArrayList<>();
            Fx.run(() -> collectTexts(screen.node(), texts));
            unread(texts, String.join(" ", mouth.said)).forEach(fault -> faults.add(named.getKey() + ": " + fault));
            assertFalse(texts.isEmpty(), named.getKey());
            Fx.run(() -> {
                screen.leave();
                stage.close();
            });
        }
        assertEquals(List.of(), faults.stream().limit(30).toList(), faults.size() + " faults");
    }

    @Test
    void aNoticeIsSpokenAndSwitchingOffIsSilenceAtOnce() throws Exception {
        Screen screen = Fx.on(house.screens().get("help")::get);
        BorderPane frame = Fx.on(() -> framed(screen));
        Stage stage = Fx.on(() -> shown(frame));
        SaidMouth mouth = new SaidMouth(false);
        AsIGo asIGo = Fx.on(() -> new AsIGo(mouth, house.widgets, frame.getScene()));
        Fx.settle(frame.getScene());
        Fx.run(() -> {
            asIGo.set(true);
            asIGo.told("Kept.");
        });
        Fx.settle(frame.getScene());
        assertEquals("Kept.", mouth.said.getLast().substring(0, 5));
        Fx.run(() -> {
            asIGo.set(false);
            stage.close();
        });
        assertFalse(mouth.isSpeaking());
    }

    @Test
    void writingIsHeardWordByWordAndTheArrowKeysSayLettersAndLines() throws Exception {
        TextArea area = Fx.on(() -> house.widgets.writing("Say it", "In your words."));
        BorderPane frame = Fx.on(() -> new BorderPane(area));
        Stage stage = Fx.on(() -> shown(frame));
        SaidMouth mouth = new SaidMouth(true);
        AsIGo asIGo = Fx.on(() -> new AsIGo(mouth, house.widgets, frame.getScene()));
        Fx.run(area::requestFocus);
        Fx.run(() -> asIGo.set(true));
        Fx.settle(frame.getScene());
        Fx.run(() -> {
            mouth.said.clear();
            "Tea first,\nno hurry".chars().forEach(letter -> area.insertText(area.getCaretPosition(), Character.toString(letter)));
        });
        assertEquals(List.of("Tea", "first", "first,", "no"), mouth.said);
        Fx.run(() -> {
            mouth.said.clear();
            area.backward();
            area.positionCaret(9);
            area.positionCaret(10);
            area.deletePreviousChar();
        });
        assertEquals(List.of("y", "Tea first,", "New line", "Gone: Comma"), mouth.said);
        Fx.run(() -> {
            asIGo.set(false);
            mouth.said.clear();
            area.appendText(" ");
            stage.close();
        });
        assertEquals(List.of(), mouth.said);
    }

    @Test
    void whatIsNotSpokenIsSeen() throws Exception {
        Button button = Fx.on(() -> house.widgets.button("widget.home", () -> { }));
        assertEquals(3, untold(button, "").size());
        assertEquals(1, untold(button, "Home. Button.").size());
        RadioButton choice = Fx.on(() -> new RadioButton("Cream"));
        assertEquals(1, untold(choice, "Cream. Choice.").size());
        assertEquals(List.of("not read: b"), unread(List.of("a", "b"), "a"));
        assertEquals(List.of("not read: a"), unread(List.of("b", "a"), "a b"));
    }

    private BorderPane framed(Screen screen) {
        BorderPane frame = new BorderPane(screen.node());
        frame.setTop(new ToolBar(house.widgets, () -> { }, () -> { }, () -> { }, () -> { }, () -> { }));
        return frame;
    }

    private Stage shown(BorderPane frame) {
        Scene scene = new Scene(frame, 1000, 720);
        house.wardrobe.dress(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return stage;
    }

    /** What the Tab key reaches, and the cards that the arrow keys reach from there. */
    private static Set<Node> reached(Scene scene) {
        Set<Node> wanted = new LinkedHashSet<>();
        collectFocusable(scene.getRoot(), wanted);
        Set<Node> reached = new LinkedHashSet<>();
        wanted.iterator().next().requestFocus();
        for (int step = 0; step < wanted.size() * 2 + 5; step++) {
            reached.add(scene.getFocusOwner());
            scene.getFocusOwner().requestFocusTraversal(TraversalDirection.NEXT);
        }
        wanted.stream().filter(node -> node instanceof RadioButton).forEach(reached::add);
        return reached;
    }

    private static void collectFocusable(Node node, Set<Node> wanted) {
        if (node.isVisible() && node.isFocusTraversable() && !node.isDisabled()) {
            wanted.add(node);
        }
        if (node.isVisible() && node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collectFocusable(child, wanted));
        }
    }

    private static List<String> untold(Node node, String said) {
        List<String> expected = new ArrayList<>();
        String own = node instanceof Labeled labeled ? labeled.getText() : "";
        expected.add(node.getAccessibleText() != null ? node.getAccessibleText() : own);
        switch (node) {
            case RadioButton choice -> expected.addAll(List.of("Choice.", choice.isSelected() ? "Chosen." : "Not chosen."));
            case CheckBox tick -> expected.addAll(List.of("Tick box.", tick.isSelected() ? "Ticked." : "Not ticked."));
            case MenuButton menu -> expected.add("Button that opens a list.");
            case Button button -> expected.add("Button.");
            case TextArea area -> expected.add("Box to write in.");
            case TextField field -> expected.add("Box to write one line.");
            default -> { }
        }
        if (node instanceof TextInputControl box) {
            expected.add(box.getLength() == 0 ? "Empty." : "Written: " + box.getText());
        }
        if (node.getAccessibleHelp() != null) {
            expected.add(node.getAccessibleHelp());
        }
        List<String> faults = new ArrayList<>();
        if (expected.getFirst().isBlank()) {
            faults.add("no name: " + node);
        }
        expected.stream().filter(part -> !said.contains(part.strip())).map(part -> "not said: " + part + " in: " + said).forEach(faults::add);
        return faults;
    }

    /** The letters that are really drawn. */
    private static void collectTexts(Node node, List<String> texts) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Text text && !text.getText().isBlank()) {
            texts.add(text.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collectTexts(child, texts));
        }
    }

    private static List<String> unread(List<String> texts, String said) {
        String all = said.replaceAll("\\s+", " ");
        List<String> faults = new ArrayList<>();
        int at = 0;
        for (String text : texts) {
            String wanted = text.strip().replaceAll("\\s+", " ");
            int found = all.indexOf(wanted, at);
            if (found < 0) {
                faults.add("not read: " + wanted);
            } else {
                at = found + wanted.length();
            }
        }
        return faults;
    }
}
