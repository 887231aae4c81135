package org.onmyterms.scan;

import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.onmyterms.look.Style;

/**
 * The frame around what scanning is at, and a small text at its edge. It lies over the window, takes no room and no presses, and
 * keeps its place while what it frames moves.
 */
final class Ring {

    private static final double OUTSIDE = 5;

    private final Scene scene;
    private final Region frame = new Region();
    private final Label text = new Label();
    private List<Node> framed = List.of();

    Ring(Scene scene) {
        this.scene = scene;
        Style.SCAN_RING.on(frame);
        Style.SCAN_TEXT.on(text);
        for (Node part : List.of(frame, text)) {
            part.setManaged(false);
            part.setMouseTransparent(true);
        }
        text.setMnemonicParsing(false);
        scene.addPostLayoutPulseListener(this::place);
        hide();
    }

    /** Frames these nodes together, with a text that may be empty. */
    void show(List<Node> nodes, String said) {
        framed = List.copyOf(nodes);
        text.setText(said);
        if (scene.getRoot() instanceof Pane root && !root.getChildren().contains(frame)) {
            root.getChildren().addAll(frame, text);
        }
        place();
    }

    /** Frames nothing, and shows this text at the bottom of the window. */
    void rest(String said) {
        show(List.of(), said);
    }

    void hide() {
        framed = List.of();
        text.setText("");
        place();
    }

    /** What is framed now. */
    List<Node> framed() {
        return framed;
    }

    private void place() {
        Bounds around = framed.stream().filter(node -> node.getScene() == scene).map(Ring::inView).reduce(Ring::both).orElse(null);
        frame.setVisible(around != null);
        text.setVisible(!text.getText().isEmpty());
        if (around != null) {
            frame.resizeRelocate(around.getMinX() - OUTSIDE, around.getMinY() - OUTSIDE, around.getWidth() + 2 * OUTSIDE,
                    around.getHeight() + 2 * OUTSIDE);
        }
        if (text.isVisible()) {
            double width = Math.min(text.prefWidth(-1), scene.getWidth());
            double height = text.prefHeight(width);
            double x = around == null ? (scene.getWidth() - width) / 2 : around.getMinX();
            double y = around == null ? scene.getHeight() - height : around.getMaxY() + OUTSIDE;
            text.resizeRelocate(Math.clamp(x, 0, Math.max(0, scene.getWidth() - width)),
                    Math.clamp(y, 0, Math.max(0, scene.getHeight() - height)), width, height);
        }
    }

    /** Where a node stands in the window, less what a scrolled page hides of it. */
    private static Bounds inView(Node node) {
        Bounds place = node.localToScene(node.getLayoutBounds());
        for (Node up = node.getParent(); up != null; up = up.getParent()) {
            if (up instanceof ScrollPane page) {
                Bounds view = page.localToScene(page.getLayoutBounds());
                double top = Math.clamp(place.getMinY(), view.getMinY(), view.getMaxY());
                double bottom = Math.clamp(place.getMaxY(), view.getMinY(), view.getMaxY());
                place = new BoundingBox(place.getMinX(), top, place.getWidth(), bottom - top);
            }
        }
        return place;
    }

    private static Bounds both(Bounds one, Bounds other) {
        double x = Math.min(one.getMinX(), other.getMinX());
        double y = Math.min(one.getMinY(), other.getMinY());
        return new BoundingBox(x, y, Math.max(one.getMaxX(), other.getMaxX()) - x, Math.max(one.getMaxY(), other.getMaxY()) - y);
    }
}
