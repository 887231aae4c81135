package org.onmyterms.screen.bringing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.onmyterms.guide.Topic;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Voice;
import org.onmyterms.screen.spelling.SpellingPart;
import org.onmyterms.widget.Recent;
import org.onmyterms.widget.TextNote;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.CardLines;
import org.onmyterms.work.Goes;
import org.onmyterms.work.Shortly;
import org.onmyterms.work.SpellingHelp;
import org.onmyterms.work.Whose;

/** The person's own words that stand at a place or may fit there, and a box for words for its reader alone. None is required. */
public final class BringingPart {

    private final BringingModel model;
    private final List<Topic> topics;
    private final Widgets widgets;
    private final Consumer<Node> focus;
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
     * @param topics those by whose names it is said where something was said
     * @param focus  gives a node of the page the focus and brings it into view
     */
    public BringingPart(BringingModel model, List<Topic> topics, Widgets widgets, Consumer<Node> focus) {
        this.model = model;
        this.topics = topics;
        this.widgets = widgets;
        this.focus = focus;
        news = widgets.note("");
        news.textProperty().bind(model.news);
        in = widgets.recent(this::inside);
        fitting = widgets.recent(this::outside);
        none = widgets.note(widgets.text("headings.none-fit"));
        others = widgets.recent(this::outside);
        written = widgets.recent(this::written);
        all = widgets.column();
        model.in.addListener((ListChangeListener<Entry>) change -> show());
        model.fitting.addListener((ListChangeListener<Entry>) change -> show());
        model.others.addListener((ListChangeListener<Entry>) change -> show());
        model.written.addListener((ListChangeListener<Entry>) change -> written.show(model.written));
        show();
        written.show(model.written);
    }

    /** What was brought in, and what can be. */
    public Node[] brought() {
        return new Node[] {news, in, widgets.subheading(widgets.text("headings.may-fit")), none, fitting, all};
    }

    /**
     * The box for words for this reader alone, and what else was written for them; without the box where nobody may write.
     *
     * @param label  names the box, and the same with ".help" says more
     * @param typist who is typing, in words
     */
    public Node words(String label, String typist, SpellingHelp help, Goes goes) {
        if (!model.mayWrite()) {
            return widgets.column(widgets.subheading(widgets.text(label)), written);
        }
        TextArea box = widgets.writing(widgets.text(label), widgets.text(label + ".help"));
        widgets.inStep(box, box.textProperty(), model.typed);
        SpellingPart offered = new SpellingPart(model.spelling(help), box, widgets);
        spelling = Optional.of(offered);
        return widgets.column(written, widgets.labelled(box), offered.node(), widgets.row(widgets.note(widgets.text("question.typing", typist)),
                widgets.button("question.typist", goes::whoIsTyping)));
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
        focus.accept(others.getChildren().getFirst() instanceof VBox card ? card.getChildren().getFirst() : others.getChildren().getFirst());
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

    public void leave() {
        spelling.ifPresent(SpellingPart::leave);
        model.leave();
    }
}
