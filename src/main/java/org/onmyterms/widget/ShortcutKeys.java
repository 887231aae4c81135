package org.onmyterms.widget;

import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;

/** Does what the shortcut keys stand for in a scene: presses the button that bears the shortcut, or else does what was given for it. */
public final class ShortcutKeys {

    private final Scene scene;
    private final Map<Shortcut, Runnable> always;

    /** Only the cover key works while this is not allowed. */
    public ShortcutKeys(Scene scene, Map<Shortcut, Runnable> always, BooleanSupplier allowed) {
        this.scene = scene;
        this.always = always;
        scene.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> Shortcut.of(pressed)
                .filter(shortcut -> shortcut == Shortcut.COVER || allowed.getAsBoolean()).ifPresent(shortcut -> {
                    if (press(shortcut)) {
                        pressed.consume();
                    }
                }));
    }

    /** Does this, and returns whether there was anything to do. */
    public boolean press(Shortcut shortcut) {
        Optional<Button> button = shown(scene.getRoot()).filter(shortcut::isOn)
                .filter(Button.class::isInstance).map(Button.class::cast).findFirst();
        button.ifPresentOrElse(Button::fire, () -> {
            if (always.containsKey(shortcut)) {
                always.get(shortcut).run();
            }
        });
        return button.isPresent() || always.containsKey(shortcut);
    }

    private static Stream<Node> shown(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Stream.empty();
        }
        Stream<Node> within = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(ShortcutKeys::shown) : Stream.empty();
        return Stream.concat(Stream.of(node), within);
    }
}
