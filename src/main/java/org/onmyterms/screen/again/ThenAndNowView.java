package org.onmyterms.screen.again;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.onmyterms.guide.Prompt;
import org.onmyterms.guide.Topic;
import org.onmyterms.plan.Answer;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Said;
import org.onmyterms.screen.again.Shown.Thing;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.CardLines;
import org.onmyterms.work.Goes;
import org.onmyterms.work.Shortly;
import org.onmyterms.work.Whose;

/** One thing on its page: the words then and now, whose and of which day, and what the person may say of it. */
final class ThenAndNowView {

    private static final List<Answer> ANSWERS = List.of(Answer.AGREE, Answer.DISAGREE, Answer.NOT_SURE);

    private final AgainModel model;
    private final Widgets widgets;
    private final Goes goes;

    ThenAndNowView(AgainModel model, Widgets widgets, Goes goes) {
        this.model = model;
        this.widgets = widgets;
        this.goes = goes;
    }

    List<Node> of(Thing thing) {
        Entry entry = thing.now().entry();
        List<Node> parts = new ArrayList<>();
        parts.add(widgets.note(topic(entry)));
        if (thing.then().entry().saysAs(entry)) {
            parts.add(card(thing.now(), Whose.of(entry, model.plan(), widgets.words())));
            parts.add(widgets.note(widgets.text("again.unchanged", day(thing.now()))));
        } else {
            parts.add(widgets.sideBySide(card(thing.then(), titled("again.then", thing.then())), card(thing.now(), titled("again.now", thing.now()))));
        }
        if (thing.undecided()) {
            parts.add(widgets.note(widgets.text("again.undecided")));
        }
        parts.addAll(doing(entry));
        return parts;
    }

    /** The question to which it was said, or only that it was said. */
    String asked(Entry entry) {
        return model.topic(entry.topic()).flatMap(t -> entry.prompt().flatMap(t::prompt)).map(Prompt::ask).orElseGet(() -> widgets.text("again.asked"));
    }

    private String topic(Entry entry) {
        return model.topic(entry.topic()).map(Topic::name).orElseGet(() -> widgets.text("again.other"));
    }

    private String titled(String key, Said said) {
        return widgets.text(key, day(said), Whose.of(said.entry(), model.plan(), widgets.words()));
    }

    private String day(Said said) {
        return widgets.words().day(said.day());
    }

    private Node card(Said said, String title) {
        Entry entry = said.entry();
        String shown = entry.isEmpty() ? widgets.text("again.no-words") : Shortly.shown(entry, widgets.words());
        return widgets.saidCard(!AgainModel.isPersons(entry), title, shown, CardLines.whole(entry, model.topic(entry.topic()), model.plan(), widgets.words()));
    }

    private List<Node> doing(Entry entry) {
        if (!model.personLooks()) {
            Node only = widgets.note(widgets.text("again.only-the-person"));
            return model.mayType() ? List.of(only, widgets.button("again.typing", goes::whoIsTyping)) : List.of(only);
        }
        if (AgainModel.isPersons(entry)) {
            return List.of(widgets.row(widgets.button("again.still-so", () -> model.stillSo(entry)),
                    widgets.button("again.change", () -> goes.entry(entry.id())), widgets.button("again.retire", () -> model.retire(entry))));
        }
        List<Node> answers = new ArrayList<>();
        answers.add(widgets.button("again.stays", () -> model.stillSo(entry)));
        ANSWERS.forEach(answer -> answers.add(widgets.named(widgets.text("whose.said." + answer.code()), widgets.text("again.answer.help"),
                () -> model.answer(entry, answer))));
        return List.of(widgets.row(answers.toArray(Node[]::new)));
    }
}
