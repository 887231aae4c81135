package org.onmyterms.guide;

import java.util.Optional;
import java.util.Set;

/**
 * What the sums of a plan say in a letter. Whoever reckons them hands this in; where one is not known, the part of the letter that
 * needs it is not offered.
 */
@FunctionalInterface
public interface LetterSums {

    /**
     * What can be asked for: {@code offer}, {@code cost} and {@code gap} are one or more whole sentences, such as "It is £86.40 a week
     * short."; {@code lost-parts} names what the gap takes away, with commas between.
     */
    Set<String> IDS = Set.of("offer", "cost", "gap", "lost-parts");

    /** Nothing is reckoned yet. */
    LetterSums NONE = id -> Optional.empty();

    /** What stands in a letter for one of {@link #IDS}; empty when it is not known, and for a gap when there is none. */
    Optional<String> text(String id);
}
