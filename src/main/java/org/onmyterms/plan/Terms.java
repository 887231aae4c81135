package org.onmyterms.plan;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What the person says to a reader about what they hand them, each only if wanted.
 *
 * @param reader   who gets it, in the person's words; may be blank
 * @param why      what for, in the person's words; may be blank
 * @param until    the last day on which it is good
 * @param noCopy   "please do not copy this"
 * @param giveBack "please give this back to me"
 */
public record Terms(String reader, String why, Optional<LocalDate> until, boolean noCopy, boolean giveBack) {

    public static final Terms NONE = new Terms("", "", Optional.empty(), false, false);

    public Terms {
        Objects.requireNonNull(reader);
        Objects.requireNonNull(why);
        Objects.requireNonNull(until);
    }
}
