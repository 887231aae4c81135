package org.onmyterms.look;

import java.util.Locale;
import javafx.scene.Node;

/** The style classes there are; no other strings name one. */
public enum Style {
    PAGE, COLUMN, CARD, OWN_CARD, OTHERS_CARD, DOOR, PRIMARY, SECONDARY, TOOL, TOOL_BAR, HEADING, SUBHEADING, QUIET, NOTICE, NOTE, FIELD,
    CHOICE, FOOTER;

    public String css() {
        return "omt-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public void on(Node... nodes) {
        for (Node node : nodes) {
            node.getStyleClass().add(css());
        }
    }
}
