package org.onmyterms.widget;

import javafx.scene.Node;

/** A picture with something at its right, or under it when there is little room; only that, while pictures are not wanted. */
final class Pictured extends Reflowing {

    private static final double NARROW_EMS = 20;
    private static final double GAP_EMS = 1.1;

    private final Em em = new Em(this::requestLayout);
    private final Node picture;
    private final Node beside;

    Pictured(Node picture, Node beside) {
        this.picture = picture;
        this.beside = beside;
        getChildren().addAll(em, picture, beside);
    }

    @Override
    protected double computePrefWidth(double height) {
        return (picture.isManaged() ? picture.prefWidth(-1) + em.px(GAP_EMS) : 0) + beside.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return arrange(width < 0 ? computePrefWidth(-1) : width, -1);
    }

    @Override
    protected void layoutChildren() {
        arrange(getWidth(), getHeight());
    }

    /** The height that is needed; with a height that is given, everything is put in its place. */
    private double arrange(double width, double height) {
        double size = picture.isManaged() ? picture.prefWidth(-1) : 0;
        boolean under = width < em.px(NARROW_EMS);
        double left = under || size == 0 ? 0 : size + em.px(GAP_EMS);
        double room = Math.max(1, Math.min(width - left, Math.max(beside.maxWidth(-1), 1)));
        double high = Math.max(beside.minHeight(room), beside.prefHeight(room));
        double top = under && size > 0 ? size + em.px(0.5) : 0;
        double needed = under ? top + high : Math.max(size, high);
        if (height >= 0) {
            picture.resizeRelocate(0, under ? 0 : Math.round((height - size) / 2), size, size);
            beside.resizeRelocate(left, under ? top : Math.round((height - high) / 2), room, high);
        }
        return needed;
    }
}
