package org.onmyterms.screen.welcome;

import javafx.scene.Node;
import javafx.scene.control.Button;
import org.onmyterms.widget.Page;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.Goes;

/** The first page: start my plan, open my plan, see an example. It names nobody and lists no files. */
public final class WelcomeView implements Screen {

    private final Widgets widgets;
    private final Page page;
    private final Button start;

    public WelcomeView(Widgets widgets, Goes goes) {
        this.widgets = widgets;
        start = widgets.primary("welcome.start", goes::makePlan);
        page = widgets.page(widgets.heading(widgets.text("welcome.hello")));
        page.add(widgets.note(widgets.text("welcome.what")), start, widgets.button("welcome.open", goes::unlock),
                widgets.button("welcome.example", goes::example), widgets.note(widgets.text("welcome.mine")));
    }

    @Override
    public String title() {
        return widgets.text("welcome.title");
    }

    @Override
    public String about() {
        return "help.page.welcome";
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public Node first() {
        return start;
    }
}
