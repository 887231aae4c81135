package org.onmyterms.screen.cards;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.onmyterms.guide.CardKind;
import org.onmyterms.guide.symbols.Shelf;
import org.onmyterms.screen.spelling.SpellingPart;
import org.onmyterms.widget.ChoiceCards;
import org.onmyterms.widget.Page;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.TextNote;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.Goes;
import org.onmyterms.work.SpellingHelp;

/** One card: a question, what can be said to it, and what the card says so far. */
public final class CardView implements Screen {

    /** More to choose from would have to be searched. */
    private static final int MOST_SAYINGS = 40;

    private final CardModel model;
    private final Widgets widgets;
    private final SpellingHelp help;
    private Optional<SpellingPart> spelling = Optional.empty();
    /** What is chosen in the field that is asked, where there is something to choose. */
    private Optional<StringProperty> chosen = Optional.empty();
    private final Page page;
    private final TextNote ask;
    private final VBox place;
    private final Button before;
    private final Button next;
    private Node first;

    /** The typist in words stands beside the button that changes it. */
    public CardView(CardModel model, String typist, Shelf shelf, SpellingHelp help, Widgets widgets, Goes goes) {
        this.model = model;
        this.widgets = widgets;
        this.help = help;
        ask = widgets.headingNote(Bindings.createStringBinding(() -> model.field.get().ask(), model.field));
        place = widgets.column();
        before = widgets.button("cards.before", model::before);
        next = widgets.primary("cards.next", model::next);
        Button enough = widgets.button("cards.enough", () -> goes.cards(model.kind().prompt()));
        page = widgets.page(widgets.pictured(model.topic().picture(), ask));
        TextNote soFar = widgets.note("");
        soFar.textProperty().bind(model.soFar);
        Node[] standing = {pictures(shelf), soFar, widgets.row(answer(), widgets.shownWhile(model.begun, widgets.button("cards.take-this-away", () -> {
            model.takeAway();
            goes.cards(model.kind().prompt());
        })))};
        Node card = model.isOthers() ? widgets.othersCard(standing) : widgets.ownCard(standing);
        card.visibleProperty().bind(model.begun);
        card.managedProperty().bind(model.begun);
        page.add(place, widgets.row(widgets.shownWhile(mayPicture(), widgets.button("cards.picture", () -> goes.showOnCard(model.kind().prompt(), model.kept()))),
                widgets.shownWhile(model.pictures.map(p -> !p.isEmpty() && model.mayPicture()), widgets.button("cards.picture-off", model::takePictureOff))),
                widgets.row(widgets.note(widgets.text("cards.typing", typist)), widgets.button("cards.typist", goes::whoIsTyping)), card);
        page.footer(before, enough, next);
        model.field.addListener((property, old, now) -> show());
        model.soFar.addListener((property, old, now) -> chosen.ifPresent(shown -> shown.set(model.chosen())));
        show();
    }

    private ObservableValue<Boolean> mayPicture() {
        return model.begun.map(begun -> model.mayPicture());
    }

    private Node pictures(Shelf shelf) {
        VBox shown = widgets.column();
        CardPictures pictures = new CardPictures(model::medium, shelf, model.language(), widgets);
        Runnable show = () -> shown.getChildren().setAll(model.card().map(pictures::all).orElse(List.of()));
        model.pictures.addListener((property, old, now) -> show.run());
        show.run();
        return shown;
    }

    private MenuButton answer() {
        MenuButton menu = widgets.menu(widgets.text("cards.answer"), widgets.text("cards.answer.help"), this::answers);
        menu.visibleProperty().bind(model.answerable);
        menu.managedProperty().bind(model.answerable);
        return menu;
    }

    private List<MenuItem> answers() {
        String key = model.isWrittenDown() ? "cards.said-back." : "cards.answer.";
        List<MenuItem> answers = new ArrayList<>(model.answers().stream().map(a -> widgets.item(widgets.text(key + a.code()), () -> model.answer(a))).toList());
        if (model.isWrittenDown()) {
            answers.add(widgets.item(widgets.text("cards.make-own"), model::makeOwn));
        }
        return answers;
    }

    private void show() {
        spelling.ifPresent(SpellingPart::leave);
        spelling = Optional.empty();
        chosen = Optional.empty();
        CardKind.Field field = model.field.get();
        place.getChildren().setAll(switch (field.asks()) {
            case WORDS -> writing(field);
            case MONEY, NUMBER, DAY -> line(field);
            case CHOICE -> choices(field.ask(), field.options().stream().map(CardKind.Option::id).toList(), field::offered);
            case ENTRY -> sayings(field);
        });
        before.setVisible(model.hasBefore());
        before.setManaged(model.hasBefore());
        next.setVisible(model.hasNext());
        next.setManaged(model.hasNext());
        page.toTop();
        Platform.runLater(() -> first().requestFocus());
    }

    private Node writing(CardKind.Field field) {
        TextArea area = widgets.writing(field.name(), widgets.text("cards.write.help"));
        widgets.inStep(area, area.textProperty(), model.typed);
        first = area;
        SpellingPart offered = new SpellingPart(model.spelling(help), area, widgets);
        spelling = Optional.of(offered);
        return widgets.column(widgets.labelled(area), offered.node());
    }

    /** One line, and below it how it is understood, whatever is typed. */
    private Node line(CardKind.Field field) {
        TextField line = widgets.field(field.name(), widgets.text("cards.write.help"));
        widgets.inStep(line, line.textProperty(), model.typed);
        first = line;
        TextNote understood = widgets.note("");
        understood.textProperty().bind(model.understood);
        understood.visibleProperty().bind(model.understood.isNotEmpty());
        understood.managedProperty().bind(understood.visibleProperty());
        return widgets.column(widgets.labelled(line), understood);
    }

    /** What was said elsewhere; where nothing was, that there is nothing to choose yet. */
    private Node sayings(CardKind.Field field) {
        Map<String, String> sayings = new LinkedHashMap<>();
        model.sayings(field).stream().limit(MOST_SAYINGS).forEach(e -> sayings.put(e.id(), model.shortly(e)));
        if (sayings.isEmpty()) {
            TextNote none = widgets.note(widgets.text("cards.no-sayings"));
            first = none;
            return none;
        }
        return choices(field.ask(), List.copyOf(sayings.keySet()), sayings::get);
    }

    /** Nothing chosen is a choice like the others. */
    private Node choices(String ask, List<String> offered, Function<String, String> read) {
        List<String> ids = new ArrayList<>(offered);
        ids.add("");
        StringProperty shown = new SimpleStringProperty(model.chosen());
        shown.addListener((property, old, now) -> model.choose(now));
        chosen = Optional.of(shown);
        ChoiceCards<String> cards = widgets.choice(ask, ids, id -> id.isEmpty() ? widgets.text("cards.no-choice") : read.apply(id), shown);
        first = cards.getChildren().get(ids.indexOf(model.chosen()) < 0 ? ids.size() - 1 : ids.indexOf(model.chosen()));
        return cards;
    }

    @Override
    public String title() {
        return model.topic().name();
    }

    @Override
    public String about() {
        return "help.page.card";
    }

    @Override
    public Node node() {
        return page;
    }

    /** The writing box or the choice, or the question where going there would push the question out of sight. */
    @Override
    public Node first() {
        return page.beginsInView(first) ? first : ask;
    }

    @Override
    public void leave() {
        spelling.ifPresent(SpellingPart::leave);
        model.leave();
    }
}
