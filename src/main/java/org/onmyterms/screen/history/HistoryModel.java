package org.onmyterms.screen.history;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.onmyterms.guide.Topic;
import org.onmyterms.plan.AuditTrail;
import org.onmyterms.plan.Happening;
import org.onmyterms.words.Words;
import org.onmyterms.work.Background;
import org.onmyterms.work.ChangeSentences;
import org.onmyterms.work.OpenPlan;
import org.onmyterms.work.PlanNames;

/** Everything that happened, the newest first, some at a time; by whom, where and when can be chosen. */
public final class HistoryModel {

    /** One thing that happened, told in a sentence, with the time of day. */
    record Line(LocalDate day, String told) { }

    /** One to choose, or all of its kind. */
    record Choice<T>(Optional<T> one, String name) { }

    private static final int AT_ONCE = 30;

    final ObjectProperty<Choice<String>> who;
    final ObjectProperty<Choice<String>> where;
    final ObjectProperty<Choice<YearMonth>> when;
    /** What happened and is chosen, the newest first. */
    final ObjectProperty<List<Happening>> chosen = new SimpleObjectProperty<>(List.of());

    private final OpenPlan open;
    private final List<Topic> topics;
    private final Words words;
    private final ZoneId zone = ZoneId.systemDefault();
    private final DateTimeFormatter time;
    private final DateTimeFormatter month;
    private final DayModel day;
    private final Runnable unwatch;
    private AuditTrail trail;
    private PlanNames names;
    private List<Happening> all = List.of();
    private int told;

    /** The topics are those whose names may be told here. */
    public HistoryModel(OpenPlan open, Background background, List<Topic> topics, Words words) {
        this.open = open;
        this.topics = topics;
        this.words = words;
        time = DateTimeFormatter.ofPattern("HH:mm", words.locale());
        month = DateTimeFormatter.ofPattern("MMMM uuuu", words.locale());
        who = new SimpleObjectProperty<>(new Choice<>(Optional.empty(), words.text("history.everybody")));
        where = new SimpleObjectProperty<>(new Choice<>(Optional.empty(), words.text("history.everywhere")));
        when = new SimpleObjectProperty<>(new Choice<>(Optional.empty(), words.text("history.any-time")));
        unwatch = open.watch(plan -> read());
        day = new DayModel(open, background, this::days, () -> names, zone, words);
        List.of(who, where, when).forEach(choice -> choice.addListener((property, before, now) -> choose()));
    }

    DayModel day() {
        return day;
    }

    private void read() {
        trail = open.auditTrail();
        Function<String, Optional<Topic>> named = id -> topics.stream().filter(t -> t.id().equals(id)).findFirst();
        names = new PlanNames(open.plan(), trail, named, open.signedInSupporter().isEmpty(), words);
        all = trail.happenings().reversed();
        choose();
    }

    private void choose() {
        told = 0;
        chosen.set(all.stream().filter(this::isChosen).toList());
    }

    private boolean isChosen(Happening one) {
        return who.get().one().map(trail.by(one)::equals).orElse(true)
                && where.get().one().map(trail.topics(one.first())::contains).orElse(true)
                && when.get().one().map(YearMonth.from(day(one))::equals).orElse(true);
    }

    private LocalDate day(Happening one) {
        return LocalDate.ofInstant(one.last().when(), zone);
    }

    /** The days on which something happened that may be told here. */
    private NavigableSet<LocalDate> days() {
        return all.stream().map(this::day).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The next few that were not told yet, the newest first. */
    List<Line> next() {
        List<Happening> next = chosen.get().subList(told, Math.min(told + AT_ONCE, chosen.get().size()));
        told += next.size();
        ChangeSentences sentences = new ChangeSentences(trail, names, words);
        return next.stream().map(one -> new Line(day(one),
                words.text("history.line", time.format(one.last().when().atZone(zone)), sentences.of(one)))).toList();
    }

    /** How many are not told yet. */
    int left() {
        return chosen.get().size() - told;
    }

    /** Everybody, and each who did something. */
    List<Choice<String>> people() {
        return choices("history.everybody", all.stream().map(trail::by).distinct().toList(), names::beginning);
    }

    /** Everywhere, and each topic in which something happened, in their order. */
    List<Choice<String>> places() {
        var used = all.stream().flatMap(one -> trail.topics(one.first()).stream()).collect(Collectors.toSet());
        return choices("history.everywhere", topics.stream().map(Topic::id).filter(used::contains).toList(), names::topic);
    }

    /** Any time, and each month in which something happened, the newest first. */
    List<Choice<YearMonth>> months() {
        return choices("history.any-time", all.stream().map(one -> YearMonth.from(day(one))).distinct().toList(), month::format);
    }

    private <T> List<Choice<T>> choices(String every, List<T> ones, Function<T, String> name) {
        List<Choice<T>> choices = new ArrayList<>(List.of(new Choice<>(Optional.empty(), words.text(every))));
        ones.forEach(one -> choices.add(new Choice<>(Optional.of(one), name.apply(one))));
        return choices;
    }

    void leave() {
        unwatch.run();
        day.leave();
    }
}
