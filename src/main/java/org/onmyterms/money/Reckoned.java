package org.onmyterms.money;

import java.util.Set;

/** What a card with a sum on it comes to. */
public sealed interface Reckoned {

    /** What keeps a card out of the sums. */
    enum Missing {
        /** No sum, or one that is not understood. */
        PRICE,
        /** What the sum is for, or how often it comes round. */
        PER,
        /** How many hours, visits or days, or a number that is not understood. */
        MANY,
        /** How often they are needed. */
        OFTEN,
        /** Another card stands beside it, and the person has not chosen. */
        UNDECIDED,
        /** It is somebody else's view, to which the person has not said yes. */
        NOT_AGREED
    }

    /** It comes round. */
    record Regular(Amount amount) implements Reckoned { }

    /** It comes once, in whole pence, and is never spread over weeks. */
    record Once(long pence) implements Reckoned { }

    /** It cannot be counted yet. */
    record NotYet(Set<Missing> missing) implements Reckoned {
        public NotYet {
            missing = Set.copyOf(missing);
        }
    }

    /** By this period, in whole pence; nothing for what comes once or cannot be counted. */
    default long in(Period period) {
        return this instanceof Regular(Amount amount) ? amount.in(period) : 0;
    }

    /** What comes once, in whole pence. */
    default long once() {
        return this instanceof Once(long pence) ? pence : 0;
    }

    default boolean isCounted() {
        return !(this instanceof NotYet);
    }
}
