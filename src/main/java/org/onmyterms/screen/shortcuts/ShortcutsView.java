package org.onmyterms.screen.shortcuts;

import java.util.List;
import javafx.scene.Node;
import org.onmyterms.widget.Page;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.Shortcut;
import org.onmyterms.widget.TextNote;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.Goes;

/** All keys that do something on every page, one line each, and how the others work. */
public final class ShortcutsView implements Screen {

    private static final List<String> USUAL = List.of("shortcuts.tab", "shortcuts.press", "shortcuts.arrows", "shortcuts.box",
            "shortcuts.shown");

    private final Widgets widgets;
    private final Page page;
    private final TextNote why;

    public ShortcutsView(Widgets widgets, Goes goes) {
        this.widgets = widgets;
        why = widgets.note(widgets.text("shortcuts.why"));
        page = widgets.page(widgets.heading(title()));
        page.add(why);
        for (Shortcut shortcut : Shortcut.values()) {
            page.add(widgets.note(widgets.text("shortcuts.line", shortcut.keys(), widgets.text(shortcut.text()),
                    widgets.text(shortcut.text() + ".help"))));
        }
        page.add(widgets.subheading(widgets.text("shortcuts.usual")));
        USUAL.forEach(line -> page.add(widgets.note(widgets.text(line))));
        page.add(widgets.button("shortcuts.back", goes::back));
    }

    @Override
    public String title() {
        return widgets.text("shortcuts.title");
    }

    @Override
    public String about() {
        return "help.page.shortcuts";
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public Node first() {
        return why;
    }
}
