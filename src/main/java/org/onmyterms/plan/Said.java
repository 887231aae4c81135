package org.onmyterms.plan;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** What an entry said at a time: the entry as it was then, and the day on which these words of it were written. */
public record Said(Entry entry, LocalDate day) {

    /** The entry as it stands in this plan, which is that of this history or what somebody may see of it. */
    public static Optional<Said> in(History history, Plan seen, String entry, ZoneId zone) {
        return seen.entry(entry).map(e -> new Said(e, history.wroteLast(entry).map(c -> day(c, zone)).orElse(e.when().toLocalDate())));
    }

    /** What came in from elsewhere was said on the day that it names. */
    static LocalDate day(Change change, ZoneId zone) {
        return change.action() instanceof Action.AddEntry(Entry entry) ? entry.when().toLocalDate() : LocalDate.ofInstant(change.when(), zone);
    }
}
