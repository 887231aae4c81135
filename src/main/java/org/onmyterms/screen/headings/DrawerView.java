package org.onmyterms.screen.headings;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.onmyterms.guide.Template;
import org.onmyterms.plan.Plan;
import org.onmyterms.widget.Page;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.Goes;
import org.onmyterms.work.Shortly;

/** The drawer of words that officials use: what they are, and what the person said that goes with each. */
public final class DrawerView implements Screen {

    private final Widgets widgets;
    private final Page page;
    private final List<Button> cards;

    public DrawerView(Template template, Plan plan, Widgets widgets, Goes goes) {
        this.widgets = widgets;
        cards = template.headings().stream().map(h -> widgets.wordsCard(h.words(), plan.tagged(template.ref(h)).stream().findFirst()
                .map(e -> Shortly.of(e, widgets.words())).orElse(""), () -> goes.drawer(template.id(), h.id()))).toList();
        page = widgets.page(widgets.heading(title()));
        page.add(widgets.subheading(template.name()));
        TemplateView.about(template, widgets, page);
        page.add(widgets.note(widgets.text("headings.drawer.after")), widgets.note(widgets.text("headings.drawer.only")), widgets.card(widgets.doors(cards)));
        page.footer(widgets.button("headings.all.back", goes::headings));
    }

    @Override
    public String title() {
        return widgets.text("headings.drawer");
    }

    @Override
    public String about() {
        return "help.page.drawer";
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public Node first() {
        return cards.getFirst();
    }
}
