package org.onmyterms.work;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which copies stay: all of the last day, then the newest of each day for a week, of each week for a month, of each month for a
 * year. Their age is reckoned from the newest but one, so that a long rest does not take them all at once. The newest few stay
 * whatever their age, and so do the newest few of those that seem older than a year, for the clock may be wrong.
 */
final class Thinning {

    private static final int FEW = 5;

    private Thinning() {
    }

    static Set<LocalDateTime> kept(List<LocalDateTime> made, LocalDateTime now) {
        List<LocalDateTime> newestFirst = new ArrayList<>(made);
        newestFirst.sort(Collections.reverseOrder());
        Set<LocalDateTime> kept = new HashSet<>();
        Set<String> served = new HashSet<>();
        LocalDateTime from = newestFirst.size() > 1 && newestFirst.get(1).isBefore(now) ? newestFirst.get(1) : now;
        for (LocalDateTime when : newestFirst) {
            long days = ChronoUnit.DAYS.between(when, from);
            boolean stays = days < 1
                    || days <= 7 && served.add("day " + when.toLocalDate())
                    || days > 7 && days <= 31 && served.add("week " + when.get(IsoFields.WEEK_BASED_YEAR) + " " + when.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))
                    || days > 31 && days <= 366 && served.add("month " + when.getYear() + " " + when.getMonthValue());
            if (stays) {
                kept.add(when);
            }
        }
        kept.addAll(newestFirst.subList(0, Math.min(FEW, newestFirst.size())));
        newestFirst.stream().filter(when -> ChronoUnit.DAYS.between(when, from) > 366).limit(FEW).forEach(kept::add);
        return kept;
    }
}
