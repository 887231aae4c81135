package org.onmyterms.screen.tired;

import javafx.scene.Node;
import javafx.scene.control.Button;
import org.onmyterms.widget.Page;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.Goes;

/** Tired now: everything is kept; stop, or rest here for as long as it takes. */
public final class TiredView implements Screen {

    private final Widgets widgets;
    private final Page page;
    private final Button stop;

    public TiredView(Widgets widgets, Goes goes) {
        this.widgets = widgets;
        stop = widgets.primary("tired.stop", goes::stop);
        page = widgets.page(widgets.heading(widgets.text("tired.heading")));
        page.add(widgets.note(widgets.text("tired.safe")), stop, widgets.note(widgets.text("tired.rest")),
                widgets.button("tired.carry-on", goes::back));
    }

    @Override
    public String title() {
        return widgets.text("tired.title");
    }

    @Override
    public String about() {
        return "help.page.tired";
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public Node first() {
        return stop;
    }
}
