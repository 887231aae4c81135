package org.onmyterms.widget;

import java.util.List;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import org.onmyterms.look.Style;

/** A text that wraps, of which some parts are marked: by a ground of their own and by a thick line below, so not by colour alone. */
public final class MarkedText extends Reflowing {

    /** A part of a text, in UTF-16 units: from here to before there. */
    public record Mark(int from, int to) { }

    private final Text text;
    private final List<Mark> marks;
    private final Path grounds = new Path();
    private final Path lines = new Path();

    MarkedText(String words, List<Mark> marks) {
        this.text = new Text(words);
        this.marks = marks;
        Style.MARKED.on(text);
        Style.MARK_GROUND.on(grounds);
        Style.MARK_LINE.on(lines);
        grounds.setManaged(false);
        lines.setManaged(false);
        getChildren().addAll(grounds, lines, text);
    }

    @Override
    protected double computePrefWidth(double height) {
        text.setWrappingWidth(0);
        return Math.ceil(text.getLayoutBounds().getWidth());
    }

    @Override
    protected double computePrefHeight(double width) {
        text.setWrappingWidth(Math.max(0, width));
        return Math.ceil(text.getLayoutBounds().getHeight());
    }

    @Override
    protected void layoutChildren() {
        text.setWrappingWidth(getWidth());
        text.relocate(0, 0);
        grounds.getElements().clear();
        lines.getElements().clear();
        for (Mark mark : marks) {
            grounds.getElements().addAll(text.rangeShape(mark.from(), mark.to()));
            lines.getElements().addAll(text.underlineShape(mark.from(), mark.to()));
        }
        for (Path path : List.of(grounds, lines)) {
            path.setLayoutX(text.getLayoutX());
            path.setLayoutY(text.getLayoutY());
        }
    }
}
