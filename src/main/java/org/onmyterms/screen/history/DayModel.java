package org.onmyterms.screen.history;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.AuditTrail;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.History;
import org.onmyterms.plan.Plan;
import org.onmyterms.plan.Restoring;
import org.onmyterms.words.SayableException;
import org.onmyterms.words.Words;
import org.onmyterms.work.Background;
import org.onmyterms.work.OpenPlan;
import org.onmyterms.work.PlanNames;
import org.onmyterms.work.Shortly;
import org.onmyterms.work.Whose;

/** The plan as it was when a day ended, beside what it is now, and bringing one thing back from there. */
final class DayModel {

    /**
     * One thing that stood in the plan then.
     *
     * @param card  what stands on its card beside its words, a line a field
     * @param since what became of it, in a sentence; empty when it is as it was
     * @param back  what brings it back; empty when nothing can, or need
     */
    record Then(Entry entry, String topic, String whose, List<String> card, String since, List<Action> back) {

        /** True when it comes back as it was last, and is not written anew. */
        boolean comesBackWhole() {
            return back.getFirst() instanceof Action.BringBack || back.getFirst() instanceof Action.AddEntry;
        }
    }

    /** All that stood in the plan when this day ended, topic by topic. */
    record Day(LocalDate day, List<Then> things) { }

    final ObjectProperty<Optional<Day>> shown = new SimpleObjectProperty<>(Optional.empty());
    /** How many changes the last bringing back took; none when there is nothing to take back. */
    final IntegerProperty brought = new SimpleIntegerProperty();
    final StringProperty notice = new SimpleStringProperty("");

    private final OpenPlan open;
    private final Background background;
    private final Supplier<NavigableSet<LocalDate>> days;
    private final Supplier<PlanNames> names;
    private final ZoneId zone;
    private final Words words;
    private final DateTimeFormatter name;
    private Optional<LocalDate> wanted = Optional.empty();

    /**
     * @param days   those on which something happened that may be told
     * @param names  what topics and cards are called
     */
    DayModel(OpenPlan open, Background background, Supplier<NavigableSet<LocalDate>> days, Supplier<PlanNames> names, ZoneId zone,
             Words words) {
        this.open = open;
        this.background = background;
        this.days = days;
        this.names = names;
        this.zone = zone;
        this.words = words;
        name = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", words.locale());
    }

    /** "Tuesday 24 November 2026". */
    String say(LocalDate day) {
        return name.format(day);
    }

    /** Shows this day once it is read; another that is asked for meanwhile is shown instead. */
    void show(LocalDate day) {
        quiet();
        read(day);
    }

    private void read(LocalDate day) {
        wanted = Optional.of(day);
        History history = open.history();
        AuditTrail trail = open.auditTrail();
        Plan now = open.plan();
        String typist = open.typist();
        PlanNames called = names.get();
        background.lookUp(() -> {
            Plan then = history.asOf(day.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1)).plan();
            return trail.known(open.seen(then).entries(), now).stream().map(e -> then(e, then, now, typist, called)).toList();
        }, things -> {
            if (wanted.equals(Optional.of(day)) && open.history() == history) {
                shown.set(Optional.of(new Day(day, things)));
            }
        }, this::say);
    }

    private Then then(Entry entry, Plan then, Plan now, String typist, PlanNames called) {
        String since = now.entry(entry.id()).map(today -> since(entry, today)).orElseGet(() -> words.text("history.gone"));
        return new Then(entry, called.topic(entry.topic()), Whose.of(entry, then, words), called.card(entry), since,
                since.isEmpty() ? List.of() : Restoring.actions(entry, now, typist));
    }

    private String since(Entry then, Entry today) {
        if (then.saysAs(today)) {
            return "";
        }
        return then.words().equals(today.words()) ? words.text("history.other-card") : words.text("history.now", Shortly.of(today, words));
    }

    Optional<LocalDate> earlier() {
        return wanted.map(day -> days.get().lower(day));
    }

    Optional<LocalDate> later() {
        return wanted.map(day -> days.get().higher(day));
    }

    /** Brings one thing back, says so, and shows the day beside the plan as it is then. */
    void bringBack(Then then) {
        try {
            open.applyAll(then.back());
            brought.set(then.back().size());
            notice.set(words.text("history.brought-back", Shortly.of(then.entry(), words)));
        } catch (SayableException problem) {
            say(problem);
        }
        wanted.ifPresent(this::read);
    }

    /** Takes back what was brought back. */
    void undo() {
        for (int change = brought.get(); change > 0; change--) {
            open.undo();
        }
        quiet();
        wanted.ifPresent(this::read);
    }

    void close() {
        wanted = Optional.empty();
        quiet();
        shown.set(Optional.empty());
    }

    void leave() {
        wanted = Optional.empty();
    }

    private void quiet() {
        notice.set("");
        brought.set(0);
    }

    private void say(SayableException problem) {
        notice.set(problem.say(words));
    }
}
