package org.onmyterms.widget;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.onmyterms.look.Style;

/** A block of text that wraps, is never cut, and can have the focus, so that a screen reader can reach it. */
public final class TextNote extends Label {

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
}
