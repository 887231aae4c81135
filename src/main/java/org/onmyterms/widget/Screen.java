package org.onmyterms.widget;

import javafx.scene.Node;

/** One place on the screen: its name for the title, its nodes, and what to do before it is left. */
public interface Screen {

    String title();

    /** The key of a few plain sentences about this place, which Help shows. */
    default String about() {
        return "help.page.any";
    }

    Node node();

    /** The node that should have the focus first. */
    default Node first() {
        return node();
    }

    /**
     * True when this place can be left now. Otherwise it has asked the person, or told them to wait, and runs the action if they
     * choose to leave; called before every way out.
     */
    default boolean mayLeave(Runnable then) {
        return true;
    }

    /** Keeps what is not kept yet; called every time before another place is shown. */
    default void leave() {
    }
}
