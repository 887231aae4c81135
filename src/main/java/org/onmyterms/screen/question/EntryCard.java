package org.onmyterms.screen.question;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import org.onmyterms.guide.Topic;
import org.onmyterms.look.Style;
import org.onmyterms.plan.Answer;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Voice;
import org.onmyterms.widget.TextNote;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.Shortly;
import org.onmyterms.work.Whose;

/** One thing said, as a card: whose words, the words, what the person says of them, and what can be done with them. */
final class EntryCard {

    private static final List<Answer> ANSWERS = List.of(Answer.AGREE, Answer.DISAGREE, Answer.NOT_SURE);

    private final Entry entry;
    private final QuestionModel model;
    private final ShownThings things;
    private final Widgets widgets;
    private final List<Topic> topics;

    EntryCard(Entry entry, QuestionModel model, ShownThings things, Widgets widgets, List<Topic> topics) {
        this.entry = entry;
        this.model = model;
        this.things = things;
        this.widgets = widgets;
        this.topics = topics;
    }

    Node node() {
        List<Node> parts = new ArrayList<>();
        TextNote whose = widgets.note(whose());
        Style.QUIET.on(whose);
        parts.add(whose);
        parts.addAll(things.of(entry));
        if (!entry.words().isEmpty()) {
            parts.add(widgets.said(entry.words()));
        }
        List<Node> doing = new ArrayList<>();
        String about = Shortly.of(entry, widgets.words());
        if (entry.voice() != Voice.OWN && model.personTypes()) {
            doing.add(widgets.menu(widgets.text("question.answer"), widgets.text("question.answer.help", about), () -> ANSWERS.stream()
                    .map(a -> item("question.answer." + a.code(), () -> model.answer(entry, a))).toList()));
        }
        if (model.isUndecided(entry) && model.personTypes()) {
            doing.add(widgets.button("question.keep-this", () -> model.decide(entry)));
        }
        if (entry.besides().isPresent() && model.personTypes()) {
            doing.add(widgets.button("question.keep-all", () -> model.keepAll(entry)));
            doing.add(widgets.button("question.write-another", () -> model.writeAnother(entry)));
        }
        doing.add(widgets.menu(widgets.text("question.more"), widgets.text("question.more.help", about), this::items));
        parts.add(widgets.row(doing.toArray(Node[]::new)));
        return entry.voice() == Voice.VIEW || entry.voice() == Voice.OBSERVED
                ? widgets.othersCard(parts.toArray(Node[]::new)) : widgets.ownCard(parts.toArray(Node[]::new));
    }

    private List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>();
        items.add(item("question.change", () -> model.change(entry)));
        if (entry.changeableBy(model.speaking().typist())) {
            items.add(item("question.cut", () -> model.prepareCut(entry)));
        }
        items.add(item("question.up", () -> model.moveUp(entry)));
        items.add(item("question.down", () -> model.moveDown(entry)));
        for (Topic other : topics) {
            if (!other.id().equals(entry.topic())) {
                items.add(widgets.item(widgets.text("question.move-to", other.name()), () -> model.moveTo(entry, other)));
            }
        }
        if (model.mayTakeAway(entry)) {
            items.add(item("question.take-away", () -> model.takeAway(entry)));
        }
        return items;
    }

    private MenuItem item(String key, Runnable action) {
        return widgets.item(widgets.text(key), action);
    }

    /** "My words", or whose view it is and what the person says of it. */
    private String whose() {
        String line = Whose.of(entry, model.plan(), widgets.words());
        String second = !model.isUndecided(entry) ? ""
                : " · " + widgets.text(entry.besides().isPresent() ? "question.second" : "question.first") + " · " + model.written(entry);
        return entry.voice() == Voice.OWN ? line + second
                : line + " · " + widgets.text("question.said." + entry.answer().code()) + second;
    }
}
