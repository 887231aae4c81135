package org.onmyterms.widget;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/**
 * Nodes beside each other, in lines; what does not fit goes to the next line, and a node is never wider than the room there is.
 * With {@link #apart} the last node stands at the right edge when all fit in one line. Gaps are in em.
 */
public final class Flow extends Reflowing {

    private final Em em = new Em(this::requestLayout);
    private final double gap;
    private boolean apart;

    public Flow(double gapInEms, Node... nodes) {
        gap = gapInEms;
        getChildren().add(em);
        getChildren().addAll(nodes);
    }

    /** Puts the last node at the right edge of its line. */
    public Flow apart() {
        apart = true;
        return this;
    }

    @Override
    protected double computePrefWidth(double height) {
        double sum = getManagedChildren().stream().mapToDouble(n -> n.prefWidth(-1)).sum();
        double gaps = Math.max(0, getManagedChildren().size() - 1) * em.px(gap);
        return snappedLeftInset() + Math.ceil(sum + gaps) + 1 + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = (width < 0 ? computePrefWidth(-1) : width) - snappedLeftInset() - snappedRightInset();
        List<List<Node>> lines = lines(room);
        double height = Math.max(0, lines.size() - 1) * em.px(gap);
        for (List<Node> line : lines) {
            height += lineHeight(line, room);
        }
        return snappedTopInset() + height + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        double y = snappedTopInset();
        for (List<Node> line : lines(room)) {
            double x = snappedLeftInset();
            double height = lineHeight(line, room);
            for (Node node : line) {
                double width = wide(node, room);
                double high = high(node, width);
                boolean last = apart && node == getManagedChildren().getLast() && getManagedChildren().size() > 1;
                node.resizeRelocate(last ? snappedLeftInset() + room - width : x, y + Math.round((height - high) / 2), width, high);
                x += width + em.px(gap);
            }
            y += height + em.px(gap);
        }
    }

    private List<List<Node>> lines(double room) {
        List<List<Node>> lines = new ArrayList<>();
        double used = 0;
        for (Node node : getManagedChildren()) {
            double width = wide(node, room);
            if (lines.isEmpty() || used + em.px(gap) + width > room) {
                lines.add(new ArrayList<>());
                used = width;
            } else {
                used += em.px(gap) + width;
            }
            lines.getLast().add(node);
        }
        return lines;
    }

    private static double wide(Node node, double room) {
        return Math.ceil(Math.max(0, Math.min(room, Math.min(node.prefWidth(-1), Math.max(node.maxWidth(-1), 1)))));
    }

    private static double high(Node node, double width) {
        return Math.max(node.minHeight(width), node.prefHeight(width));
    }

    private static double lineHeight(List<Node> line, double room) {
        return line.stream().mapToDouble(n -> high(n, wide(n, room))).max().orElse(0);
    }
}
