package org.onmyterms.house;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import org.onmyterms.look.Style;
import org.onmyterms.widget.TextNote;
import org.onmyterms.widget.Tiles;

/** Whether things come in the order in which they stand, none lies over another, and every text that is needed can be reached. */
final class OrderAudit {

    private static final double SLACK = 3;

    private OrderAudit() {
    }

    static List<String> faults(Scene scene) {
        List<Node> things = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        walk(scene.getRoot(), things, faults);
        for (int i = 0; i < things.size(); i++) {
            Bounds one = place(things.get(i));
            for (int j = i + 1; j < things.size(); j++) {
                Bounds other = place(things.get(j));
                if (page(things.get(i)) == page(things.get(j)) && overlap(one, other)) {
                    faults.add(say(things.get(i)) + " and " + say(things.get(j)) + " lie over each other");
                }
            }
            if (i > 0 && sameParts(things.get(i - 1), things.get(i)) && !beginsAColumn(things.get(i - 1), things.get(i)) && place(things.get(i)).getMaxY() <= place(things.get(i - 1)).getMinY() + SLACK) {
                faults.add(say(things.get(i)) + " comes after " + say(things.get(i - 1)) + " and stands above it");
            }
        }
        return faults;
    }

    /** In the same scrolling page; what stands above and below it has its own order, and covers what is scrolled there. */
    private static boolean sameParts(Node one, Node other) {
        return page(one) != null && page(one) == page(other);
    }

    /** What stands side by side is read one column after the other, each from its top. */
    private static boolean beginsAColumn(Node one, Node other) {
        return tile(one) != null && tile(other) != null && tile(one) != tile(other) && tile(one).getParent() == tile(other).getParent()
                && place(tile(other)).getMinX() >= place(tile(one)).getMaxX();
    }

    private static Node tile(Node node) {
        Node up = node;
        while (up != null && !(up.getParent() instanceof Tiles)) {
            up = up.getParent();
        }
        return up;
    }

    private static Node page(Node node) {
        Node up = node;
        while (up != null && !up.getStyleClass().contains(Style.PAGE_CONTENT.css())) {
            up = up.getParent();
        }
        return up;
    }

    private static void walk(Node node, List<Node> things, List<String> faults) {
        if (!node.isVisible()) {
            return;
        }
        if (node.isFocusTraversable()) {
            things.add(node);
        }
        if (node instanceof Label label && !(node instanceof TextNote) && !label.getText().isBlank() && isLost(label)) {
            faults.add("“" + label.getText() + "” cannot be reached by the focus and names nothing");
        }
        boolean whole = node instanceof Control && node.isFocusTraversable();
        if (!whole && node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, things, faults));
        }
    }

    /** Titles say what the window's title, or the first thing below them, says too. */
    private static boolean isLost(Label label) {
        return label.getLabelFor() == null && List.of(Style.HEADING, Style.SUBHEADING, Style.PLACE_NAME, Style.QUIET).stream()
                .noneMatch(style -> label.getStyleClass().contains(style.css()));
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static boolean overlap(Bounds one, Bounds other) {
        double width = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double height = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return width > SLACK && height > SLACK;
    }

    private static String say(Node node) {
        return node.getClass().getSimpleName() + " “" + (node instanceof Labeled l ? l.getText() : node.getAccessibleText()) + "”";
    }
}
