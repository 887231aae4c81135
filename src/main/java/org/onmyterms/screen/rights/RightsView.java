package org.onmyterms.screen.rights;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import org.onmyterms.guide.NationRights.Fact;
import org.onmyterms.look.Style;
import org.onmyterms.plan.Nation;
import org.onmyterms.widget.Page;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.TextNote;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.Goes;

/** My rights here: asked for, never pushed. Each thing says who says so, where it stands, and when that was looked up. */
public final class RightsView implements Screen {

    private final RightsModel model;
    private final Widgets widgets;
    private final Goes goes;
    private final StringProperty asks = new SimpleStringProperty();
    private final TextNote ask;
    private final Page page;

    public RightsView(RightsModel model, Widgets widgets, Goes goes) {
        this.model = model;
        this.widgets = widgets;
        this.goes = goes;
        ask = widgets.headingNote(asks);
        page = widgets.page(widgets.pictured("2696", ask));
        model.nation.addListener((property, before, now) -> turn());
        model.helpersProperty().addListener((property, before, now) -> turn());
        show();
    }

    private void turn() {
        show();
        page.focus(ask);
    }

    private void show() {
        boolean asking = model.nation.get().isEmpty();
        asks.set(asking ? widgets.text("law.where") : model.helpersProperty().get() ? widgets.text("law.helpers") : title());
        page.set((asking ? where() : model.helpersProperty().get() ? helpers() : facts()).toArray(Node[]::new));
        page.footer(model.helpersProperty().get() ? widgets.button("law.facts.back", () -> model.helpersProperty().set(false)) : widgets.button("law.back", goes::back));
    }

    private List<Node> where() {
        ObjectProperty<Nation> chosen = new SimpleObjectProperty<>();
        chosen.addListener((property, before, now) -> model.live(now));
        return List.of(widgets.note(widgets.text("law.where.why")), widgets.choice(widgets.text("law.where"), model.nations(), model::name, chosen));
    }

    private List<Node> facts() {
        List<Node> parts = new ArrayList<>(List.of(widgets.note(widgets.text("law.about", model.name(model.nation.get().orElseThrow()))),
                widgets.row(widgets.button("law.who-helps", () -> model.helpersProperty().set(true)), widgets.button("law.elsewhere", model::elsewhere))));
        model.mistakes().forEach(mistake -> parts.add(widgets.note(mistake)));
        model.facts().forEach(fact -> parts.add(card(fact)));
        return parts;
    }

    private List<Node> helpers() {
        List<Node> parts = new ArrayList<>();
        model.helping().forEach(helper -> parts.add(card(helper)));
        parts.add(widgets.note(widgets.text("law.helpers.none-listed")));
        return parts;
    }

    private Node card(Fact fact) {
        TextNote source = widgets.note(model.source(fact));
        Style.QUIET.on(source);
        List<Node> parts = new ArrayList<>(List.of(widgets.subheading(fact.name()), widgets.note(fact.says())));
        fact.telephone().ifPresent(number -> parts.add(widgets.note(widgets.text("law.telephone", number))));
        parts.add(source);
        fact.letter().ifPresent(letter -> parts.add(widgets.named(widgets.text("law.letter"), widgets.text("law.letter.help", fact.name()), () -> goes.letter(letter, ""))));
        return widgets.card(parts.toArray(Node[]::new));
    }

    @Override
    public String title() {
        return widgets.text("law.title");
    }

    @Override
    public String about() {
        return "help.page.rights";
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public Node first() {
        return ask;
    }
}
