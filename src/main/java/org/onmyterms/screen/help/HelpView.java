package org.onmyterms.screen.help;

import java.util.List;
import javafx.scene.Node;
import org.onmyterms.widget.Page;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.TextNote;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.Goes;

/** Help: how to get about with the keyboard, what is private, and what this app is not. */
public final class HelpView implements Screen {

    private static final List<String> ABOUT = List.of("help.about.tab", "help.about.space", "help.about.arrows", "help.about.cover",
            "help.about.size");
    private static final List<String> PRIVATE = List.of("help.private.file", "help.private.choose", "help.private.nobody",
            "help.private.limits");
    private static final List<String> YOURS = List.of("help.yours.order", "help.yours.words", "help.yours.law");

    private final Widgets widgets;
    private final Page page;
    private final TextNote first;

    public HelpView(Widgets widgets, Goes goes) {
        this.widgets = widgets;
        first = widgets.note(widgets.text("help.first"));
        page = widgets.page(widgets.heading(widgets.text("help.title")));
        page.add(first);
        section("help.about", ABOUT);
        section("help.private", PRIVATE);
        section("help.yours", YOURS);
        page.footer(widgets.primary("help.back", goes::back));
    }

    private void section(String heading, List<String> keys) {
        page.add(widgets.subheading(widgets.text(heading)));
        keys.forEach(key -> page.add(widgets.note(widgets.text(key))));
    }

    @Override
    public String title() {
        return widgets.text("help.title");
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
