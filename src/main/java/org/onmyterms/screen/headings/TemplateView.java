package org.onmyterms.screen.headings;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import org.onmyterms.guide.Template;
import org.onmyterms.paper.Layout;
import org.onmyterms.widget.Page;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.Goes;

/** All of somebody's headings, a card each with what stands there; below them, how the pages shall look. */
public final class TemplateView implements Screen {

    private final TemplateModel model;
    private final Widgets widgets;
    private final Page page;
    private final List<Button> cards;

    public TemplateView(TemplateModel model, Widgets widgets, Goes goes) {
        this.model = model;
        this.widgets = widgets;
        Template template = model.template();
        cards = template.headings().stream().map(h -> widgets.wordsCard(h.words(), model.stands(h), () -> goes.heading(template.id(), h.id()))).toList();
        CheckBox every = widgets.tick(widgets.text("headings.every"), widgets.text("headings.every.help"));
        widgets.inStep(every, every.selectedProperty(), model.everyHeading);
        page = widgets.page(widgets.heading(title()));
        about(template, widgets, page);
        page.add(widgets.card(widgets.doors(cards)), widgets.subheading(widgets.text("headings.give")), every,
                widgets.choice(widgets.text("headings.give"), Layout.ofManyPages(), model::name, model.layout), widgets.notice(model.notice));
        page.footer(widgets.button("headings.all.back", goes::headings), widgets.primary("headings.to-pages", () -> model.toPages(goes::pages)));
    }

    /** What these headings are, and where they come from. */
    static void about(Template template, Widgets widgets, Page page) {
        if (!template.about().isEmpty()) {
            page.add(widgets.note(template.about()));
        }
        template.source().ifPresent(s -> page.add(widgets.note(widgets.text("headings.source", s.text(), widgets.words().day(s.checked())))));
    }

    @Override
    public String title() {
        return model.template().name();
    }

    @Override
    public String about() {
        return "help.page.template";
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
