package org.onmyterms.screen.help;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.onmyterms.widget.Page;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.Goes;

/** Help: how to get about, how to write, what is private and what is not protected. */
public final class HelpView implements Screen {

    private static final List<String> PARTS = List.of("help.about", "help.keys", "help.cover", "help.saved", "help.private", "help.not-protected",
            "help.advice");

    private final Widgets widgets;
    private final Page page;
    private final Button back;

    public HelpView(Widgets widgets, Goes goes) {
        this.widgets = widgets;
        back = widgets.primary("help.back", goes::back);
        page = widgets.page(widgets.heading(widgets.text("help.title")));
        PARTS.forEach(part -> page.add(widgets.note(widgets.text(part))));
        page.add(back);
    }

    @Override
    public String title() {
        return widgets.text("help.title");
    }

    @Override
    public Node node() {
        return page;
    }
}
