package org.onmyterms.screen.cards;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.onmyterms.guide.symbols.Shelf;
import org.onmyterms.look.Style;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Voice;
import org.onmyterms.widget.Page;
import org.onmyterms.widget.Recent;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.TextNote;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.Goes;

/** All cards of a topic: as a picture, in which each is a button, or as a list, in which each says all that stands on it. */
public final class CardsView implements Screen {

    private final CardsModel model;
    private final Widgets widgets;
    private final Goes goes;
    private final Page page;
    private final VBox place;
    private final Button add;
    private final Recent<Entry> list;
    private final CardPictures pictures;
    private final Spreading spreading;

    public CardsView(CardsModel model, Shelf shelf, Widgets widgets, Goes goes) {
        this.model = model;
        this.widgets = widgets;
        this.goes = goes;
        add = widgets.primary("cards.add", () -> goes.card(model.kind().prompt(), ""));
        list = widgets.recent(this::card);
        pictures = new CardPictures(model::medium, shelf, model.language(), widgets);
        spreading = new Spreading(model, pictures, widgets, this::open);
        place = widgets.column();
        page = widgets.page(widgets.pictured(model.topic().picture(), widgets.heading(model.topic().name())));
        Button asList = widgets.shownWhile(model.asList.not(), widgets.button("cards.as-list", () -> model.asList.set(true)));
        Button asPicture = widgets.shownWhile(model.asList, widgets.button("cards.as-picture", () -> model.asList.set(false)));
        page.add(widgets.note(widgets.text("cards.about", model.kind().name())), widgets.row(add, asList, asPicture), place);
        page.footer(widgets.button("cards.back", () -> goes.question(model.topic().id(), model.topic().opening().id())));
        model.cards.addListener((ListChangeListener<Entry>) change -> show());
        model.asList.addListener((property, before, now) -> {
            show();
            (now ? asPicture : asList).requestFocus();
        });
        show();
    }

    private void show() {
        boolean wasHere = place.isFocusWithin();
        if (model.cards.isEmpty()) {
            place.getChildren().setAll(widgets.note(widgets.text("cards.none")));
        } else if (model.asList.get()) {
            list.show(model.cards);
            place.getChildren().setAll(list);
        } else {
            place.getChildren().setAll(spreading.nodes());
        }
        if (wasHere) {
            add.requestFocus();
        }
    }

    private void open(Entry card) {
        goes.card(model.kind().prompt(), card.id());
    }

    private Node card(Entry card) {
        List<Node> parts = new ArrayList<>();
        TextNote whose = widgets.note(model.whose(card));
        Style.QUIET.on(whose);
        parts.add(whose);
        parts.addAll(pictures.all(card));
        parts.add(widgets.note(model.name(card)));
        if (!model.details(card).isEmpty()) {
            parts.add(widgets.note(String.join("\n", model.details(card))));
        }
        List<Node> doing = new ArrayList<>();
        doing.add(widgets.named(widgets.text("cards.open"), widgets.text("cards.open.help", model.name(card)), () -> open(card)));
        if (model.mayDecide(card)) {
            doing.add(widgets.button("cards.keep-this", () -> model.keepThis(card)));
            doing.add(widgets.button("cards.keep-both", () -> model.keepAll(card)));
        }
        if (model.mayTakeAway(card)) {
            doing.add(widgets.named(widgets.text("cards.take-away"), widgets.text("cards.take-away.help", model.name(card)), () -> model.takeAway(card)));
        }
        parts.add(widgets.row(doing.toArray(Node[]::new)));
        Node[] all = parts.toArray(Node[]::new);
        return card.voice() == Voice.VIEW || card.voice() == Voice.OBSERVED ? widgets.othersCard(all) : widgets.ownCard(all);
    }

    @Override
    public String title() {
        return model.topic().name();
    }

    @Override
    public String about() {
        return "help.page.cards";
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public Node first() {
        return add;
    }

    @Override
    public void leave() {
        model.leave();
    }
}
