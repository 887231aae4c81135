package org.onmyterms.guide;

import java.util.Arrays;
import java.util.Optional;

/** The kind of answer that a card's field takes. Whatever it is, what was written is kept letter for letter. */
public enum Asks {
    /** Any words. */
    WORDS(""),
    /** One of the field's options. */
    CHOICE(""),
    /** A sum of money. */
    MONEY("money"),
    /** How many. */
    NUMBER("number"),
    DAY("day"),
    /** Something that the person said elsewhere; what is kept is the entry's id. */
    ENTRY("");

    private final String name;

    Asks(String name) {
        this.name = name;
    }

    /** The kind that a pack calls by this name, if there is one. */
    static Optional<Asks> named(String name) {
        return name.isEmpty() ? Optional.empty() : Arrays.stream(values()).filter(a -> a.name.equals(name)).findFirst();
    }

    /** True where something is picked and nothing typed. */
    public boolean isPicked() {
        return this == CHOICE || this == ENTRY;
    }
}
