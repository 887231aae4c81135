package org.onmyterms.widget;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.onmyterms.look.Style;

/**
 * A block of text that wraps, is never cut, and can have the focus, so that a screen reader can reach it. It remembers how high
 * it is at a width: one layout of a page asks many times, and a label sets its lines anew at each.
 */
public final class TextNote extends Label {

    private double measuredWidth = Double.NaN;
    private double measuredHeight;

    TextNote(String text) {
        super(text);
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setMnemonicParsing(false);
        Style.NOTE.on(this);
        textProperty().addListener((property, before, now) -> notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT));
        setOnMouseClicked(pressed -> requestFocus());
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width != measuredWidth) {
            measuredHeight = super.computePrefHeight(width);
            measuredWidth = width;
        }
        return measuredHeight;
    }

    /** Called at every change of the text, its letters or its edges. */
    @Override
    public void requestLayout() {
        measuredWidth = Double.NaN;
        super.requestLayout();
    }
}
