package org.onmyterms.screen.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.onmyterms.guide.Prompt;
import org.onmyterms.guide.Topic;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Answer;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Person;
import org.onmyterms.plan.Place;
import org.onmyterms.plan.Plan;
import org.onmyterms.work.Background;
import org.onmyterms.work.OpenPlan;
import org.onmyterms.work.Speaking;
import org.onmyterms.work.WritingPad;

/** One question of a topic: how it is asked, what was said, and what is being typed now. */
public final class QuestionModel {

    final StringProperty ask = new SimpleStringProperty();
    final StringProperty typed = new SimpleStringProperty("");
    final ObservableList<Entry> entries = FXCollections.observableArrayList();
    final ObservableList<Entry> takenAway = FXCollections.observableArrayList();

    private final OpenPlan open;
    private final Background background;
    private final Topic topic;
    private final Supplier<Speaking> speaking;
    private final Runnable unwatch;
    private Prompt prompt;
    private int way;
    private WritingPad pad;

    /** Opens a topic at a question; an unknown question means the topic's opening one. */
    public QuestionModel(OpenPlan open, Background background, Topic topic, String promptId, Supplier<Speaking> speaking) {
        this.open = open;
        this.background = background;
        this.topic = topic;
        this.speaking = speaking;
        this.prompt = topic.prompt(promptId).orElse(topic.opening());
        typed.addListener((property, before, words) -> pad.type(words));
        begin();
        unwatch = open.watch(this::show);
    }

    Topic topic() {
        return topic;
    }

    Plan plan() {
        return open.plan();
    }

    Speaking speaking() {
        return speaking.get();
    }

    boolean personTypes() {
        return speaking.get().typist().equals(Person.ID);
    }

    /** The person may take anything away; a supporter only what came from them. */
    boolean mayTakeAway(Entry entry) {
        return personTypes() || entry.changeableBy(speaking.get().typist());
    }

    void askAnotherWay() {
        way = (way + 1) % (prompt.otherWays().size() + 1);
        ask.set(way == 0 ? prompt.ask() : prompt.otherWays().get(way - 1));
    }

    boolean hasNext() {
        return index() + 1 < topic.prompts().size();
    }

    boolean hasBefore() {
        return index() > 0;
    }

    void next() {
        turnTo(topic.prompts().get(index() + 1));
    }

    void before() {
        turnTo(topic.prompts().get(index() - 1));
    }

    /** Keeps what is typed and begins something new at the same question. */
    void addAnother() {
        pad.keep();
        fresh(new WritingPad(open, background, speaking.get(), topic.id(), promptId()), "");
    }

    /** Puts an entry into the box, to be written anew. */
    void change(Entry entry) {
        pad.keep();
        fresh(WritingPad.over(entry, open, background, speaking.get()), entry.words());
    }

    void answer(Entry entry, Answer answer) {
        open.apply(new Action.SetAnswer(entry.id(), answer));
    }

    void moveUp(Entry entry) {
        int at = entries.indexOf(entry);
        if (at > 0) {
            open.apply(new Action.MoveEntry(entry.id(), Optional.of(entries.get(at - 1).id())));
        }
    }

    void moveDown(Entry entry) {
        int at = entries.indexOf(entry);
        if (at >= 0 && at + 1 < entries.size()) {
            Optional<String> before = at + 2 < entries.size() ? Optional.of(entries.get(at + 2).id()) : Optional.empty();
            open.apply(new Action.MoveEntry(entry.id(), before));
        }
    }

    void moveTo(Entry entry, Topic other) {
        open.apply(new Action.MoveToTopic(entry.id(), other.id(), Optional.empty()));
    }

    void takeAway(Entry entry) {
        open.apply(new Action.TakeAway(entry.id()));
    }

    void bringBack(Entry entry) {
        open.apply(new Action.BringBack(entry.id()));
    }

    void decide(Entry entry) {
        open.apply(new Action.Decide(entry.id()));
    }

    void undo() {
        pad.keep();
        open.undo();
        begin();
        show(open.plan());
    }

    /** Keeps what is typed and stops listening. */
    void leave() {
        pad.keep();
        unwatch.run();
    }

    private void turnTo(Prompt other) {
        pad.keep();
        prompt = other;
        begin();
        show(open.plan());
    }

    private void begin() {
        way = 0;
        ask.set(prompt.ask());
        fresh(new WritingPad(open, background, speaking.get(), topic.id(), promptId()), "");
        open.goTo(Place.question(topic.id(), prompt.id()));
    }

    private void fresh(WritingPad next, String words) {
        pad = next;
        typed.set(words);
        show(open.plan());
    }

    private Optional<String> promptId() {
        return topic.id().equals(Plan.JUST_TALK) ? Optional.empty() : Optional.of(prompt.id());
    }

    private int index() {
        return topic.prompts().indexOf(prompt);
    }

    private void show(Plan plan) {
        List<Entry> here = new ArrayList<>(plan.entriesIn(topic.id()));
        here.removeIf(e -> !isHere(e) || pad.entry().filter(e.id()::equals).isPresent());
        renew(entries, here);
        renew(takenAway, plan.takenAway().stream().filter(e -> e.topic().equals(topic.id())).toList());
    }

    /** Only a list that changed is shown again, so that nothing moves under the person while words are saved. */
    private static void renew(ObservableList<Entry> shown, List<Entry> now) {
        if (!shown.equals(now)) {
            shown.setAll(now);
        }
    }

    /** At this question, or at none that the topic asks and this is the opening one. */
    private boolean isHere(Entry entry) {
        Optional<Prompt> asked = entry.prompt().flatMap(topic::prompt);
        return asked.map(prompt::equals).orElse(index() == 0);
    }
}
