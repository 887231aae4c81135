package org.onmyterms.screen.headings;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import org.onmyterms.guide.Topic;
import org.onmyterms.look.Style;
import org.onmyterms.screen.bringing.BringingPart;
import org.onmyterms.widget.Page;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.TextNote;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.Goes;
import org.onmyterms.work.SpellingHelp;

/** One heading a page: what goes there, the person's own words that may fit, and a place for words for its reader alone. None is required. */
public final class HeadingView implements Screen {

    private final HeadingModel model;
    private final Widgets widgets;
    private final Page page;
    private final TextNote first;
    private final BringingPart bringing;

    /**
     * @param typist who is typing, in words
     * @param topics those by whose names it is said where something was said
     */
    public HeadingView(HeadingModel model, String typist, List<Topic> topics, SpellingHelp help, Widgets widgets, Goes goes) {
        this.model = model;
        this.widgets = widgets;
        first = widgets.note(model.heading().words());
        Style.HEADING.on(first);
        page = widgets.page(first);
        bringing = new BringingPart(model.bringing, topics, widgets, page::focus);
        if (!model.heading().help().isEmpty()) {
            page.add(widgets.note(model.heading().help()));
        }
        page.add(widgets.note(widgets.text(!model.bringing.mayChoose() ? "headings.only-the-person" : model.isDrawer() ? "headings.drawer.only" : "headings.choose")));
        if (model.bringing.mayChoose() && !model.isDrawer()) {
            page.add(notAnswered());
        }
        page.add(bringing.brought());
        if (!model.isDrawer()) {
            page.add(bringing.words("headings.alone", typist, help, goes));
        }
        page.footer(footer(goes));
    }

    private Node notAnswered() {
        CheckBox not = widgets.tick(widgets.text("headings.not-answered"), widgets.text("headings.not-answered.help"));
        widgets.inStep(not, not.selectedProperty(), model.notAnswered);
        return widgets.card(not, widgets.note(widgets.text("headings.not-answered.means")));
    }

    private Node[] footer(Goes goes) {
        List<Node> ways = new ArrayList<>();
        model.before().ifPresent(h -> ways.add(widgets.button("headings.earlier", () -> go(goes, h.id()))));
        ways.add(widgets.button("headings.back", () -> go(goes, "")));
        model.next().ifPresent(h -> ways.add(widgets.primary("headings.next", () -> go(goes, h.id()))));
        return ways.toArray(Node[]::new);
    }

    private void go(Goes goes, String heading) {
        if (model.isDrawer()) {
            goes.drawer(model.template().id(), heading);
        } else {
            goes.heading(model.template().id(), heading);
        }
    }

    @Override
    public String title() {
        return model.isDrawer() ? widgets.text("headings.drawer") : model.template().name();
    }

    @Override
    public String about() {
        return model.isDrawer() ? "help.page.word" : "help.page.heading";
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public Node first() {
        return first;
    }

    @Override
    public void leave() {
        bringing.leave();
        model.leave();
    }
}
