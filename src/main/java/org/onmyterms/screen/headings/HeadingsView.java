package org.onmyterms.screen.headings;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.VBox;
import org.onmyterms.guide.Template;
import org.onmyterms.widget.Page;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.TextNote;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.Goes;
import org.onmyterms.work.PlaceChooser;

/** Whose headings: those that ship, those of a group's own file, and the drawer of words that officials use. */
public final class HeadingsView implements Screen {

    private final HeadingsModel model;
    private final Widgets widgets;
    private final Goes goes;
    private final Page page;
    private final MenuButton where;
    private final VBox templates;
    private final VBox drawers;
    private final VBox gone;
    private final TextNote what;

    public HeadingsView(HeadingsModel model, Widgets widgets, PlaceChooser chooser, Goes goes) {
        this.model = model;
        this.widgets = widgets;
        this.goes = goes;
        templates = widgets.column();
        drawers = widgets.column();
        gone = widgets.column();
        what = widgets.note(widgets.text("headings.what"));
        page = widgets.page(widgets.heading(title()));
        where = widgets.menu(where(), widgets.text("headings.where.help"), () -> HeadingsModel.nations().stream()
                .map(nation -> widgets.item(model.name(nation), () -> model.nation.set(nation))).toList());
        page.add(what, where, gone, widgets.card(templates),
                widgets.card(widgets.subheading(widgets.text("headings.own-file")), widgets.note(widgets.text("headings.own-file.how")),
                        widgets.button("headings.use-file", () -> chooser.existingHeadings().ifPresent(model::bring)), widgets.notice(model.notice), mistakes()),
                widgets.card(widgets.subheading(widgets.text("headings.drawer")), widgets.note(widgets.text("headings.drawer.what")), drawers));
        page.footer(widgets.button("headings.give-out.back", goes::giveOut));
        model.shown.addListener((property, before, now) -> show());
        show();
    }

    private Node mistakes() {
        return widgets.column(model.mistakes().stream().map(widgets::note).toArray(Node[]::new));
    }

    private String where() {
        return widgets.text("headings.where", model.name(model.nation.get()));
    }

    private void show() {
        where.setText(where());
        where.setAccessibleText(where());
        List<String> lost = model.gone();
        gone.getChildren().setAll(lost.isEmpty() ? List.of() : List.of(widgets.note(widgets.text("headings.gone", String.join(", ", lost)))));
        templates.getChildren().setAll(widgets.doors(cards(model.shown.get().stream(), "")));
        drawers.getChildren().setAll(widgets.doors(cards(model.shown.get().stream().filter(Template::drawer), "headings.drawer")));
    }

    /** A card each; those of a drawer lead into it. */
    private List<Button> cards(Stream<Template> all, String drawer) {
        return all.map(t -> drawer.isEmpty() ? widgets.wordsCard(t.name(), t.about(), () -> goes.heading(t.id(), ""))
                : widgets.wordsCard(widgets.text("headings.drawer.open", t.name()), "", () -> goes.drawer(t.id(), ""))).toList();
    }

    @Override
    public String title() {
        return widgets.text("headings.title");
    }

    @Override
    public String about() {
        return "help.page.headings";
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public Node first() {
        return what;
    }
}
