package org.onmyterms.screen.again;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onmyterms.plan.Said;
import org.onmyterms.plan.ToLookAt;

/** A page of looking again with what stands on it; what is the same is not shown anew. */
sealed interface Shown {

    /** Up to five choices, and whether there are more. */
    record Choosing(List<ToLookAt> choices, boolean more) implements Shown { }

    /** One thing then and now, and whether it is one of two answers that wait for the person to choose. */
    record Thing(Said then, Said now, boolean undecided) implements Shown { }

    /** What the person found, and whether they have said that they looked. */
    record Ending(boolean looked) implements Shown { }

    /** The day on which the person wants to look again, and whether they are choosing one. */
    record Day(Optional<LocalDate> day, boolean choosing) implements Shown { }

    /** That day as a calendar file. */
    record Saving() implements Shown { }
}
