package org.onmyterms.screen.headings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.onmyterms.guide.Topic;
import org.onmyterms.look.Style;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Voice;
import org.onmyterms.screen.spelling.SpellingPart;
import org.onmyterms.widget.Page;
import org.onmyterms.widget.Recent;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.TextNote;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.CardLines;
import org.onmyterms.work.Goes;
import org.onmyterms.work.Shortly;
import org.onmyterms.work.SpellingHelp;
import org.onmyterms.work.Whose;

/** One heading a page: what goes there, the person's own words that may fit, and a place for words for its reader alone. None is required. */
public final class HeadingView implements Screen {

    private final HeadingModel model;
    private final List<Topic> topics;
    private final Widgets widgets;
    private final Page page;
    private final TextNote first;
    private final TextNote news;
    private final Recent<Entry> in;
    private final Recent<Entry> fitting;
    private final TextNote none;
    private final Recent<Entry> others;
    private final VBox all;
    private final Recent<Entry> written;
    private boolean everything;
    private Optional<SpellingPart> spelling = Optional.empty();

    /**
     * @param typist who is typing, in words
     * @param topics those by whose names it is said where something was said
     */
    public HeadingView(HeadingModel model, String typist, List<Topic> topics, SpellingHelp help, Widgets widgets, Goes goes) {
        this.model = model;
        this.topics = topics;
        this.widgets = widgets;
        news = widgets.note("");
        news.textProperty().bind(model.news);
        in = widgets.recent(this::inside);
        fitting = widgets.recent(this::outside);
        none = widgets.note(widgets.text("headings.none-fit"));
        others = widgets.recent(this::outside);
        written = widgets.recent(this::written);
        all = widgets.column();
        first = widgets.note(model.heading().words());
        Style.HEADING.on(first);
        page = widgets.page(first);
        if (!model.heading().help().isEmpty()) {
            page.add(widgets.note(model.heading().help()));
        }
        page.add(widgets.note(widgets.text(!model.mayChoose() ? "headings.only-the-person" : model.isDrawer() ? "headings.drawer.only" : "headings.choose")));
        if (model.mayChoose() && !model.isDrawer()) {
            page.add(notAnswered());
        }
        page.add(news, in, widgets.subheading(widgets.text("headings.may-fit")), none, fitting, all);
        if (!model.isDrawer()) {
            page.add(words(typist, help, goes));
        }
        page.footer(footer(goes));
        model.in.addListener((ListChangeListener<Entry>) change -> show());
        model.fitting.addListener((ListChangeListener<Entry>) change -> show());
        model.others.addListener((ListChangeListener<Entry>) change -> show());
        model.written.addListener((ListChangeListener<Entry>) change -> written.show(model.written));
        show();
        written.show(model.written);
    }

    private Node notAnswered() {
        CheckBox not = widgets.tick(widgets.text("headings.not-answered"), widgets.text("headings.not-answered.help"));
        widgets.inStep(not, not.selectedProperty(), model.notAnswered);
        return widgets.card(not, widgets.note(widgets.text("headings.not-answered.means")));
    }

    private Node words(String typist, SpellingHelp help, Goes goes) {
        if (!model.mayWrite()) {
            return widgets.column(widgets.subheading(widgets.text("headings.alone")), written);
        }
        TextArea box = widgets.writing(widgets.text("headings.alone"), widgets.text("headings.alone.help"));
        widgets.inStep(box, box.textProperty(), model.typed);
        SpellingPart offered = new SpellingPart(model.spelling(help), box, widgets);
        spelling = Optional.of(offered);
        return widgets.column(written, widgets.labelled(box), offered.node(), widgets.row(widgets.note(widgets.text("question.typing", typist)),
                widgets.button("question.typist", goes::whoIsTyping)));
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

    /** The cards are made anew; whoever was on one of them finds themselves at the line that says what happened. */
    private void show() {
        boolean wasHere = in.isFocusWithin() || fitting.isFocusWithin() || others.isFocusWithin();
        in.show(model.in);
        fitting.show(model.fitting);
        none.setVisible(model.fitting.isEmpty());
        none.setManaged(none.isVisible());
        showOthers();
        if (wasHere) {
            news.requestFocus();
        }
    }

    private void showOthers() {
        if (everything) {
            others.show(model.others);
        }
        all.getChildren().setAll(model.others.isEmpty() ? List.of()
                : List.of(everything ? others : widgets.button("headings.everything", this::lookThroughAll)));
    }

    private void lookThroughAll() {
        everything = true;
        showOthers();
        page.focus(others.getChildren().getFirst() instanceof VBox card ? card.getChildren().getFirst() : others.getChildren().getFirst());
    }

    private Node inside(Entry entry) {
        List<Node> doing = new ArrayList<>();
        if (model.mayChoose()) {
            doing.add(doing("headings.take-out", entry, model::takeOut));
        }
        if (model.mayMoveUp(entry)) {
            doing.add(doing("headings.up", entry, model::moveUp));
        }
        return card(entry, doing.toArray(Node[]::new));
    }

    private Node outside(Entry entry) {
        return model.mayChoose() ? card(entry, doing("headings.put-in", entry, model::putIn)) : card(entry);
    }

    private Node written(Entry entry) {
        return model.mayChoose() ? card(entry, doing("headings.take-away", entry, model::takeAway)) : card(entry);
    }

    /** Its help says with which of many it is done. */
    private Node doing(String key, Entry entry, Consumer<Entry> what) {
        return widgets.named(widgets.text(key), widgets.text(key + ".help", Shortly.of(entry, widgets.words())), () -> what.accept(entry));
    }

    /** Whose words, where they were said, the words, what to know before they go in, and what can be done. */
    private Node card(Entry entry, Node... doing) {
        Optional<Topic> topic = topics.stream().filter(t -> t.id().equals(entry.topic())).findFirst();
        String whose = Whose.of(entry, model.plan(), widgets.words()) + topic.map(t -> " \u00b7 " + t.name()).orElse("");
        boolean other = entry.voice() == Voice.VIEW || entry.voice() == Voice.OBSERVED;
        List<Node> below = new ArrayList<>();
        if (model.isTagged(entry)) {
            below.add(widgets.note(widgets.text("headings.tagged")));
        }
        String warning = model.warning(entry);
        if (!warning.isEmpty()) {
            below.add(widgets.note(warning));
        }
        if (doing.length > 0) {
            below.add(widgets.row(doing));
        }
        return widgets.saidCard(other, whose, Shortly.shown(entry, widgets.words()), CardLines.whole(entry, topic, model.plan(), widgets.words()), below.toArray(Node[]::new));
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
        spelling.ifPresent(SpellingPart::leave);
        model.leave();
    }
}
