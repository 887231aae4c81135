package org.onmyterms.widget;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Every shortcut there is, one row each: the text that names it, its one key, other keys that text boxes use themselves, and how
 * the text keys of the buttons end that it presses. No other class names a key. The one key works in text boxes too.
 */
public enum Shortcut {
    HELP("widget.help", "F1", List.of()),
    HOME("widget.home", "F2", List.of()),
    LOOKS("widget.looks", "F3", List.of()),
    BACK("widget.go-back", "F4", List.of(), ".back", ".before", ".to-list",
            ".apart", ".keep", ".other", ".keep-old", "tired.carry-on", ".stay"),
    UNDO("widget.undo", "F5", List.of("Shortcut+Z"), ".undo"),
    REDO("widget.redo", "Shift+F5", List.of("Shortcut+Y", "Shortcut+Shift+Z"), ".redo"),
    /** The one button that most people will want, unless pressing it cannot be undone or something leaves the computer. */
    NEXT("widget.go-on", "F6", List.of()),
    ALOUD("widget.aloud", "F7", List.of()),
    AS_I_GO("widget.as-i-go", "Shift+F7", List.of()),
    COVER("widget.cover", "F8", List.of()),
    TIRED("widget.tired", "F9", List.of()),
    /** Where two sit together: from one's side to the other's. */
    OTHER_CHAIR("widget.other-chair", "F10", List.of(), ".other-chair"),
    /** Where words are written. */
    SPELLING("widget.spelling", "F11", List.of()),
    SCAN("widget.scan", "F12", List.of()),
    /** The one that everybody knows from elsewhere; boxes have no use for it. */
    FIND("widget.find", "Shortcut+F", List.of(), ".find-words");

    private final String text;
    private final KeyCombination key;
    private final List<KeyCombination> outsideBoxes;
    private final List<String> endings;

    Shortcut(String text, String key, List<String> outsideBoxes, String... endings) {
        this.text = text;
        this.key = KeyCombination.valueOf(key);
        this.outsideBoxes = outsideBoxes.stream().map(KeyCombination::valueOf).toList();
        this.endings = List.of(endings);
    }

    /** The text key that names what this does; with ".help" it says more. */
    public String text() {
        return text;
    }

    /** Its one key as it stands on a button: "F9". */
    public String key() {
        return key.getDisplayText();
    }

    /** All its keys, to be listed: "F5, Ctrl+Z". */
    public String keys() {
        return combinations().stream().map(KeyCombination::getDisplayText).collect(Collectors.joining(", "));
    }

    /** The one key and all others. */
    List<KeyCombination> combinations() {
        return Stream.concat(Stream.of(key), outsideBoxes.stream()).toList();
    }

    /** The shortcut that these keys are, if any; in a text box only its one key counts. */
    public static Optional<Shortcut> of(KeyEvent pressed) {
        boolean inBox = pressed.getTarget() instanceof TextInputControl;
        return Arrays.stream(values())
                .filter(s -> s.key.match(pressed) || !inBox && s.outsideBoxes.stream().anyMatch(k -> k.match(pressed))).findFirst();
    }

    /** The shortcut of the button with this text key, if it has one. */
    static Optional<Shortcut> of(String textKey) {
        return Arrays.stream(values()).filter(s -> s.endings.stream().anyMatch(textKey::endsWith)).findFirst();
    }

    /** Gives this shortcut to a button and shows it there. The button's name stays as it was. */
    Button on(Button button) {
        String name = button.getText();
        button.setAccessibleText(name);
        button.setText(name + " (" + key() + ")");
        button.setAccessibleHelp(button.getAccessibleHelp() + " " + key());
        button.getProperties().put(Shortcut.class, this);
        return button;
    }

    /** True when this node bears this shortcut. */
    public boolean isOn(Node node) {
        return node.getProperties().get(Shortcut.class) == this;
    }
}
