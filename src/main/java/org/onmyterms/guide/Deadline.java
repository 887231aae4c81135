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
 */
public record Deadline(NationRights.Fact fact, String after, int count, Unit unit) {

    /** What is counted. Working days are Monday to Friday: days on which the banks are closed make it later. */
    public enum Unit { WORKING_DAYS, WEEKS, MONTHS }

    private static final Pattern WITHIN = Pattern.compile("(\\d{1,3}) (working days|weeks|months)");
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** From words such as "3 working days"; empty when they are none such. */
    static Optional<Deadline> of(NationRights.Fact fact, String after, String within) {
        Matcher said = WITHIN.matcher(within);
        return said.matches() && Integer.parseInt(said.group(1)) > 0
                ? Optional.of(new Deadline(fact, after, Integer.parseInt(said.group(1)), Unit.valueOf(said.group(2).toUpperCase(Locale.ROOT).replace(' ', '_'))))
                : Optional.empty();
    }

    /** The last day, when it is reckoned from this one, which is not counted itself. */
    public LocalDate from(LocalDate day) {
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
