package org.onmyterms.widget.aloud;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;

/**
 * Lets a screen reader say news at once. JavaFX has no live regions, but a screen reader speaks when the name of what has the focus
 * changes: so the news stands before that name until the focus goes elsewhere, or the news is gone.
 */
public final class NewsInFocus {

    private final Scene scene;
    private Node named;
    private String own;

    public NewsInFocus(Scene scene) {
        this.scene = scene;
        scene.focusOwnerProperty().addListener((property, before, now) -> giveBack());
    }

    /** Says this with what has the focus; an empty text takes it back. */
    public void told(String news) {
        giveBack();
        Node focused = scene.getFocusOwner();
        if (focused == null || news.isBlank()) {
            return;
        }
        named = focused;
        own = focused.getAccessibleText();
        Object name = focused.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        focused.setAccessibleText(news + " " + (own != null ? own : name == null ? "" : name));
        focused.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private void giveBack() {
        if (named != null) {
            named.setAccessibleText(own);
            named = null;
        }
    }
}
