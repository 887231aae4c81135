package org.onmyterms.screen.help;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.onmyterms.widget.Page;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.TextNote;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.Goes;

/** Help: first about the page from which the person came, then how to get about, what is private and what is not protected. */
public final class HelpView implements Screen {

    private static final List<String> PARTS = List.of("help.about", "help.keys", "help.cover", "help.saved", "help.private", "help.not-protected",
            "help.advice");

    private final Widgets widgets;
    private final Screen from;
    private final Page page;
    private final TextNote first;

    /** Help about this place. */
    public HelpView(Widgets widgets, Goes goes, Screen from) {
        this.widgets = widgets;
        this.from = from;
        page = widgets.page(widgets.heading(widgets.text("help.title")));
        first = widgets.note(widgets.text(from.about()));
        Button keys = widgets.button("help.all-keys", goes::shortcuts);
        Button switches = widgets.button("help.switches", goes::switches);
        page.add(widgets.subheading(widgets.text("help.this-page", from.title())), first,
                widgets.row(keys, switches, widgets.button("help.cover-now", goes::cover)),
                widgets.subheading(widgets.text("help.every-page")));
        PARTS.forEach(part -> page.add(widgets.note(widgets.text(part))));
        page.add(widgets.primary("help.back", goes::back));
    }

    /** The place that this help is about. */
    public Screen from() {
        return from;
    }

    @Override
    public String title() {
        return widgets.text("help.title");
    }

    /** Help pressed again shows the same. */
    @Override
    public String about() {
        return from.about();
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public Node first() {
        return first;
    }
}
