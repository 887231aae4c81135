package org.onmyterms.screen.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import org.onmyterms.guide.Topic;
import org.onmyterms.look.Style;
import org.onmyterms.plan.Answer;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Voice;
import org.onmyterms.widget.TextNote;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.CardLines;
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
        CardLines.of(entry, Optional.of(model.topic()), model.plan(), widgets.words()).forEach(line -> parts.add(widgets.note(line)));
        model.answersTo(entry).forEach(own -> parts.add(new EntryCard(own, model, things, widgets, topics).node()));
        List<Node> doing = new ArrayList<>();
        String about = Shortly.of(entry, widgets.words());
        if (entry.voice() != Voice.OWN && model.personTypes()) {
            doing.add(widgets.menu(widgets.text("question.answer"), widgets.text("question.answer.help", about), this::answers));
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

    /** What the person can say of somebody else's words; or of theirs as somebody wrote them down, whether they are right. */
    private List<MenuItem> answers() {
        boolean writtenDown = entry.voice() == Voice.WRITTEN_DOWN;
        List<MenuItem> answers = new ArrayList<>(ANSWERS.stream().map(a -> item((writtenDown ? "question.said-back." : "question.answer.") + a.code(),
                () -> model.answer(entry, a))).toList());
        answers.add(writtenDown ? item("question.make-own", () -> model.makeOwn(entry)) : item("question.in-words", () -> model.answerInWords(entry)));
        return answers;
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
        return !model.isUndecided(entry) ? line
                : line + " \u00b7 " + widgets.text(entry.besides().isPresent() ? "question.second" : "question.first") + " \u00b7 " + model.written(entry);
    }
}
