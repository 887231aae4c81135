package org.onmyterms.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.Shortcut;
import org.onmyterms.widget.ShortcutKeys;

/** Every action of every screen is pressed by keyboard alone, and each shortcut is listed, shown, alone in its key, and works in boxes too. */
class KeyboardTest {

    /** Here a mouse draws; the arrow keys do too, and buttons. */
    private static final List<String> DRAWN_ON = List.of("Paper.java");
    private static final Pattern POINTING = Pattern.compile("getClickCount|[sS]etOnDrag|setOnMouseDragged|setOnMouseEntered|setOnMouseMoved|startDragAndDrop"
            + "|Tooltip|MOUSE_DRAGGED|MOUSE_ENTERED");

    private final EveryScreenTest house = new EveryScreenTest();

    /** Says what is wrong with a scene in which a screen is shown. */
    private interface Look {
        List<String> at(Scene scene);
    }

    private List<String> onEveryScreen(Look look) throws Exception {
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, Supplier<Screen>> named : house.screens().entrySet()) {
            Screen screen = Fx.on(named.getValue()::get);
            Scene scene = Fx.on(() -> house.dressed(screen, 1000, 720));
            Stage stage = Fx.on(() -> shown(scene));
            Fx.settle(scene);
            Fx.on(() -> look.at(scene)).forEach(fault -> faults.add(named.getKey() + ": " + fault));
            Fx.run(() -> {
                screen.leave();
                stage.close();
            });
        }
        return faults;
    }

    private static Stage shown(Scene scene) {
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return stage;
    }

    static Stream<Node> all(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Stream.empty();
        }
        return Stream.concat(Stream.of(node), node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().flatMap(KeyboardTest::all)
                : Stream.empty());
    }

    static void press(Node at, KeyCode code, boolean shift) {
        press(at, code, shift, false);
    }

    private static void press(Node at, KeyCode code, boolean shift, boolean control) {
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(at, new KeyEvent(type, "", "", code, shift, control, false, false));
        }
    }

    private static void press(Node at, Shortcut shortcut) {
        List<String> keys = List.of(shortcut.key().split("\\+"));
        press(at, KeyCode.valueOf(keys.getLast()), keys.contains("Shift"), keys.contains("Ctrl"));
    }

    @Test
    void everyActionIsPressedWithTheSpaceBar() throws Exception {
        assertEquals(List.of(), onEveryScreen(KeyboardTest::unpressed));
        assertEquals(1, Fx.on(() -> {
            Button deaf = new Button("deaf");
            deaf.addEventFilter(KeyEvent.ANY, Event::consume);
            Scene scene = new Scene(new VBox(deaf));
            Stage stage = shown(scene);
            List<String> seen = unpressed(scene);
            stage.close();
            return seen;
        }).size(), "the control: a button that hears no key");
    }

    private static List<String> unpressed(Scene scene) {
        List<String> deaf = new ArrayList<>();
        for (ButtonBase button : all(scene.getRoot()).filter(ButtonBase.class::isInstance).map(ButtonBase.class::cast).toList()) {
            int[] pressed = new int[1];
            if (button instanceof MenuButton menu) {
                menu.setOnShowing(action -> pressed[0]++);
            } else {
                button.setOnAction(action -> pressed[0]++);
            }
            button.requestFocus();
            press(button, KeyCode.SPACE, false);
            if (pressed[0] != 1 && !(button instanceof RadioButton chosen && chosen.isSelected())) {
                deaf.add(button.getText() + " was pressed " + pressed[0] + " times");
            }
        }
        return deaf;
    }

    @Test
    void eachShortcutThatAButtonShowsPressesItAlsoFromABox() throws Exception {
        List<Shortcut> met = new ArrayList<>();
        assertEquals(List.of(), onEveryScreen(scene -> {
            new ShortcutKeys(scene, Map.of(), () -> true);
            return wrong(scene, met);
        }));
        assertTrue(met.containsAll(List.of(Shortcut.BACK, Shortcut.NEXT, Shortcut.UNDO)), met.toString());
        assertFalse(onEveryScreen(scene -> wrong(scene, new ArrayList<>())).isEmpty(), "the control: nobody listens to the keys");
    }

    /** Shortcuts that two buttons bear, that are not shown, or that press nothing from a box or from elsewhere. */
    private static List<String> wrong(Scene scene, List<Shortcut> met) {
        List<String> faults = new ArrayList<>();
        for (Shortcut shortcut : Shortcut.values()) {
            List<Button> bearers = all(scene.getRoot()).filter(shortcut::isOn).map(Button.class::cast).toList();
            if (bearers.isEmpty()) {
                continue;
            }
            met.add(shortcut);
            Button button = bearers.getFirst();
            if (bearers.size() > 1 || !button.getText().contains(shortcut.key()) || !button.getAccessibleHelp().contains(shortcut.key())) {
                faults.add(bearers.size() + " buttons for " + shortcut + ", one says " + button.getText());
            }
            int[] pressed = new int[1];
            button.setOnAction(action -> pressed[0]++);
            List<Node> places = all(scene.getRoot()).filter(n -> n.isFocusTraversable() && (n instanceof TextInputControl || n == button)).toList();
            for (Node place : places) {
                String before = place instanceof TextInputControl box ? box.getText() : "";
                place.requestFocus();
                press(place, shortcut);
                if (place instanceof TextInputControl box && !before.equals(box.getText())) {
                    faults.add(shortcut + " alters what is written");
                }
            }
            if (pressed[0] != places.size()) {
                faults.add(shortcut + " pressed " + button.getText() + " " + pressed[0] + " times from " + places.size() + " places");
            }
        }
        return faults;
    }

    @Test
    void noTwoShortcutsHaveAKeyInCommonAndBoxesNeedNoneOfThem() throws Exception {
        List<String> keys = Arrays.stream(Shortcut.values()).flatMap(s -> Stream.of(s.keys().split(", "))).toList();
        assertEquals(keys.size(), keys.stream().distinct().count(), keys.toString());
        Fx.run(() -> {
            for (TextInputControl box : List.of(new TextField("blue kite"), new TextArea("blue kite"))) {
                Stage stage = shown(new Scene(new VBox(box)));
                box.requestFocus();
                box.selectRange(2, 5);
                for (Shortcut shortcut : Shortcut.values()) {
                    press(box, shortcut);
                }
                assertEquals("blue kite", box.getText());
                assertEquals("ue ", box.getSelectedText());
                press(box, KeyCode.BACK_SPACE, false);
                assertEquals("blkite", box.getText(), "the control: a key that boxes need");
                stage.close();
            }
        });
    }

    @Test
    void nothingNeedsADoubleClickADragOrAPointerThatHovers() throws IOException {
        List<String> needs = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                if (!DRAWN_ON.contains(file.getFileName().toString())) {
                    POINTING.matcher(Files.readString(file)).results().forEach(found -> needs.add(file.getFileName() + ": " + found.group()));
                }
            }
        }
        assertEquals(List.of(), needs);
        assertTrue(POINTING.matcher("card.setOnDragDetected(begun -> lift());").find());
    }

    @Test
    void everyShortcutIsInTheList() throws Exception {
        String list = Fx.on(() -> {
            Scene scene = house.dressed(house.screens().get("shortcuts").get(), 1000, 720);
            Stage stage = shown(scene);
            stage.close();
            return String.join("\n", all(scene.getRoot()).map(n -> "" + n.queryAccessibleAttribute(AccessibleAttribute.TEXT)).toList());
        });
        for (Shortcut shortcut : Shortcut.values()) {
            assertTrue(list.contains(shortcut.keys() + ": "), shortcut + " in " + list);
        }
        assertFalse(list.contains("F13: "));
    }

    @Test
    void helpSpeaksOfEachPage() throws Exception {
        Map<String, Class<?>> abouts = new HashMap<>();
        for (Map.Entry<String, Supplier<Screen>> named : house.screens().entrySet()) {
            Screen screen = Fx.on(named.getValue()::get);
            String about = screen.about();
            assertFalse(about.equals("help.page.any"), named.getKey() + " has no help of its own");
            if (!named.getKey().equals("help")) {
                assertEquals(screen.getClass(), abouts.getOrDefault(about, screen.getClass()), named.getKey() + " has the help of another page");
            }
            abouts.put(about, screen.getClass());
        }
    }
}
