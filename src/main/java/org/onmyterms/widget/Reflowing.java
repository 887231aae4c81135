package org.onmyterms.widget;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;

/** A pane that takes whatever width there is, however little, and is always as high as that width needs. */
abstract class Reflowing extends Pane {

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
