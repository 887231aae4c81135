package org.onmyterms.widget;

import javafx.scene.Scene;
import javafx.scene.control.Skin;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TextFieldSkin;

/** A field of one line; where less motion is wanted the place where typing goes does not blink. */
final class WritingLine extends TextField {

    /** True in a window where less motion is wanted. */
    static boolean isStill(Scene scene) {
        return scene != null && scene.getPreferences().isReducedMotion();
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new TextFieldSkin(this) {
            @Override
            public void setCaretAnimating(boolean blink) {
                super.setCaretAnimating(blink && !isStill(getScene()));
            }
        };
    }
}
