package org.onmyterms.plan;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What entries said when the person last looked at the plan again. What was not there then, and everything when nobody has looked
 * yet, is taken as it stood at the end of the day on which it was first said, for words are kept while they are being typed.
 */
public final class LookingAgain {

    private final History history;
    private final UnaryOperator<Plan> seen;
    private final ZoneId zone;
    private final Optional<Change> lastLook;
    private final Optional<History> atLastLook;
    private final Map<LocalDate, History> days = new HashMap<>();

    /** Reads this history; seen leaves of any plan only what may be seen by whoever looks. */
    public LookingAgain(History history, UnaryOperator<Plan> seen, ZoneId zone) {
        this.history = history;
        this.seen = seen;
        this.zone = zone;
        List<Change> all = history.changes();
        lastLook = all.reversed().stream().filter(c -> c.action() instanceof Action.LookedAgain).findFirst();
        atLastLook = lastLook.map(look -> History.of(all.subList(0, all.indexOf(look) + 1)));
    }

    /** The day on which the person last said that they had looked. */
    public Optional<LocalDate> lastLooked() {
        return lastLook.map(c -> Said.day(c, zone));
    }

    /** What this entry said then; empty when it could not be seen on any day that something was done with it. */
    public Optional<Said> then(String entry) {
        return atLastLook.flatMap(h -> said(h, entry)).or(() -> history.changes().stream().filter(c -> isAbout(c, entry))
                .map(c -> LocalDate.ofInstant(c.when(), zone)).distinct().sorted().flatMap(day -> said(endOf(day), entry).stream()).findFirst());
    }

    /** True from the day on which the person wants to look again until they have looked. */
    public static boolean isDue(History history, LocalDate today, ZoneId zone) {
        return history.plan().lookAgainOn().filter(day -> !day.isAfter(today) && history.changes().stream()
                .noneMatch(c -> c.action() instanceof Action.LookedAgain && !Said.day(c, zone).isBefore(day))).isPresent();
    }

    private Optional<Said> said(History then, String entry) {
        return Said.in(then, seen.apply(then.plan()), entry, zone);
    }

    private History endOf(LocalDate day) {
        return days.computeIfAbsent(day, d -> history.asOf(d.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1)));
    }

    /** Words that came to stand beside others have the id of the change that brought them. */
    private static boolean isAbout(Change change, String entry) {
        Stream<String> about = Stream.concat(Forgetting.subject(change.action()).stream(),
                change.action() instanceof Action.Cut cut ? Stream.of(cut.newId(), change.id()) : Stream.of(change.id()));
        return about.anyMatch(entry::equals);
    }
}
