package org.onmyterms.widget;

import javafx.scene.Node;

/** One place on the screen: its name for the title, its nodes, and what to do before it is left. */
public interface Screen {

    String title();

    Node node();

    /** The node that should have the focus first. */
    default Node first() {
        return node();
    }

    /** Keeps what is not kept yet; called every time before another place is shown. */
    default void leave() {
    }
}
