package org.onmyterms.paper;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Plan;
import org.onmyterms.words.TypedDay;

/** The cards on which the person wrote down what happened when they asked. */
public final class Dealings {

    /** The prompt under which they stand. */
    public static final String PROMPT = "rights.dealing";
    /** The field that says when it was. */
    public static final String DAY = "day";

    private Dealings() {
    }

    /** All of them, oldest first; those whose day cannot be read stand last. */
    public static List<Entry> of(Plan plan, Locale locale) {
        return plan.entries().stream().filter(e -> e.prompt().filter(PROMPT::equals).isPresent())
                .sorted(Comparator.comparing(e -> day(e, DAY, locale).orElse(LocalDate.MAX))).toList();
    }

    /** The day that a field holds, where it can be read. */
    public static Optional<LocalDate> day(Entry dealing, String field, Locale locale) {
        return Optional.ofNullable(dealing.details().get(field)).flatMap(typed -> TypedDay.read(typed, locale));
    }
}
