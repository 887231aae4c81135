package org.onmyterms.plan;

import java.time.OffsetDateTime;
import java.util.Objects;

/**
 * A document that was given to a reader: for which audience, in which layout, as which version, with how many entries, on what terms.
 *
 * @param what what was given when it was not the plan itself, as people call it; blank for the plan
 */
public record GiveOut(String audience, String layout, int version, int entries, OffsetDateTime when, Terms terms, String what) {

    public GiveOut {
        Objects.requireNonNull(terms);
        Objects.requireNonNull(what);
    }

    public boolean isThePlan() {
        return what.isBlank();
    }
}
