package org.onmyterms.widget;

import javafx.scene.Node;
import javafx.scene.control.MenuButton;

/** A menu button that is as high as its name needs when that wraps; JavaFX's own keeps the height of one line. */
final class WrappedMenu extends MenuButton {

    WrappedMenu(String text) {
        super(text);
    }

    @Override
    protected double computePrefHeight(double width) {
        double oneLine = super.computePrefHeight(width);
        Node label = lookup(".label");
        Node arrow = lookup(".arrow-button");
        if (width < 0 || label == null || arrow == null) {
            return oneLine;
        }
        double room = width - snappedLeftInset() - snappedRightInset() - snapSizeX(arrow.prefWidth(-1));
        return Math.max(oneLine, snappedTopInset() + label.prefHeight(Math.max(1, room)) + snappedBottomInset());
    }
}
