package org.onmyterms.guide;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the cards of a topic are laid out as a picture. */
public enum Spread {
    /** Around the person, the nearest first. */
    RINGS,
    /** By the days of a week and the parts of a day. */
    WEEK,
    /** Beside each other, by what was chosen; one below the other where nothing is chosen. */
    COLUMNS;

    static Optional<Spread> named(String word) {
        return Arrays.stream(values()).filter(s -> s.name().toLowerCase(Locale.ROOT).equals(word)).findFirst();
    }
}
