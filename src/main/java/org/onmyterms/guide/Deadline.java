package org.onmyterms.guide;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day by which something should happen, reckoned from a day on which something else did.
 *
 * @param fact  what should happen, who says so, and when that was looked up
 * @param after what it is reckoned from: the id of a choice on a card
 * @param count at least one
 * @param withIt whether that day is the first of those counted, as where a law says "beginning with the day"
 */
public record Deadline(NationRights.Fact fact, String after, int count, Unit unit, boolean withIt) {

    /** What is counted. Working days are Monday to Friday: days on which the banks are closed make it later. */
    public enum Unit { WORKING_DAYS, WEEKS, MONTHS }

    private static final Pattern WITHIN = Pattern.compile("(\\d{1,3}) (?:(working days)|(weeks|months)( beginning with that day)?)");
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** From words such as "3 working days" or "12 months beginning with that day"; empty when they are none such. */
    static Optional<Deadline> of(NationRights.Fact fact, String after, String within) {
        Matcher said = WITHIN.matcher(within);
        return said.matches() && Integer.parseInt(said.group(1)) > 0
                ? Optional.of(new Deadline(fact, after, Integer.parseInt(said.group(1)), unit(said), said.group(4) != null))
                : Optional.empty();
    }

    private static Unit unit(Matcher said) {
        return said.group(2) != null ? Unit.WORKING_DAYS : Unit.valueOf(said.group(3).toUpperCase(Locale.ROOT));
    }

    /** The last day, when it is reckoned from this one. */
    public LocalDate from(LocalDate day) {
        return withIt ? after(day).minusDays(1) : after(day);
    }

    private LocalDate after(LocalDate day) {
        return switch (unit) {
            case WEEKS -> day.plusWeeks(count);
            case MONTHS -> day.plusMonths(count);
            case WORKING_DAYS -> {
                LocalDate last = day;
                for (int counted = 0; counted < count;) {
                    last = last.plusDays(1);
                    counted += WEEKEND.contains(last.getDayOfWeek()) ? 0 : 1;
                }
                yield last;
            }
        };
    }
}
