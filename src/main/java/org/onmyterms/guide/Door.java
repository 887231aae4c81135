package org.onmyterms.guide;

import java.util.Locale;
import java.util.Optional;

/** One of the five doors on the home screen; every topic lies behind one of them. */
public enum Door {
    /** Me. */
    ME,
    /** My life now. */
    LIFE,
    /** What I want. */
    WANT,
    /** Support and money. */
    SUPPORT,
    /** Keeping it mine. */
    MINE;

    /** The word for this door in a pack's files and in bundle keys, such as {@code life}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The door a pack's file names by its word, or empty when there is no such door. */
    public static Optional<Door> named(String word) {
        for (Door door : values()) {
            if (door.word().equals(word)) {
                return Optional.of(door);
            }
        }
        return Optional.empty();
    }
}
