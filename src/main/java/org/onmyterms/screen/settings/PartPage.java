package org.onmyterms.screen.settings;

import javafx.scene.Node;
import org.onmyterms.widget.Page;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.Widgets;

/** A page of one part: its title, a text that shows the looks, what can be chosen, and the way back to where the person came from. */
class PartPage implements Screen {

    private final String title;
    private final String about;
    private final Page page;
    private final Node first;

    PartPage(String title, String about, Widgets widgets, Runnable goBack, Node... nodes) {
        this.title = title;
        this.about = about;
        this.first = nodes[0];
        page = widgets.page(widgets.heading(title));
        page.add(nodes);
        page.add(widgets.primary("settings.done", goBack));
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String about() {
        return about;
    }

    @Override
    public Node node() {
        return page;
    }

    /** The text that shows the looks, so that the page begins at its top. */
    @Override
    public Node first() {
        return first;
    }
}
