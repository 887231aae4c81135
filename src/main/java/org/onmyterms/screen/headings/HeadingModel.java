package org.onmyterms.screen.headings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.onmyterms.guide.Pack;
import org.onmyterms.guide.Template;
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
 * One heading: what the person put under it, which of their words may fit, and what they write for its reader alone. In the drawer of
 * words that officials use it only says what goes with what.
 */
public final class HeadingModel {

    final StringProperty typed = new SimpleStringProperty("");
    final StringProperty news = new SimpleStringProperty("");
    final BooleanProperty notAnswered = new SimpleBooleanProperty();
    /** What stands under the heading, in order. */
    final ObservableList<Entry> in = FXCollections.observableArrayList();
    /** What may fit, by where it was said, and what somebody tagged. */
    final ObservableList<Entry> fitting = FXCollections.observableArrayList();
    /** All else that may be put there. */
    final ObservableList<Entry> others = FXCollections.observableArrayList();
    /** What was written for its reader alone and is not in the box. */
    final ObservableList<Entry> written = FXCollections.observableArrayList();

    private final Background background;
    private final OpenPlan open;
    private final Template template;
    private final Template.Heading heading;
    private final HeadingRef ref;
    private final boolean drawer;
    private final Audiences audiences;
    private final Supplier<Speaking> speaking;
    private final Words words;
    private final WritingPad pad;
    private final Runnable unwatch;

    /** @param drawer whether this is about words that officials use */
    public HeadingModel(OpenPlan open, Background background, Template template, Template.Heading heading, boolean drawer, Pack pack,
                        Supplier<Speaking> speaking, Words words) {
        this.open = open;
        this.background = background;
        this.template = template;
        this.heading = heading;
        this.ref = template.ref(heading);
        this.drawer = drawer;
        this.audiences = new Audiences(open, pack::topic);
        this.speaking = speaking;
        this.words = words;
        Optional<Entry> begun = open.plan().writtenFor(ref).stream().filter(e -> e.changeableBy(speaking.get().typist())).findFirst();
        pad = begun.map(e -> WritingPad.over(e, open, background, speaking.get()))
                .orElseGet(() -> new WritingPad(open, background, speaking.get(), ref.topic(), Optional.of(ref.heading())));
        typed.set(begun.map(Entry::words).orElse(""));
        typed.addListener((property, before, now) -> pad.type(now));
        unwatch = open.watch(this::show);
        notAnswered.addListener((property, before, now) -> {
            if (now == open.plan().headings().isNotAnswered(ref) || !mayChoose()) {
                return;
            }
            open.apply(new Action.AnswerHeading(ref, !now));
        });
        news.set(count());
    }

    Template template() {
        return template;
    }

    Template.Heading heading() {
        return heading;
    }

    boolean isDrawer() {
        return drawer;
    }

    Plan plan() {
        return open.plan();
    }

    /** What goes under a heading is the person's to choose; what words officials have for it a supporter may know too. */
    boolean mayChoose() {
        return drawer || audiences.personChooses();
    }

    /** The person's words for the reader may be written down by a supporter; a supporter's own view has no place there. */
    boolean mayWrite() {
        Voice voice = speaking.get().voice();
        return !drawer && open.signedInSupporter().isEmpty() && (voice == Voice.OWN || voice == Voice.WRITTEN_DOWN);
    }

    Optional<Template.Heading> before() {
        return beside(-1);
    }

    Optional<Template.Heading> next() {
        return beside(1);
    }

    private Optional<Template.Heading> beside(int by) {
        int at = template.headings().indexOf(heading) + by;
        return at >= 0 && at < template.headings().size() ? Optional.of(template.headings().get(at)) : Optional.empty();
    }

    void putIn(Entry entry) {
        open.apply(drawer ? new Action.TagEntry(ref, entry.id(), true) : new Action.PullIn(ref, entry.id(), Optional.empty()));
        news.set(words.text("headings.is-in", count()));
    }

    void takeOut(Entry entry) {
        open.apply(drawer ? new Action.TagEntry(ref, entry.id(), false) : new Action.LeaveOut(ref, entry.id()));
        news.set(words.text("headings.is-out", count()));
    }

    boolean mayMoveUp(Entry entry) {
        return !drawer && mayChoose() && in.indexOf(entry) > 0;
    }

    void moveUp(Entry entry) {
        open.apply(new Action.PullIn(ref, entry.id(), Optional.of(in.get(in.indexOf(entry) - 1).id())));
        news.set(words.text("headings.moved-up"));
    }

    /** Takes words for the reader alone away. */
    void takeAway(Entry entry) {
        open.apply(new Action.TakeAway(entry.id()));
        news.set(words.text("headings.is-out", count()));
    }

    /**
     * What to know before this goes in: that the reader has not been shown it so far, that it can be used against the person, or that it is
     * not to be discussed. Empty for nothing.
     */
    String warning(Entry entry) {
        if (drawer || !Plan.mayBeOffered(entry) || entry.isFor(template.reader())) {
            return "";
        }
        if (entry.prompt().filter(Plan.NOT_DISCUSSED::equals).isPresent()) {
            return words.text("headings.warn.not-discussed");
        }
        Optional<Topic> sensitive = audiences.sensitive(List.of(entry), template.reader()).stream().findFirst();
        if (sensitive.isPresent()) {
            return words.text("headings.warn.sensitive", sensitive.get().name());
        }
        return entry.audiences().isEmpty() ? words.text("headings.warn.private")
                : words.text("headings.warn.others", PlanNames.audience(open.plan(), template.reader(), words));
    }

    /** True when somebody said that officials have this word for it. */
    boolean isTagged(Entry entry) {
        return !drawer && open.plan().headings().tagged(ref).contains(entry.id());
    }

    private String count() {
        return words.text("headings.count", in.size());
    }

    private void show(Plan plan) {
        pad.changedElsewhere().ifPresent(typed::set);
        renew(in, drawer ? plan.tagged(ref) : plan.pulledIn(ref));
        List<Entry> offered = plan.entries().stream().filter(e -> !e.isEmpty() && Plan.mayBeOffered(e) && !in.contains(e)).toList();
        List<Entry> fit = new ArrayList<>(offered.stream().filter(e -> heading.mayFit(e) && !isTagged(e)).toList());
        fit.addAll(offered.stream().filter(this::isTagged).toList());
        renew(fitting, fit);
        renew(others, offered.stream().filter(e -> !fit.contains(e)).toList());
        renew(written, drawer ? List.of() : plan.writtenFor(ref).stream().filter(e -> !e.isEmpty() && pad.entry().filter(e.id()::equals).isEmpty()).toList());
        notAnswered.set(plan.headings().isNotAnswered(ref));
    }

    /** Only a list that changed is shown again, so that nothing moves under the person while words are saved. */
    private static void renew(ObservableList<Entry> shown, List<Entry> now) {
        if (!shown.equals(now)) {
            shown.setAll(now);
        }
    }

    /** Keeps what is typed and stops listening. */
    void leave() {
        pad.keep();
        unwatch.run();
    }

    /** Offers other spellings for what is written for this reader alone. */
    SpellingModel spelling(SpellingHelp help) {
        return new SpellingModel(help, background, open::plan, Optional::empty, pad::keep, words);
    }
}
