package org.onmyterms.screen.bringing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.onmyterms.guide.Pack;
import org.onmyterms.guide.Topic;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.HeadingRef;
import org.onmyterms.plan.Plan;
import org.onmyterms.plan.Voice;
import org.onmyterms.screen.spelling.SpellingModel;
import org.onmyterms.words.Words;
import org.onmyterms.work.Audiences;
import org.onmyterms.work.Background;
import org.onmyterms.work.OpenPlan;
import org.onmyterms.work.PlanNames;
import org.onmyterms.work.Speaking;
import org.onmyterms.work.SpellingHelp;
import org.onmyterms.work.WritingPad;

/**
 * What stands at one place that somebody else reads: what the person brought in, which of their words may fit, and what they write for its
 * reader alone. In the drawer of words that officials use it only says what goes with what.
 */
public final class BringingModel {

    /**
     * @param reader id of the audience that reads what stands there
     * @param mayFit which entries are offered first
     * @param drawer whether this is about words that officials use
     * @param ours   words that stand there until somebody changes them; may be empty
     */
    public record Place(HeadingRef ref, String reader, Predicate<Entry> mayFit, boolean drawer, String ours) { }

    public final StringProperty typed = new SimpleStringProperty("");
    public final StringProperty news = new SimpleStringProperty("");
    /** What stands there, in order. */
    public final ObservableList<Entry> in = FXCollections.observableArrayList();
    /** What may fit, by where it was said, and what somebody tagged. */
    public final ObservableList<Entry> fitting = FXCollections.observableArrayList();
    /** All else that may be put there. */
    public final ObservableList<Entry> others = FXCollections.observableArrayList();
    /** What was written for its reader alone and is not in the box. */
    public final ObservableList<Entry> written = FXCollections.observableArrayList();

    private final Background background;
    private final OpenPlan open;
    private final Place place;
    private final HeadingRef ref;
    private final Audiences audiences;
    private final Supplier<Speaking> speaking;
    private final Words words;
    private WritingPad pad;
    private final Runnable unwatch;

    public BringingModel(OpenPlan open, Background background, Place place, Pack pack, Supplier<Speaking> speaking, Words words) {
        this.open = open;
        this.background = background;
        this.place = place;
        this.ref = place.ref();
        this.audiences = new Audiences(open, pack::topic);
        this.speaking = speaking;
        this.words = words;
        begin();
        typed.addListener((property, before, now) -> pad.type(now));
        unwatch = open.watch(this::show);
        news.set(count());
    }

    /** Over what this typist wrote there, or else with our words. */
    private void begin() {
        Optional<Entry> begun = open.plan().writtenFor(ref).stream().filter(e -> e.changeableBy(speaking.get().typist())).findFirst();
        pad = begun.map(e -> WritingPad.over(e, open, background, speaking.get()))
                .orElseGet(() -> WritingPad.showing(place.ours(), open, background, speaking.get(), ref.topic(), Optional.of(ref.heading())));
        typed.set(begun.map(Entry::words).orElse(place.ours()));
    }

    Plan plan() {
        return open.plan();
    }

    /** What goes there is the person's to choose; what words officials have for it a supporter may know too. */
    public boolean mayChoose() {
        return place.drawer() || audiences.personChooses();
    }

    /** The person's words for the reader may be written down by a supporter; a supporter's own view has no place there. */
    public boolean mayWrite() {
        Voice voice = speaking.get().voice();
        return !place.drawer() && open.signedInSupporter().isEmpty() && (voice == Voice.OWN || voice == Voice.WRITTEN_DOWN);
    }

    public void putIn(Entry entry) {
        open.apply(place.drawer() ? new Action.TagEntry(ref, entry.id(), true) : new Action.PullIn(ref, entry.id(), Optional.empty()));
        news.set(words.text("headings.is-in", count()));
    }

    public void takeOut(Entry entry) {
        open.apply(place.drawer() ? new Action.TagEntry(ref, entry.id(), false) : new Action.LeaveOut(ref, entry.id()));
        news.set(words.text("headings.is-out", count()));
    }

    boolean mayMoveUp(Entry entry) {
        return !place.drawer() && mayChoose() && in.indexOf(entry) > 0;
    }

    public void moveUp(Entry entry) {
        open.apply(new Action.PullIn(ref, entry.id(), Optional.of(in.get(in.indexOf(entry) - 1).id())));
        news.set(words.text("headings.moved-up"));
    }

    /** Takes words for the reader alone away. */
    public void takeAway(Entry entry) {
        open.apply(new Action.TakeAway(entry.id()));
        news.set(words.text("headings.is-out", count()));
    }

    /** Takes what is in the box away, so that our words stand there again. */
    public void backToOurs() {
        pad.keep();
        pad.entry().filter(id -> open.plan().entry(id).isPresent()).ifPresent(id -> open.apply(new Action.TakeAway(id)));
    }

    /**
     * What to know before this goes in: that the reader has not been shown it so far, that it can be used against the person, or that it is
     * not to be discussed. Empty for nothing.
     */
    public String warning(Entry entry) {
        if (place.drawer() || !Plan.mayBeOffered(entry) || entry.isFor(place.reader())) {
            return "";
        }
        if (entry.prompt().filter(Plan.NOT_DISCUSSED::equals).isPresent()) {
            return words.text("headings.warn.not-discussed");
        }
        Optional<Topic> sensitive = audiences.sensitive(List.of(entry), place.reader()).stream().findFirst();
        if (sensitive.isPresent()) {
            return words.text("headings.warn.sensitive", sensitive.get().name());
        }
        return entry.audiences().isEmpty() ? words.text("headings.warn.private")
                : words.text("headings.warn.others", PlanNames.audience(open.plan(), place.reader(), words));
    }

    /** True when somebody said that officials have this word for it. */
    public boolean isTagged(Entry entry) {
        return !place.drawer() && open.plan().headings().tagged(ref).contains(entry.id());
    }

    private String count() {
        return words.text("headings.count", in.size());
    }

    private void show(Plan plan) {
        if (pad.isLost()) {
            begin();
        }
        pad.changedElsewhere().ifPresent(typed::set);
        renew(in, place.drawer() ? plan.tagged(ref) : plan.pulledIn(ref));
        List<Entry> offered = plan.entries().stream().filter(e -> !e.isEmpty() && Plan.mayBeOffered(e) && !in.contains(e)).toList();
        List<Entry> fit = new ArrayList<>(offered.stream().filter(e -> place.mayFit().test(e) && !isTagged(e)).toList());
        fit.addAll(offered.stream().filter(this::isTagged).toList());
        renew(fitting, fit);
        renew(others, offered.stream().filter(e -> !fit.contains(e)).toList());
        renew(written, place.drawer() ? List.of() : plan.writtenFor(ref).stream().filter(e -> !e.isEmpty() && pad.entry().filter(e.id()::equals).isEmpty()).toList());
    }

    /** Only a list that changed is shown again, so that nothing moves under the person while words are saved. */
    private static void renew(ObservableList<Entry> shown, List<Entry> now) {
        if (!shown.equals(now)) {
            shown.setAll(now);
        }
    }

    /** Keeps what is typed and stops listening. */
    public void leave() {
        pad.keep();
        unwatch.run();
    }

    /** Offers other spellings for what is written for this reader alone. */
    public SpellingModel spelling(SpellingHelp help) {
        return new SpellingModel(help, background, open::plan, Optional::empty, () -> pad.keep(), words);
    }
}
