package org.onmyterms.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.onmyterms.widget.AfterLayout;
import org.onmyterms.widget.TextNote;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A person at the keyboard: finds what is shown by its accessible name, goes there, and presses keys. */
final class Visitor {

    private static final int PATIENCE_SECONDS = 30;

    private final FxRobot robot = new FxRobot();

    /** Waits until there is a window. */
    void arrive() throws Exception {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> !Window.getWindows().isEmpty());
    }

    /** Waits until a button, tick or menu of this name is shown, goes to it and presses the space bar. */
    void press(String name) throws Exception {
        reach(name, ButtonBase.class, b -> name.equals(name(b)));
        strike(KeyCode.SPACE);
    }

    /** Opens the menu of this name and chooses the item with this many steps down. */
    void choose(String menu, int down) throws Exception {
        reach(menu, MenuButton.class, b -> menu.equals(name(b)));
        strike(KeyCode.SPACE);
        for (int step = 0; step < down; step++) {
            robot.press(KeyCode.DOWN).release(KeyCode.DOWN);
        }
        strike(KeyCode.ENTER);
    }

    /** Writes into the field of this name, in place of what stood there. */
    void write(String field, String text) throws Exception {
        reach(field, TextInputControl.class, f -> field.equals(f.getAccessibleText()));
        robot.press(KeyCode.CONTROL).press(KeyCode.A).release(KeyCode.A).release(KeyCode.CONTROL);
        robot.write(text);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Presses Enter where the focus is. */
    void enter() {
        strike(KeyCode.ENTER);
    }

    /** Presses this key where the focus is. */
    void strike(KeyCode key) {
        robot.press(key).release(key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Waits until a button, tick or menu of this name is shown. */
    void find(String name) throws Exception {
        await(name, ButtonBase.class, b -> name.equals(name(b)));
    }

    /** True when a button, tick or menu of this name is shown now. */
    boolean sees(String name) throws Exception {
        return !onScene(() -> shown(ButtonBase.class, b -> name.equals(name(b)))).isEmpty();
    }

    /** Waits until something stands in the field of this name, and returns it. */
    String written(String field) throws Exception {
        return await(field, TextInputControl.class, f -> field.equals(f.getAccessibleText()) && !f.getText().isEmpty()).getText();
    }

    /** Goes to the tick of this name, presses the space bar, and waits until it is as it was not before. */
    void tick(String name) throws Exception {
        CheckBox box = reach(name, CheckBox.class, b -> name.equals(name(b)));
        boolean before = onScene(box::isSelected);
        strike(KeyCode.SPACE);
        patiently("“" + name + "” was pressed and is still " + (before ? "ticked" : "not ticked"), () -> onScene(box::isSelected) != before);
    }

    /** Waits until this is so. */
    void awaits(String what, Callable<Boolean> outcome) throws Exception {
        patiently("waited in vain for " + what, outcome);
    }

    /** Waits for a text that begins so, and returns it whole. */
    String read(String beginning) throws Exception {
        return await(beginning, TextNote.class, n -> n.getText().startsWith(beginning)).getText();
    }

    /** Waits for a text of which this is true, and returns it whole. */
    String readThat(Predicate<String> wanted) throws Exception {
        return await("the wanted text", TextNote.class, n -> wanted.test(n.getText())).getText();
    }

    /** The name that a screen reader would say. */
    private static Object name(Node node) {
        return node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
    }

    /**
     * Waits until something of this kind is shown and has the focus. A page that has just come gives the focus to its first thing
     * once it is laid out; whoever goes elsewhere goes after that.
     */
    private <T extends Node> T reach(String name, Class<T> kind, Predicate<T> wanted) throws Exception {
        List<T> reached = new ArrayList<>();
        patiently("nobody can go to “" + name + "”", () -> {
            reached.clear();
            reached.addAll(onScene(() -> shown(kind, wanted)));
            return !reached.isEmpty() && focus(reached.getFirst());
        });
        return reached.getFirst();
    }

    /** Returns whether the node has the focus after the second layout from now. */
    private static boolean focus(Node node) throws Exception {
        boolean focused = false;
        for (int again = 0; again < 2; again++) {
            CountDownLatch laidOut = new CountDownLatch(1);
            onScene(() -> {
                if (node.getScene() == null) {
                    laidOut.countDown();
                } else {
                    AfterLayout.run(node.getScene(), laidOut::countDown);
                }
                return null;
            });
            assertTrue(laidOut.await(PATIENCE_SECONDS, TimeUnit.SECONDS), "a window that is laid out");
            focused = onScene(() -> {
                node.requestFocus();
                return node.getScene() != null && node.getScene().getFocusOwner() == node;
            });
            WaitForAsyncUtils.waitForFxEvents();
        }
        return focused;
    }

    private <T extends Node> T await(String name, Class<T> kind, Predicate<T> wanted) throws Exception {
        List<T> found = new ArrayList<>();
        patiently("“" + name + "” is not shown", () -> {
            found.clear();
            found.addAll(onScene(() -> shown(kind, wanted)));
            return !found.isEmpty();
        });
        return found.getFirst();
    }

    private static void patiently(String otherwise, Callable<Boolean> outcome) throws Exception {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, outcome);
        } catch (TimeoutException tooLong) {
            throw new AssertionError(otherwise, tooLong);
        }
    }

    private static <T extends Node> List<T> shown(Class<T> kind, Predicate<T> wanted) {
        List<T> found = new ArrayList<>();
        Deque<Node> open = new ArrayDeque<>();
        Window.getWindows().stream().filter(w -> w.getScene() != null).forEach(w -> open.add(w.getScene().getRoot()));
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (!node.isVisible()) {
                continue;
            }
            if (kind.isInstance(node) && wanted.test(kind.cast(node))) {
                found.add(kind.cast(node));
            }
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(open::add);
            }
        }
        return found;
    }

    private static <T> T onScene(Callable<T> what) throws Exception {
        FutureTask<T> task = new FutureTask<>(what);
        Platform.runLater(task);
        return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
