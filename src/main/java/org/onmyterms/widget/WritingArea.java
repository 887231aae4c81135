package org.onmyterms.widget;

import javafx.scene.TraversalDirection;
import javafx.scene.control.Skin;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** A place to write that grows with what is written, up to a page; Tab leaves it, and lines wrap. */
final class WritingArea extends TextArea {

    private static final double LEAST_LINES = 3;
    /** So many lines, and then it scrolls within itself; measuring very long words would hold up the window at every letter. */
    private static final double MOST_LINES = 14;
    private static final int LONG = 4_000;
    private static final double AROUND_EMS = 1.6;
    private static final double BESIDE_EMS = 2.4;
    private final Text measure = new Text();

    WritingArea() {
        setWrapText(true);
        setPrefRowCount((int) LEAST_LINES);
        setMinHeight(Region.USE_PREF_SIZE);
        textProperty().addListener((property, before, now) -> requestLayout());
        widthProperty().addListener((property, before, now) -> requestLayout());
        addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.TAB && !pressed.isControlDown() && !pressed.isAltDown()) {
                requestFocusTraversal(pressed.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                pressed.consume();
            }
        });
    }

    /** Where less motion is wanted the place where typing goes does not blink. */
    @Override
    protected Skin<?> createDefaultSkin() {
        return new TextAreaSkin(this) {
            @Override
            public void setCaretAnimating(boolean blink) {
                super.setCaretAnimating(blink && !WritingLine.isStill(getScene()));
            }
        };
    }

    @Override
    protected double computePrefHeight(double width) {
        double em = getFont().getSize();
        double room = (width > 0 ? width : getWidth()) - em * BESIDE_EMS;
        measure.setFont(getFont());
        measure.setLineSpacing(lineSpacing());
        measure.setWrappingWidth(Math.max(em * 2, room));
        measure.setText("W");
        double line = measure.getLayoutBounds().getHeight();
        if (getLength() > LONG) {
            return Math.ceil(MOST_LINES * line + em * AROUND_EMS);
        }
        measure.setText(getText() + " ");
        return Math.ceil(Math.max(LEAST_LINES * line, measure.getLayoutBounds().getHeight()) + em * AROUND_EMS);
    }

    /** The room between the lines that are drawn, in pixels. */
    private double lineSpacing() {
        return lookup(".content") == null ? 0 : lookup(".content").lookup(".text") instanceof Text drawn ? drawn.getLineSpacing() : 0;
    }
}
