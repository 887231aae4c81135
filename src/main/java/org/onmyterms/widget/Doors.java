package org.onmyterms.widget;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;

/** Cards in as many equal columns as have room for their words; every row is as high as its highest card. */
final class Doors extends Pane {

    private static final double GAP = 16;
    private static final double LEAST_EMS = 8.6;
    private static final int MOST = 5;

    private final Button measure;

    Doors(List<Button> doors) {
        getChildren().addAll(doors);
        measure = doors.getFirst();
    }

    private double least() {
        Font font = measure.getFont();
        return font.getSize() * LEAST_EMS;
    }

    private int columns(double width) {
        return (int) Math.clamp((width + GAP) / (least() + GAP), 1, Math.min(MOST, getChildren().size()));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return place(width < 0 ? getWidth() : width, false);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        place(getWidth(), true);
    }

    /** Lays the cards out, or only measures; returns the height of it all. */
    private double place(double width, boolean really) {
        int columns = columns(width);
        double each = (width - GAP * (columns - 1)) / columns;
        double y = 0;
        List<Node> cards = getManagedChildren();
        for (int from = 0; from < cards.size(); from += columns) {
            List<Node> row = cards.subList(from, Math.min(cards.size(), from + columns));
            double high = row.stream().mapToDouble(card -> height(card, each)).max().orElse(0);
            for (int i = 0; really && i < row.size(); i++) {
                row.get(i).resizeRelocate(i * (each + GAP), y, each, high);
            }
            y += high + GAP;
        }
        return Math.max(0, y - GAP);
    }

    /** The picture, and the words wrapped at this width. A button does not measure its graphic for a width, so its parts are asked. */
    private static double height(Node card, double width) {
        if (card instanceof Button button && button.getGraphic() instanceof javafx.scene.layout.VBox inside) {
            double words = inside.getChildren().stream().mapToDouble(part -> part.prefHeight(Math.max(40, width - 36))).sum();
            return words + inside.getSpacing() * (inside.getChildren().size() - 1) + button.getFont().getSize() * 2.2;
        }
        return card.prefHeight(width);
    }
}
