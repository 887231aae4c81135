package org.onmyterms.look;

import java.util.Locale;
import javafx.scene.Node;

/** The style classes of base.css, so that no screen writes a class name or a colour. */
public enum Style {
    PAGE, PAGE_CONTENT, FOOTER, TOOL_BAR, TOOL, PLACE_NAME,
    CARD, OWN_CARD, OTHERS_CARD, RING, STRIP, SAID, DOOR, DOOR_TITLE, DOOR_WORDS,
    PRIMARY, CHOICE,
    HEADING, SUBHEADING, QUIET, NOTE, NOTICE, NOTICE_BAR, FIELD, FIELD_LABEL,
    COLUMN, PICTURE, PHOTO, DESK, PAPER, SCAN_RING, SCAN_TEXT, BOARD, SPOKEN,
    BAR, BAR_FULL,
    FOUND, MARKED, MARK_GROUND, MARK_LINE;

    /** The class name, such as "own-card". */
    public String css() {
        return "omt-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Gives this style to the nodes; giving it twice changes nothing. */
    public void on(Node... nodes) {
        for (Node node : nodes) {
            if (!node.getStyleClass().contains(css())) {
                node.getStyleClass().add(css());
            }
        }
    }
}
