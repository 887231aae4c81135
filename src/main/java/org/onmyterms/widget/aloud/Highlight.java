package org.onmyterms.widget.aloud;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import org.onmyterms.look.Style;
import org.onmyterms.widget.Page;

/**
 * A frame around the words that are being spoken. It lies over the page and moves nothing in it, selects nothing that a key could
 * write over, and covers no letter. It stays with the words when the page scrolls, and brings them into view.
 */
public final class Highlight {

    private final Path frame = new Path();
    private final Pane over;
    private final Runnable follow = this::draw;
    private Scene followed;
    private Passage passage;
    private int from;
    private int to;
    private List<Point2D> drawn = List.of();

    /** The frame lies over what is in this pane. */
    public Highlight(Pane over) {
        this.over = over;
        Style.SPOKEN.on(frame);
        frame.setManaged(false);
        frame.setMouseTransparent(true);
        frame.setVisible(false);
        frame.setViewOrder(-1);
        over.getChildren().add(frame);
    }

    /** Frames a part of the passage's text. */
    public void show(Passage what, int begin, int end) {
        passage = what;
        from = begin;
        to = end;
        if (followed == null && over.getScene() != null) {
            followed = over.getScene();
            followed.addPostLayoutPulseListener(follow);
        }
        draw();
        reveal();
        frame.setVisible(true);
    }

    public void hide() {
        frame.setVisible(false);
        passage = null;
        drawn = List.of();
        if (followed != null) {
            followed.removePostLayoutPulseListener(follow);
            followed = null;
        }
    }

    private void draw() {
        if (passage == null || passage.node().getScene() == null) {
            return;
        }
        List<PathElement> path = new ArrayList<>();
        List<Point2D> corners = new ArrayList<>();
        for (PathElement element : shape()) {
            switch (element) {
                case MoveTo move -> {
                    corners.add(passed(move.getX(), move.getY()));
                    path.add(new MoveTo(corners.getLast().getX(), corners.getLast().getY()));
                }
                case LineTo line -> {
                    corners.add(passed(line.getX(), line.getY()));
                    path.add(new LineTo(corners.getLast().getX(), corners.getLast().getY()));
                }
                default -> path.add(new ClosePath());
            }
        }
        if (!corners.equals(drawn)) {
            drawn = corners;
            frame.getElements().setAll(path);
        }
    }

    /** The lines around the words in the letters' own coordinates, or around the whole node when it shows other letters. */
    private PathElement[] shape() {
        Text letters = letters(passage.node());
        if (letters != null) {
            return letters.rangeShape(from, Math.min(to, letters.getText().length()));
        }
        Bounds all = passage.node().getLayoutBounds();
        return new PathElement[] {new MoveTo(all.getMinX(), all.getMinY()), new LineTo(all.getMaxX(), all.getMinY()),
            new LineTo(all.getMaxX(), all.getMaxY()), new LineTo(all.getMinX(), all.getMaxY()), new ClosePath()};
    }

    private Point2D passed(double x, double y) {
        Text letters = letters(passage.node());
        return over.sceneToLocal((letters == null ? passage.node() : letters).localToScene(x, y));
    }

    private Text letters(Node node) {
        if (node instanceof Text text) {
            return text.getText().equals(passage.text()) ? text : null;
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Text found = letters(child);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private void reveal() {
        Bounds place = over.localToScene(frame.getBoundsInParent());
        for (Node up = passage.node(); up != null; up = up.getParent()) {
            if (up instanceof Page page) {
                page.reveal(passage.node(), place);
            }
        }
    }
}
