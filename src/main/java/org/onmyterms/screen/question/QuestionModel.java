package org.onmyterms.screen.question;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.onmyterms.guide.CardKind;
import org.onmyterms.guide.Prompt;
import org.onmyterms.guide.Topic;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Answer;
import org.onmyterms.plan.CutPoint;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Medium;
import org.onmyterms.plan.Person;
import org.onmyterms.plan.Place;
import org.onmyterms.plan.Plan;
import org.onmyterms.plan.Supporter;
import org.onmyterms.words.SayableException;
import org.onmyterms.screen.spelling.SpellingModel;
import org.onmyterms.words.Words;
import org.onmyterms.work.Background;
import org.onmyterms.work.OpenPlan;
import org.onmyterms.work.Showing;
import org.onmyterms.work.Speaking;
import org.onmyterms.work.SpellingHelp;
import org.onmyterms.work.WritingPad;

/** One question of a topic: how it is asked, what was said, and what is being typed now. */
public final class QuestionModel {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    final StringProperty ask = new SimpleStringProperty();
    final StringProperty typed = new SimpleStringProperty("");
    final StringProperty notice = new SimpleStringProperty("");
    final BooleanProperty undoable = new SimpleBooleanProperty();
    final BooleanProperty redoable = new SimpleBooleanProperty();
    /** True for whoever came here from looking again, to change something. */
    final BooleanProperty lookingAgain = new SimpleBooleanProperty();
    final ObservableList<Entry> entries = FXCollections.observableArrayList();
    final ObservableList<Entry> takenAway = FXCollections.observableArrayList();
    /** What is in the box and has a picture or a recording, which stand above the box then. */
    final ObjectProperty<Optional<Entry>> shown = new SimpleObjectProperty<>(Optional.empty());

    private final OpenPlan open;
    private final Background background;
    private final Topic topic;
    private final Supplier<Speaking> speaking;
    private final Words words;
    private final Runnable unwatch;
    private Prompt prompt;
    /** How often the question was asked another way. */
    private int asked;
    private WritingPad pad;
    private boolean left;

    /** Opens a topic at a question; an unknown question means the topic's opening one. */
    public QuestionModel(OpenPlan open, Background background, Topic topic, String promptId, Supplier<Speaking> speaking, Words words) {
        this.open = open;
        this.background = background;
        this.topic = topic;
        this.speaking = speaking;
        this.words = words;
        this.prompt = topic.prompt(promptId).orElse(topic.opening());
        typed.addListener((property, before, now) -> pad.type(now));
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

    /** The language of what is in the box, BCP 47, when it is not the plan's. */
    Optional<String> language() {
        return pad.entry().flatMap(open.plan()::entry).flatMap(Entry::language);
    }

    SpellingModel spelling(SpellingHelp help) {
        return new SpellingModel(help, background, open::plan, this::language, () -> pad.keep(), words);
    }

    void askAnotherWay() {
        ask.set(prompt.asked(++asked));
    }

    boolean hasNext() {
        return topic.after(prompt).isPresent();
    }

    boolean hasBefore() {
        return topic.before(prompt).isPresent();
    }

    void next() {
        topic.after(prompt).ifPresent(this::turnTo);
    }

    void before() {
        topic.before(prompt).ifPresent(this::turnTo);
    }

    /** Keeps what is typed and begins something new at the same question. */
    void addAnother() {
        pad.keep();
        notice.set("");
        fresh(pad(), "");
    }

    /** How many cards of a kind there are. */
    int cards(CardKind kind) {
        return (int) open.plan().entriesIn(topic.id()).stream().filter(e -> e.prompt().filter(kind.prompt()::equals).isPresent()).count();
    }

    /** Puts an entry into the box, to be written anew. */
    void change(Entry entry) {
        pad.keep();
        notice.set("");
        fresh(WritingPad.over(entry, open, background, speaking.get()), entry.words());
    }

    /** Puts this entry into the box, if it is still there: what is said about a picture is written like anything else. */
    public void write(String entry) {
        open.plan().entry(entry).ifPresent(e -> {
            change(e);
            if (!Medium.named(e).isEmpty() || !e.pictures().isEmpty()) {
                notice.set(words.text("question.shown"));
            }
        });
    }

    /** Whoever changes this while looking again goes back there. */
    public void lookAgainAfter() {
        lookingAgain.set(true);
    }

    /** Shows a photo or a drawing from a file. */
    void show(Path file) {
        Prompt here = begun("question.showing");
        showing().file(file, said -> shown(here, said), this::say);
    }

    /** Shows a picture that was pasted or dropped. */
    void show(Callable<byte[]> picture) {
        Prompt here = begun("question.showing");
        showing().picture(picture, said -> shown(here, said), this::say);
    }

    private Prompt begun(String key) {
        pad.keep();
        notice.set(words.text(key));
        return prompt;
    }

    private Showing showing() {
        return new Showing(open, background, speaking.get(), topic.id(), promptId());
    }

    /** Whoever went on meanwhile finds the picture where they showed it. */
    private void shown(Prompt where, Entry said) {
        if (where.equals(prompt) && !left) {
            write(said.id());
        }
    }

    private void say(SayableException problem) {
        notice.set(problem.say(words));
    }

    /** Hands over what a picture or a recording is made of; does the other thing when it is not there, or damaged. */
    void medium(String name, Consumer<byte[]> then, Runnable missing) {
        open.media().read(name, found -> found.map(Medium::bytes).ifPresentOrElse(then, missing), problem -> missing.run());
    }

    boolean isExample() {
        return open.isExample();
    }

    /** Puts an entry into the box and says how to cut it. */
    void prepareCut(Entry entry) {
        change(entry);
        notice.set(words.text("question.cut.how"));
    }

    /** Cuts what is in the box in two at the first of these places, in UTF-16 units, where it can be cut. */
    void cut(int... places) {
        pad.keep();
        Optional<Entry> whole = pad.entry().flatMap(open.plan()::entry);
        if (whole.filter(e -> !e.changeableBy(speaking.get().typist())).isPresent()) {
            notice.set(words.text("question.cut.not-yours"));
            return;
        }
        OptionalInt at = whole.map(Entry::words).map(said -> Arrays.stream(places).mapToObj(p -> CutPoint.near(said, p))
                .filter(OptionalInt::isPresent).findFirst().orElse(OptionalInt.empty())).orElse(OptionalInt.empty());
        if (at.isEmpty()) {
            notice.set(words.text("question.cut.how"));
            return;
        }
        open.apply(new Action.Cut(whole.get().id(), at.getAsInt(), open.newId()));
        fresh(pad(), "");
        notice.set(words.text("question.cut.done"));
    }

    /** Begins the person's own words about somebody's view. */
    void answerInWords(Entry view) {
        pad.keep();
        fresh(WritingPad.answering(view, open, background), "");
        notice.set(words.text("question.answering"));
    }

    /** The person's own words about a view, but for what is in the box. */
    List<Entry> answersTo(Entry view) {
        return open.plan().answersTo(view).stream().filter(e -> pad.entry().filter(e.id()::equals).isEmpty()).toList();
    }

    /** The person takes what somebody wrote down for their own words. */
    void makeOwn(Entry entry) {
        open.apply(new Action.MakeOwn(entry.id()));
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

    /** True while the person has not chosen between this answer and another. */
    boolean isUndecided(Entry entry) {
        return open.plan().isUndecided(entry);
    }

    /** Who wrote these words, and when: "Robin, 3 March 2026, 10:11". */
    String written(Entry entry) {
        return open.history().wroteLast(entry.id()).map(c -> writer(c.author()) + ", " + WHEN.format(c.when().atZone(ZoneId.systemDefault())))
                .orElse("");
    }

    private String writer(String author) {
        return author.equals(Person.ID) ? open.plan().person().name() : open.plan().supporter(author).map(Supporter::name).orElse(author);
    }

    /** Begins one more answer beside this one. */
    void writeAnother(Entry entry) {
        pad.keep();
        fresh(WritingPad.beside(entry, open, background, speaking.get()), "");
    }

    void keepAll(Entry entry) {
        open.apply(new Action.KeepAll(entry.id()));
    }

    void decide(Entry entry) {
        open.apply(new Action.Decide(entry.id()));
    }

    void undo() {
        turnBack(open::undo);
    }

    void redo() {
        turnBack(open::redo);
    }

    private void turnBack(Runnable turn) {
        pad.keep();
        turn.run();
        begin();
    }

    /** Keeps what is typed and stops listening. */
    void leave() {
        left = true;
        pad.keep();
        unwatch.run();
    }

    private void turnTo(Prompt other) {
        pad.keep();
        prompt = other;
        begin();
    }

    private void begin() {
        asked = 0;
        notice.set("");
        ask.set(prompt.ask());
        fresh(pad(), "");
        open.goTo(Place.question(topic.id(), prompt.id()));
    }

    private WritingPad pad() {
        return new WritingPad(open, background, speaking.get(), topic.id(), promptId());
    }

    private void fresh(WritingPad next, String standing) {
        pad = next;
        typed.set(standing);
        show(open.plan());
    }

    private Optional<String> promptId() {
        return topic.id().equals(Plan.JUST_TALK) ? Optional.empty() : Optional.of(prompt.id());
    }

    private void show(Plan plan) {
        Optional<Entry> withPictures = pad.entry().flatMap(plan::entry).filter(e -> !e.pictures().isEmpty() || e.recording().isPresent());
        if (!withPictures.map(Entry::id).equals(shown.get().map(Entry::id))) {
            shown.set(withPictures);
        }
        List<Entry> here = new ArrayList<>(plan.entriesIn(topic.id()));
        here.removeIf(e -> !isHere(e) || pad.entry().filter(e.id()::equals).isPresent());
        renew(entries, here);
        undoable.set(open.history().undoable(open.typist()).isPresent());
        redoable.set(open.history().redoable(open.typist()).isPresent());
        renew(takenAway, plan.takenAway().stream().filter(e -> e.topic().equals(topic.id())).toList());
    }

    /** Only a list that changed is shown again, so that nothing moves under the person while words are saved. */
    private static void renew(ObservableList<Entry> shown, List<Entry> now) {
        if (!shown.equals(now)) {
            shown.setAll(now);
        }
    }

    /** At this question, or at none that the topic asks and this is the opening one. Cards have a place of their own, and answers stand with what they answer. */
    private boolean isHere(Entry entry) {
        return entry.answers().flatMap(open.plan()::entry).isEmpty() && topic.placeOf(entry.prompt()).filter(prompt::equals).isPresent();
    }
}
