package org.onmyterms.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import org.onmyterms.guide.HardWords;

/** Looks a scene over as somebody would who cannot see it, cannot hold a mouse, or needs everything three times as large. */
final class SceneAudit {

    static final HardWords HARD_WORDS = HardWords.read(Path.of("assets/words/hard-words.txt"));

    private static final double TARGET = 44;
    private static final double SLACK = 1.5;

    private SceneAudit() {
    }

    /** What is wrong, one sentence each: no role, no name, too small, cut off, wider than the window, or a hard word not explained. */
    static List<String> faults(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        List<String> faults = new ArrayList<>();
        walk(scene.getRoot(), scene, faults);
        faults.addAll(unexplained(scene));
        return faults;
    }

    /** Hard words that stand on the page, outside what people said, without a button that says what they mean; and those explained twice. */
    static List<String> unexplained(Scene scene) {
        List<String> texts = new ArrayList<>();
        List<String> buttons = new ArrayList<>();
        texts(scene.getRoot(), texts, buttons);
        List<String> faults = new ArrayList<>();
        texts.stream().flatMap(text -> HARD_WORDS.in(text.replaceAll("“[^”]*”", ";")).stream()).distinct().forEach(hard -> {
            long times = buttons.stream().filter(button -> button.contains("‘" + hard.word() + "’")).count();
            if (times != 1) {
                faults.add("“" + hard.word() + "” is explained " + times + " times");
            }
        });
        return faults;
    }

    private static void texts(Node node, List<String> texts, List<String> buttons) {
        if (!node.isVisible() || node instanceof CheckBox || node.getStyleClass().stream().anyMatch(Set.of("omt-own-card", "omt-others-card", "omt-door")::contains)) {
            return;
        }
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            (labeled.getText().startsWith("What does ‘") ? buttons : texts).add(labeled.getText());
        }
        if (node instanceof Labeled || node instanceof TextInputControl) {
            texts.add(node.getAccessibleHelp() == null ? "" : node.getAccessibleHelp());
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> texts(child, texts, buttons));
        }
    }

    private static void walk(Node node, Scene scene, List<String> faults) {
        if (!node.isVisible()) {
            return;
        }
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        if (node.isFocusTraversable() && !node.isDisabled()) {
            name(node, faults);
            target(node, bounds, faults);
            if (bounds.getMaxX() > scene.getWidth() + SLACK || bounds.getMinX() < -SLACK) {
                faults.add(say(node) + " is wider than the window: " + Math.round(bounds.getMinX()) + " to " + Math.round(bounds.getMaxX()));
            }
        }
        if (node instanceof Labeled labeled) {
            clipped(labeled, faults);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, scene, faults));
        }
    }

    private static void name(Node node, List<String> faults) {
        AccessibleRole role = node.getAccessibleRole();
        if (role == null || role == AccessibleRole.NODE || role == AccessibleRole.PARENT) {
            faults.add(say(node) + " has no role");
        }
        Object text = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        boolean input = node instanceof TextInputControl;
        if ((input ? node.getAccessibleText() : text) == null || !input && text.toString().isBlank()) {
            faults.add(say(node) + " has no name");
        }
        if (node instanceof ButtonBase && node.getAccessibleHelp() == null) {
            faults.add(say(node) + " has no help");
        }
    }

    private static void target(Node node, Bounds bounds, List<String> faults) {
        if ((node instanceof ButtonBase || node instanceof TextInputControl) && (bounds.getHeight() < TARGET || bounds.getWidth() < TARGET)) {
            faults.add(say(node) + " is too small: " + Math.round(bounds.getWidth()) + " x " + Math.round(bounds.getHeight()));
        }
    }

    private static void clipped(Labeled labeled, List<String> faults) {
        String text = labeled.getText();
        if (text == null || text.isEmpty() || labeled.getContentDisplay() == javafx.scene.control.ContentDisplay.GRAPHIC_ONLY) {
            return;
        }
        if (!labeled.isWrapText() && text.contains("\n")) {
            faults.add(say(labeled) + " has lines without a width, which may stand as far apart as those of another text");
        }
        for (Node part : labeled.getChildrenUnmodifiable()) {
            if (part instanceof Text drawn && !drawn.getText().replaceAll("\\s", "").equals(text.replaceAll("\\s", ""))) {
                faults.add(say(labeled) + " is cut off: " + drawn.getText());
            }
        }
    }

    private static String say(Node node) {
        String named = node.getAccessibleText() != null ? node.getAccessibleText() : node instanceof Labeled l ? l.getText() : "";
        return node.getClass().getSimpleName() + " “" + named + "”";
    }
}
