package org.onmyterms.screen.settings;

import javafx.scene.Node;
import javafx.scene.control.Button;
import org.onmyterms.widget.Page;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.Widgets;

/** A page of one part: its title, what can be chosen, and the way back to where the person came from. */
class PartPage implements Screen {

    private final String title;
    private final Page page;
    private final Button back;

    PartPage(String title, Widgets widgets, Runnable goBack, Node... nodes) {
        this.title = title;
        this.back = widgets.primary("settings.done", goBack);
        page = widgets.page(widgets.heading(title));
        page.add(nodes);
        page.add(back);
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Node node() {
        return page;
    }

    /** The way back, so that nothing is changed by chance. */
    @Override
    public Node first() {
        return back;
    }
}
