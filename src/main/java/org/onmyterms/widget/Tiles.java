package org.onmyterms.widget;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/** Nodes of one width in as many columns as there is room for, each line as high as its highest; one column when it is narrow. */
public final class Tiles extends Reflowing {

    private final Em em = new Em(this::requestLayout);
    private final double least;
    private final double gap;

    /** The least width of a tile and the gap between tiles, in em. */
    public Tiles(double leastEms, double gapEms, List<? extends Node> nodes) {
        least = leastEms;
        gap = gapEms;
        show(nodes);
    }

    /** Shows these instead; those that were there before are not made anew. */
    void show(List<? extends Node> nodes) {
        List<Node> all = new ArrayList<>(nodes);
        all.addFirst(em);
        getChildren().setAll(all);
    }

    @Override
    protected double computePrefWidth(double height) {
        int count = getManagedChildren().size();
        return count * em.px(least + gap);
    }

    @Override
    protected double computePrefHeight(double width) {
        return arrange(width < 0 ? computePrefWidth(-1) : width, false);
    }

    @Override
    protected void layoutChildren() {
        arrange(getWidth(), true);
    }

    private double arrange(double room, boolean place) {
        List<Node> nodes = getManagedChildren();
        double between = em.px(gap);
        int columns = (int) Math.clamp((room + between) / (em.px(least) + between), 1, Math.max(1, nodes.size()));
        double width = Math.floor((room - between * (columns - 1)) / columns);
        double y = 0;
        for (int from = 0; from < nodes.size(); from += columns) {
            List<Node> line = nodes.subList(from, Math.min(nodes.size(), from + columns));
            double height = line.stream().mapToDouble(n -> Math.max(n.minHeight(width), n.prefHeight(width))).max().orElse(0);
            for (int i = 0; place && i < line.size(); i++) {
                line.get(i).resizeRelocate(i * (width + between), y, width, height);
            }
            y += height + (from + columns < nodes.size() ? between : 0);
        }
        return y;
    }
}
