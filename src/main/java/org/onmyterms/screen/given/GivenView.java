package org.onmyterms.screen.given;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import org.onmyterms.plan.GivenOut;
import org.onmyterms.screen.given.GivenModel.Shown;
import org.onmyterms.screen.spelling.SpellingPart;
import org.onmyterms.widget.Page;
import org.onmyterms.widget.Recent;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.TextNote;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.Goes;
import org.onmyterms.work.SpellingHelp;

/** What I gave out: the log, one thing of it with what changed since, and the letter that asks for it back. */
public final class GivenView implements Screen {

    private static final int LETTER_LINES = 16;

    private final GivenModel model;
    private final Widgets widgets;
    private final Goes goes;
    private final SpellingHelp help;
    private Optional<SpellingPart> spelling = Optional.empty();
    private final Page page;
    private final StringProperty asks = new SimpleStringProperty();
    private final TextNote ask;

    public GivenView(GivenModel model, SpellingHelp help, Widgets widgets, Goes goes) {
        this.model = model;
        this.widgets = widgets;
        this.goes = goes;
        this.help = help;
        ask = widgets.headingNote(asks);
        page = widgets.page(ask);
        model.shown.addListener((property, before, now) -> {
            show(now);
            if (!before.getClass().equals(now.getClass())) {
                page.focus(ask);
            }
        });
        show(model.shown.get());
    }

    private void show(Shown shown) {
        leave();
        asks.set(switch (shown) {
            case Shown.All all -> title();
            case Shown.One one -> model.name(one.given().giveOut());
            case Shown.Asking asking -> widgets.text("given.asking");
        });
        List<Node> parts = new ArrayList<>(switch (shown) {
            case Shown.All all -> all();
            case Shown.One one -> one(one);
            case Shown.Asking asking -> asking();
        });
        parts.add(widgets.notice(model.notice));
        page.set(parts.toArray(Node[]::new));
        page.footer(switch (shown) {
            case Shown.All all -> new Node[] {widgets.button("given.back", goes::giveOut)};
            case Shown.One one -> new Node[] {widgets.button("given.before", model::all)};
            case Shown.Asking asking -> new Node[] {widgets.button("given.before", () -> model.look(asking.given())),
                widgets.primary("given.to-pages", () -> model.pages(asking.given()).ifPresent(goes::pages))};
        });
    }

    private List<Node> all() {
        List<GivenOut> log = model.log();
        Button letters = widgets.button("given.letters", goes::letters);
        if (log.isEmpty()) {
            return List.of(widgets.note(widgets.text("given.nothing")), letters);
        }
        Recent<GivenOut> cards = widgets.recent(given -> widgets.wordsCard(model.name(given.giveOut()),
                String.join("\n", model.lines(given.giveOut())), () -> model.look(given)));
        cards.show(log);
        return List.of(cards, letters);
    }

    private List<Node> one(Shown.One one) {
        List<Node> parts = new ArrayList<>();
        parts.add(widgets.note(String.join("\n", model.lines(one.given().giveOut()))));
        if (one.given().giveOut().isThePlan()) {
            parts.add(widgets.subheading(widgets.text("given.since")));
            parts.add(widgets.note(one.since().map(since -> since.isEmpty() ? widgets.text("given.unchanged") : String.join("\n", since))
                    .orElseGet(() -> widgets.text("given.reckoning"))));
            parts.add(widgets.note(widgets.text("given.newer-any")));
            parts.add(widgets.row(widgets.button("given.newer", () -> goes.giveAgain(one.given().giveOut())),
                    widgets.button("given.ask", () -> model.ask(one.given()))));
        }
        return parts;
    }

    private List<Node> asking() {
        TextArea letter = widgets.writing(widgets.text("given.letter-label"), widgets.text("given.letter-label.help"));
        widgets.inStep(letter, letter.textProperty(), model.letter);
        letter.setPrefRowCount(LETTER_LINES);
        SpellingPart offered = new SpellingPart(model.spelling(help), letter, widgets);
        spelling = Optional.of(offered);
        return List.of(widgets.labelled(letter), offered.node());
    }

    @Override
    public void leave() {
        spelling.ifPresent(SpellingPart::leave);
        spelling = Optional.empty();
    }

    @Override
    public String title() {
        return widgets.text("given.title");
    }

    @Override
    public String about() {
        return "help.page.given";
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
