package org.onmyterms.screen.question;

import java.util.List;
import org.onmyterms.guide.CardKind;
import java.util.ArrayList;
import java.util.Optional;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.onmyterms.guide.Topic;
import org.onmyterms.guide.symbols.Shelf;
import org.onmyterms.money.Sums;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Plan;
import org.onmyterms.screen.spelling.SpellingPart;
import org.onmyterms.widget.Page;
import org.onmyterms.widget.Pasted;
import org.onmyterms.widget.Recent;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.Tape;
import org.onmyterms.widget.TextNote;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.Goes;
import org.onmyterms.work.Shortly;
import org.onmyterms.work.SpellingHelp;

/** One question, large; what was said as cards; a place to write; back and next. Nothing here is required. */
public final class QuestionView implements Screen {

    /** The topic from which the whole plan can be looked at again. */
    private static final String REVIEW = "review";
    /** The kind of card of which there is a record in order of time. */
    private static final String DEALING = "rights.dealing";

    private final QuestionModel model;
    private final Widgets widgets;
    private final ShownThings things;
    private final Tape tape;
    private final Page page;
    private final TextNote ask;
    private final TextArea writing;
    private final SpellingPart spelling;
    private final Recent<Entry> cards;
    private final VBox away;
    private final Recent<Entry> takenAway;
    private final Button next;
    private final Button before;

    /**
     * The typist in words stands beside the button that changes it; the topics are those to which an entry can move.
     *
     * @param rights whether something is known of rights beside this topic
     */
    public QuestionView(QuestionModel model, String typist, boolean rights, List<Topic> topics, Shelf shelf, Tape tape, SpellingHelp help, Widgets widgets,
            Goes goes) {
        this.model = model;
        this.widgets = widgets;
        this.tape = tape;
        things = new ShownThings(model, shelf, tape, widgets, this::keepBoxInView);
        ShownThings onCards = new ShownThings(model, shelf, tape, widgets, () -> { });
        cards = widgets.recent(entry -> new EntryCard(entry, model, onCards, widgets, topics).node());
        takenAway = widgets.recent(this::bringBack);
        away = widgets.column(widgets.note(widgets.text("question.away")), takenAway);
        ask = widgets.headingNote(model.ask);
        writing = widgets.writing(widgets.text("question.write"), widgets.text(model.isExample() ? "question.write.example" : "question.write.help"));
        widgets.inStep(writing, writing.textProperty(), model.typed);
        spelling = new SpellingPart(model.spelling(help), writing, widgets);
        before = widgets.button("question.before", this::turnBack);
        next = widgets.primary("question.next", this::turnOn);
        VBox shown = widgets.column();
        model.shown.addListener((property, entry, now) -> show(shown, now));
        show(shown, model.shown.get());
        boolean talk = model.topic().id().equals(Plan.JUST_TALK);
        page = widgets.page(widgets.pictured(model.topic().picture(), ask));
        new Pasted(model::show, model::show).on(page);
        Button undo = widgets.shownWhile(model.undoable, widgets.button("question.undo", () -> turn(model::undo)));
        Button redo = widgets.shownWhile(model.redoable, widgets.button("question.redo", () -> turn(model::redo)));
        Button cut = widgets.shownWhile(model.typed.map(t -> !t.isBlank()), widgets.button("question.cut-here", this::cut));
        page.add(widgets.row(widgets.button("question.another-way", model::askAnotherWay), lookAgain(goes),
                widgets.note(widgets.text("question.typing", typist)), widgets.button("question.typist", goes::whoIsTyping)),
                cards, widgets.notice(model.notice), shown, widgets.labelled(writing), spelling.node(), widgets.row(widgets.button("question.add", this::addAnother),
                        widgets.button("question.show", goes::show), ways(rights, goes), cut, widgets.note(widgets.text(model.isExample() ? "question.example" : "question.saved"))), away);
        page.footer(talk ? new Node[] {widgets.button("question.home", goes::home), undo, redo} : new Node[] {before, undo, redo, next});
        model.entries.addListener((ListChangeListener<Entry>) change -> showCards());
        model.takenAway.addListener((ListChangeListener<Entry>) change -> showAway());
        model.lookingAgain.addListener((property, was, now) -> page.footer(widgets.button("question.looking.back", goes::lookAgain), undo, redo, next));
        showCards();
        showAway();
        showWhere();
    }

    private Button lookAgain(Goes goes) {
        Button way = widgets.button("question.look-again", goes::lookAgain);
        way.setVisible(model.topic().id().equals(REVIEW));
        way.setManaged(way.isVisible());
        return way;
    }

    private void show(VBox place, Optional<Entry> entry) {
        place.getChildren().setAll(entry.map(things::of).orElse(List.of()));
        place.setVisible(entry.isPresent());
        place.setManaged(entry.isPresent());
    }

    /** A way on from here, by its name. */
    private record Way(String name, String help, Runnable go) { }

    /** The ways to this topic's cards, to the sums where they are of money, and to rights; several of them in one that opens. */
    private Node ways(boolean rights, Goes goes) {
        List<Way> ways = new ArrayList<>(model.topic().cards().stream().map(kind -> new Way(count(kind), widgets.text("question.cards.help"),
                () -> goes.cards(kind.prompt()))).toList());
        if (model.topic().cards().stream().anyMatch(kind -> Sums.counts(kind.prompt()))) {
            ways.add(new Way(widgets.text("question.sums"), widgets.text("question.sums.help"), goes::money));
        }
        if (model.topic().cards(DEALING).isPresent()) {
            ways.add(new Way(widgets.text("question.dealings"), widgets.text("question.dealings.help"), goes::dealings));
            ways.add(new Way(widgets.text("question.letters"), widgets.text("question.letters.help"), goes::letters));
        }
        if (rights) {
            ways.add(new Way(widgets.text("question.rights"), widgets.text("question.rights.help"), () -> goes.rights(model.topic().id())));
        }
        if (ways.size() == 1) {
            return widgets.named(ways.getFirst().name(), ways.getFirst().help(), ways.getFirst().go());
        }
        MenuButton menu = widgets.menu(widgets.text("question.also"), widgets.text("question.also.help"),
                () -> ways.stream().map(way -> widgets.item(way.name(), way.go())).toList());
        menu.setVisible(!ways.isEmpty());
        menu.setManaged(menu.isVisible());
        return menu;
    }

    private String count(CardKind kind) {
        return widgets.text("question.cards", kind.name(), model.cards(kind));
    }

    private void keepBoxInView() {
        if (writing.isFocused()) {
            page.focus(writing);
        }
    }

    private void turnOn() {
        model.next();
        cards.onlyNewest();
        showWhere();
    }

    private void turnBack() {
        model.before();
        cards.onlyNewest();
        showWhere();
    }

    private void turn(Runnable way) {
        way.run();
        writing.requestFocus();
    }

    private void cut() {
        model.cut(writing.getCaretPosition(), writing.getAnchor());
        writing.requestFocus();
    }

    private void addAnother() {
        model.addAnother();
        writing.requestFocus();
    }

    private void showWhere() {
        next.setVisible(model.hasNext());
        next.setManaged(model.hasNext());
        before.setVisible(model.hasBefore());
        before.setManaged(model.hasBefore());
        page.toTop();
        Platform.runLater(() -> first().requestFocus());
    }

    /** The cards are made anew; whoever was on one of them finds themselves in the writing box. */
    private void showCards() {
        boolean wasHere = cards.isFocusWithin();
        cards.show(model.entries);
        if (wasHere) {
            writing.requestFocus();
        }
    }

    private void showAway() {
        away.setVisible(!model.takenAway.isEmpty());
        away.setManaged(away.isVisible());
        takenAway.show(model.takenAway);
    }

    private Node bringBack(Entry entry) {
        return widgets.named(widgets.text("question.bring-back", Shortly.of(entry, widgets.words())), widgets.text("question.bring-back.help"),
                () -> model.bringBack(entry));
    }

    @Override
    public String title() {
        return model.topic().name();
    }

    @Override
    public String about() {
        return "help.page.question";
    }

    @Override
    public Node node() {
        return page;
    }

    /** The writing box, or the question where going to the box would push the question out of sight. */
    @Override
    public Node first() {
        return page.beginsInView(writing) ? writing : ask;
    }

    @Override
    public void leave() {
        tape.stopPlaying();
        model.leave();
    }
}
