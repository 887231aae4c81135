package org.onmyterms.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.onmyterms.look.Looks;
import org.onmyterms.look.Theme;
import org.onmyterms.scan.ScanSettings;
import org.onmyterms.scan.Scanner;
import org.onmyterms.scan.SwitchKey;
import org.onmyterms.scan.TestPace;
import org.onmyterms.widget.Page;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.Symbols;
import org.onmyterms.widget.Widgets;
import org.onmyterms.words.Words;

/** Scanning comes to everything on every screen that the Tab key comes to. */
class ScanReachTest {

    private static final int MANY = 600;

    private final EveryScreenTest house = new EveryScreenTest();
    private final Widgets widgets = new Widgets(Words.english(), new Symbols(Path.of("assets/symbols/openmoji")));

    @Test
    void everythingOnEveryScreenIsReached() throws Exception {
        assertEquals(List.of(), missed(true));
        assertFalse(missed(false).isEmpty(), "the control: texts are passed by when that is chosen");
    }

    private List<String> missed(boolean texts) throws Exception {
        List<String> missed = new ArrayList<>();
        for (Map.Entry<String, Supplier<Screen>> named : house.screens().entrySet()) {
            Screen screen = Fx.on(named.getValue()::get);
            Scene scene = Fx.on(() -> house.dressed(screen, 1000, 720));
            Stage stage = Fx.on(() -> {
                Stage window = new Stage();
                window.setScene(scene);
                window.show();
                return window;
            });
            Fx.settle(scene);
            Fx.run(() -> {
                Set<Node> reached = reached(scene, texts);
                KeyboardTest.all(scene.getRoot()).filter(n -> n.isFocusTraversable() && !reached.contains(n))
                        .forEach(n -> missed.add(named.getKey() + ": " + n));
                screen.leave();
                stage.close();
            });
        }
        return missed;
    }

    @Test
    void theLettersCanBeUsedByEverybody() throws Exception {
        List<String> faults = new ArrayList<>();
        for (Theme theme : Theme.values()) {
            for (double size : new double[] {1, 2, 3}) {
                Screen screen = Fx.on(this::oneBox);
                Scene scene = Fx.on(() -> house.dressed(screen, 800, 600, Looks.USUAL.with(theme).sized(size)));
                Stage stage = Fx.on(() -> {
                    Stage window = new Stage();
                    window.setScene(scene);
                    window.show();
                    return window;
                });
                Fx.settle(scene);
                Fx.run(() -> openLetters(scene));
                Fx.settle(scene);
                String where = "letters-" + theme.name().toLowerCase() + "-" + Math.round(size * 100);
                assertTrue(Fx.on(() -> KeyboardTest.all(scene.getRoot()).anyMatch(n -> n instanceof Button key && key.getText().equals("Finished"))), where);
                Fx.on(() -> SceneAudit.faults(scene)).forEach(fault -> faults.add(where + ": " + fault));
                if (System.getProperty("shots") != null) {
                    Fx.shoot(scene, Path.of("target/screens/" + where + ".png"));
                }
                Fx.run(() -> {
                    screen.leave();
                    stage.close();
                });
            }
        }
        assertEquals(List.of(), faults);
    }

    private Screen oneBox() {
        Page page = widgets.page(widgets.heading("A page"));
        page.add(widgets.labelled(widgets.writing("A box", "For words")));
        return new Screen() {
            @Override
            public String title() {
                return "A page";
            }

            @Override
            public Node node() {
                return page;
            }
        };
    }

    /** Goes with two switches into the only group, on to the box, and chooses it. */
    private void openLetters(Scene scene) {
        TestPace pace = new TestPace();
        List<String> spoken = begin(scene, pace, true);
        press(scene, KeyCode.SPACE);
        for (int step = 0; step < MANY && !(scene.getFocusOwner() instanceof TextInputControl); step++) {
            press(scene, KeyCode.RIGHT);
        }
        assertTrue(!spoken.isEmpty());
        press(scene, KeyCode.SPACE);
        pace.go(1_000);
    }

    private List<String> begin(Scene scene, TestPace pace, boolean texts) {
        List<String> spoken = new ArrayList<>();
        VBox board = new VBox();
        ((BorderPane) scene.getRoot()).setBottom(board);
        new Scanner(scene, board, widgets, pace, new SimpleObjectProperty<>(
                new ScanSettings(true, true, SwitchKey.SPACE, SwitchKey.RIGHT, false, 1_000, 0, 0, 1, texts)), spoken::add);
        pace.go(1_000);
        return spoken;
    }

    /** Goes into every group, through it, up again and on to the next, with two switches, until the first group comes again. */
    private Set<Node> reached(Scene scene, boolean texts) {
        List<String> spoken = begin(scene, new TestPace(), texts);
        Set<Node> reached = new HashSet<>();
        Node start = scene.getFocusOwner();
        for (int step = 0; step < MANY && (step == 0 || scene.getFocusOwner() != start); step++) {
            reached.add(scene.getFocusOwner());
            if (spoken.getLast().contains(" things, from ")) {
                press(scene, KeyCode.SPACE);
                while (!spoken.getLast().equals("Go back up")) {
                    reached.add(scene.getFocusOwner());
                    press(scene, KeyCode.RIGHT);
                }
                press(scene, KeyCode.SPACE);
            }
            press(scene, KeyCode.RIGHT);
        }
        return reached;
    }

    private static void press(Scene scene, KeyCode code) {
        KeyboardTest.press(scene.getFocusOwner(), code, false);
    }
}
