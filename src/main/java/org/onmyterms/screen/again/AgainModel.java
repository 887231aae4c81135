package org.onmyterms.screen.again;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.onmyterms.guide.Topic;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Answer;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.LookingAgain;
import org.onmyterms.plan.Person;
import org.onmyterms.plan.Plan;
import org.onmyterms.plan.Said;
import org.onmyterms.plan.ToLookAt;
import org.onmyterms.plan.Voice;
import org.onmyterms.screen.again.Look.Stage;
import org.onmyterms.words.Words;
import org.onmyterms.work.OpenPlan;
import org.onmyterms.work.Shortly;

/** Looking again: which page is shown, and what the person says on it. A supporter looks, and the plan stays as it is. */
public final class AgainModel {

    private static final int AT_ONCE = 5;

    final ObjectProperty<Shown> shown = new SimpleObjectProperty<>();
    final StringProperty notice = new SimpleStringProperty("");
    private final OpenPlan open;
    private final Look look;
    private final List<Topic> topics;
    private final Words words;
    private final LookingAgain before;
    private final Runnable unwatch;

    /** The topics are all that there may be, in their order. */
    public AgainModel(OpenPlan open, Look look, List<Topic> topics, Words words) {
        this.open = open;
        this.look = look;
        this.topics = topics;
        this.words = words;
        this.before = look.before.orElseGet(() -> new LookingAgain(open.history(), open::seen, ZoneId.systemDefault()));
        look.before = Optional.of(before);
        unwatch = open.watch(plan -> show());
    }

    Plan plan() {
        return open.plan();
    }

    Optional<LocalDate> lastLooked() {
        return before.lastLooked();
    }

    /** Only the person keeps, changes and retires, and says that they have looked. */
    boolean personLooks() {
        return mayType() && open.typist().equals(Person.ID);
    }

    /** True when the person opened the plan, whoever is typing now. */
    boolean mayType() {
        return open.signedInSupporter().isEmpty();
    }

    /** True for the person's own words, also when somebody else wrote them down. */
    static boolean isPersons(Entry entry) {
        return entry.voice() == Voice.OWN || entry.voice() == Voice.WRITTEN_DOWN;
    }

    /** The topic of this id; empty for one that no question asks about. */
    Optional<Topic> topic(String id) {
        return topics.stream().filter(t -> t.id().equals(id)).findFirst();
    }

    void moreTopics() {
        int next = look.from + AT_ONCE - 1;
        look.from = next < choices().size() ? next : 0;
        show();
    }

    void choose(ToLookAt choice) {
        look.chosen = choice.entries();
        look.at = -1;
        next();
    }

    /** To the next thing that still stands in the plan, or to what is found. */
    void next() {
        if (!turn(at -> at + 1)) {
            go(Stage.ENDING);
        }
    }

    /** One page back, whichever page it is. */
    void back() {
        if (look.stage == Stage.ENDING) {
            look.at = look.chosen.size();
        }
        switch (look.stage) {
            case SAVING -> go(Stage.DAY);
            case DAY -> go(Stage.ENDING);
            default -> {
                if (!turn(at -> at - 1)) {
                    go(Stage.CHOOSING);
                }
            }
        }
    }

    /** Goes in this direction to something that stands in the plan. False when there is nothing more. */
    private boolean turn(IntUnaryOperator step) {
        OptionalInt there = standing(step.applyAsInt(look.at), step);
        there.ifPresent(at -> {
            look.at = at;
            go(Stage.LOOKING);
        });
        return there.isPresent();
    }

    /** The first of those chosen, from here on in this direction, that stands in the plan. */
    private OptionalInt standing(int from, IntUnaryOperator step) {
        return IntStream.iterate(from, at -> at >= 0 && at < look.chosen.size(), step)
                .filter(at -> open.plan().entry(look.chosen.get(at)).isPresent()).findFirst();
    }

    void toEnd() {
        go(Stage.ENDING);
    }

    void toDay() {
        look.choosingDay = false;
        go(Stage.DAY);
    }

    void toSaving() {
        go(Stage.SAVING);
    }

    void chooseDay() {
        look.choosingDay = true;
        notice.set("");
        show();
    }

    /** Says what has come of this page, and goes on. */
    private void goOn(String said) {
        next();
        notice.set(said);
    }

    void stillSo(Entry entry) {
        open.apply(new Action.StillSo(entry.id()));
        goOn(words.text(isPersons(entry) ? "again.said.still-so" : "again.said.stays", Shortly.of(entry, words)));
    }

    /** It is gone from the plan, so the next thing is shown; what was done is said where it can be undone. */
    void retire(Entry entry) {
        notice.set("");
        look.retired = Optional.of(entry.id());
        open.apply(new Action.Retire(entry.id()));
    }

    void answer(Entry entry, Answer answer) {
        open.apply(new Action.SetAnswer(entry.id(), answer));
        goOn(words.text("again.said.answered", words.text("whose.said." + answer.code())));
    }

    /** Notes that the person has looked, and asks for the next day. */
    void looked() {
        open.apply(new Action.LookedAgain());
        look.looked = true;
        toDay();
        notice.set(words.text("again.said.looked", words.day(open.now().toLocalDate())));
    }

    /** The day, or none; nothing is noted when it is so already. */
    void setDay(Optional<LocalDate> day) {
        if (!open.plan().lookAgainOn().equals(day)) {
            open.apply(new Action.LookAgainOn(day));
        }
        toDay();
    }

    /** Next time looking begins anew. */
    void end() {
        look.end();
    }

    void leave() {
        unwatch.run();
    }

    private void go(Stage stage) {
        look.stage = stage;
        notice.set("");
        show();
    }

    private void show() {
        look.retired.filter(id -> open.plan().entry(id).isPresent()).ifPresent(this::showAgain);
        if (look.stage == Stage.LOOKING) {
            standing(look.at, at -> at + 1).ifPresentOrElse(at -> look.at = at, () -> look.stage = Stage.ENDING);
        }
        shown.set(switch (look.stage) {
            case CHOOSING -> choosing();
            case LOOKING -> thing(look.chosen.get(look.at));
            case ENDING -> new Shown.Ending(look.looked);
            case DAY -> new Shown.Day(open.plan().lookAgainOn(), look.choosingDay);
            case SAVING -> new Shown.Saving();
        });
    }

    /** What was retired and came back is shown where it was. */
    private void showAgain(String id) {
        look.retired = Optional.empty();
        look.at = look.chosen.indexOf(id);
        look.stage = Stage.LOOKING;
    }

    private Shown.Thing thing(String id) {
        Said now = Said.in(open.history(), open.plan(), id, ZoneId.systemDefault()).orElseThrow();
        return new Shown.Thing(before.then(id).orElse(now), now, open.plan().isUndecided(now.entry()));
    }

    private Shown.Choosing choosing() {
        List<ToLookAt> all = choices();
        boolean more = all.size() > AT_ONCE;
        look.from = look.from < all.size() ? look.from : 0;
        return new Shown.Choosing(all.subList(look.from, Math.min(all.size(), look.from + (more ? AT_ONCE - 1 : AT_ONCE))), more);
    }

    private List<ToLookAt> choices() {
        return ToLookAt.in(open.plan(), topics.stream().map(Topic::id).toList());
    }

    /** True when something is said that is just for the person. */
    boolean hasPrivateThings() {
        return !open.plan().entriesIn(Plan.JUST_FOR_ME).isEmpty();
    }
}
