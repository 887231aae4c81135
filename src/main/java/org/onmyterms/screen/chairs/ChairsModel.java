package org.onmyterms.screen.chairs;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.onmyterms.guide.Prompt;
import org.onmyterms.guide.Topic;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Answer;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Note;
import org.onmyterms.plan.Person;
import org.onmyterms.plan.Place;
import org.onmyterms.plan.Plan;
import org.onmyterms.plan.Supporter;
import org.onmyterms.screen.spelling.SpellingModel;
import org.onmyterms.words.Words;
import org.onmyterms.work.Background;
import org.onmyterms.work.OpenPlan;
import org.onmyterms.work.SpellingHelp;
import org.onmyterms.work.Speaking;
import org.onmyterms.work.WritingPad;

/**
 * A person and a supporter at one question. Whoever's side has the focus is typing, and what is done there is theirs: what is
 * being typed is kept in its writer's name before the other begins.
 */
public final class ChairsModel {

    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final String MEETING = "about.card";
    private static final String MEETING_DAY = "day";

    final StringProperty ask = new SimpleStringProperty("");
    /** In the person's box. */
    final StringProperty typed = new SimpleStringProperty("");
    /** In the supporter's box. */
    final StringProperty caught = new SimpleStringProperty("");
    final StringProperty notice = new SimpleStringProperty("");
    final ObjectProperty<Catching> catching = new SimpleObjectProperty<>(Catching.SAID);
    final BooleanProperty supporterTypes = new SimpleBooleanProperty();
    final SpeakBack back = new SpeakBack();
    final ObservableList<Entry> said = FXCollections.observableArrayList();
    final ObservableList<Note> notes = FXCollections.observableArrayList();

    private final OpenPlan open;
    private final Background background;
    private final Topic topic;
    private final String supporter;
    private final Consumer<String> aloud;
    private final Words words;
    private final Runnable unwatch;
    private Prompt prompt;
    /** How often the question was asked another way. */
    private int asked;
    private WritingPad persons;
    private WritingPad supporters;
    /** The note in the box, once it is kept. */
    private Optional<String> note = Optional.empty();
    private Optional<Future<?>> noting = Optional.empty();

    /**
     * @param supporter id of the supporter in the other chair
     * @param aloud     speaks a text with the computer's voice
     */
    public ChairsModel(OpenPlan open, Background background, Topic topic, String promptId, String supporter, Consumer<String> aloud, Words words) {
        this.open = open;
        this.background = background;
        this.topic = topic;
        this.supporter = supporter;
        this.aloud = aloud;
        this.words = words;
        this.prompt = topic.prompt(promptId).orElse(topic.opening());
        typed.addListener((property, before, now) -> write(now));
        caught.addListener((property, before, now) -> catchWords(now));
        catching.addListener((property, before, now) -> supporters = pad());
        begin();
        unwatch = open.watch(this::show);
    }

    /** Offers other spellings for what the person types, or the supporter. */
    SpellingModel spelling(SpellingHelp help, boolean supporters) {
        return new SpellingModel(help, background, open::plan, Optional::empty, () -> (supporters ? this.supporters : persons).keep(), words);
    }

    Topic topic() {
        return topic;
    }

    String person() {
        return open.plan().person().name().isBlank() ? words.text("chairs.person") : open.plan().person().name();
    }

    String supporter() {
        return open.plan().supporter(supporter).map(Supporter::name).orElse(supporter);
    }

    /** Something else is written down from now on; what stands in the box is kept as what it was begun as. */
    void startCatching(Catching kind) {
        keepLine();
        catching.set(kind);
    }

    /** The name of whoever types now. */
    String typing() {
        return supporterTypes.get() ? supporter() : person();
    }

    /** The person types from now on, or the supporter. What the other was typing is kept first, as theirs. */
    void sit(boolean supporterNow) {
        if (supporterTypes.get() == supporterNow && open.typist().equals(supporterNow ? supporter : Person.ID)) {
            return;
        }
        persons.keep();
        supporters.keep();
        if (noting.isPresent()) {
            keepNote();
        }
        supporterTypes.set(supporterNow);
        open.typedBy(supporterNow ? supporter : Person.ID);
    }

    private void catchWords(String now) {
        if (!now.isEmpty() && !supporters.says(now)) {
            sit(true);
        }
        if (catching.get().voice().isPresent()) {
            supporters.type(now);
        } else {
            noting.ifPresent(n -> n.cancel(false));
            noting = Optional.of(background.later(PAUSE, this::keepNote));
        }
    }

    /** Keeps the note in the box as it stands now, in place of what was kept of it before. */
    private void keepNote() {
        noting.ifPresent(n -> n.cancel(false));
        noting = Optional.empty();
        String line = caught.get().strip();
        if (catching.get() != Catching.NOTE || open.plan().notes().stream().anyMatch(n -> note.filter(n.id()::equals).isPresent() && n.words().equals(line))) {
            return;
        }
        if (!line.isEmpty()) {
            note = note.or(() -> Optional.of(open.newId()));
            open.apply(new Action.AddNote(note.get(), line));
        } else if (note.isPresent()) {
            open.apply(new Action.DropNote(note.get()));
            note = Optional.empty();
        }
    }

    /** Words of the person's that somebody wrote down become their own words as soon as the person changes them. */
    private void write(String now) {
        if (!now.isEmpty() && !persons.says(now)) {
            sit(false);
        }
        if (back.changing().filter(id -> open.plan().entry(id).isEmpty()).isPresent()) {
            back.changed();
        }
        Optional<Entry> written = back.changing().flatMap(open.plan()::entry).filter(e -> !e.words().equals(now));
        if (written.isPresent()) {
            back.changed();
            open.apply(new Action.MakeOwn(written.get().id()));
            persons = WritingPad.over(written.get(), open, background, Speaking.PERSON);
        }
        if (back.changing().isEmpty()) {
            persons.type(now);
        }
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

    private void turnTo(Prompt other) {
        keep();
        prompt = other;
        begin();
    }

    private void begin() {
        asked = 0;
        ask.set(prompt.ask());
        back.changed();
        persons = new WritingPad(open, background, Speaking.PERSON, topic.id(), Optional.of(prompt.id()));
        supporters = pad();
        typed.set("");
        caught.set("");
        sit(false);
        open.goTo(Place.question(topic.id(), prompt.id()));
        show(open.plan());
    }

    private WritingPad pad() {
        Speaking speaking = catching.get().voice().map(v -> new Speaking(supporter, v)).orElse(Speaking.PERSON);
        return catching.get() == Catching.ROOM ? new WritingPad(open, background, speaking, "about", Optional.of(MEETING))
                : new WritingPad(open, background, speaking, topic.id(), Optional.of(prompt.id()));
    }

    /** Keeps what the person wrote and begins something new. */
    void another() {
        sit(false);
        persons.keep();
        fresh("");
    }

    private void fresh(String standing) {
        back.changed();
        persons = new WritingPad(open, background, Speaking.PERSON, topic.id(), Optional.of(prompt.id()));
        typed.set(standing);
        show(open.plan());
    }

    /** Keeps the line in the supporter's box as what it was written as, and begins a new one. */
    void keepLine() {
        Catching as = catching.get();
        String line = caught.get();
        if (line.isBlank() && supporters.entry().isEmpty() && note.isEmpty()) {
            return;
        }
        sit(true);
        if (as == Catching.NOTE) {
            keepNote();
            note = Optional.empty();
        } else {
            supporters.keep();
        }
        if (as == Catching.ROOM) {
            supporters.entry().ifPresent(e -> open.apply(new Action.SetDetail(e, MEETING_DAY, words.day(LocalDate.from(open.now())))));
        }
        supporters = pad();
        caught.set("");
        notice.set(line.isBlank() ? "" : words.text("chairs.kept." + as.code(), supporter(), person()));
        show(open.plan());
    }

    void drop(Note note) {
        sit(true);
        open.apply(new Action.DropNote(note.id()));
    }

    /** Reads what waits to be said back aloud, and hands over to the person to answer. Returns false when nothing waits. */
    boolean sayBack() {
        keepLine();
        if (back.waiting.get().isEmpty()) {
            back.askAgain();
            show(open.plan());
        }
        Optional<Entry> next = back.waiting.get();
        if (next.isPresent()) {
            sit(false);
            aloud.accept(words.text("chairs.say-back", supporter(), next.get().words()));
            notice.set("");
        } else {
            notice.set(words.text("chairs.nothing-to-say-back"));
        }
        return next.isPresent();
    }

    /** The person says that these are their words. */
    void right() {
        sit(false);
        back.waiting.get().ifPresent(e -> open.apply(new Action.SetAnswer(e.id(), Answer.AGREE)));
        notice.set(words.text("chairs.right-kept"));
    }

    /** The person wants other words: these come into their box, and become theirs as soon as they are changed. */
    void change() {
        sit(false);
        persons.keep();
        back.waiting.get().ifPresent(e -> {
            fresh(e.words());
            persons.type("");
            back.change();
            show(open.plan());
        });
        notice.set(words.text("chairs.change-how"));
    }

    /** The person does not want to say now; the words stay as they are, and say that they were not said back. */
    void notYet() {
        sit(false);
        back.notYet();
        show(open.plan());
        notice.set(words.text("chairs.not-yet-kept"));
    }

    private void keep() {
        keepLine();
        sit(false);
        persons.keep();
        notice.set("");
    }

    /** Keeps everything, gives the keys back to the person and stops listening. */
    void leave() {
        keep();
        unwatch.run();
    }

    private void show(Plan plan) {
        persons.changedElsewhere().ifPresent(typed::set);
        supporters.changedElsewhere().ifPresent(caught::set);
        List<Entry> here = plan.entriesIn(topic.id()).stream().filter(e -> topic.placeOf(e.prompt()).filter(prompt::equals).isPresent()
                && !e.isEmpty() && persons.entry().filter(e.id()::equals).isEmpty()).toList();
        List<Entry> finished = here.stream().filter(e -> supporters.entry().filter(e.id()::equals).isEmpty()).toList();
        back.look(finished);
        List<Entry> others = finished.stream().filter(e -> back.waiting.get().filter(e::equals).isEmpty()).toList();
        if (!said.equals(others)) {
            said.setAll(others);
        }
        List<Note> own = plan.notes().stream().filter(n -> n.author().equals(supporter)).toList();
        if (!notes.equals(own)) {
            notes.setAll(own);
        }
    }

    Plan plan() {
        return open.plan();
    }
}
