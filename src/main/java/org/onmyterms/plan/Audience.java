package org.onmyterms.plan;

import java.util.Objects;

/** A group of readers to whom the person may show entries, named by the person; an empty name means the usual one. */
public record Audience(String id, String name, Extras extras) {

    /** The audience that is only the person; it sees everything and is never listed on an entry. */
    public static final String ME = "me";

    public Audience {
        if (!id.equals(ME)) {
            Ids.check(id);
        }
        Objects.requireNonNull(name);
        Objects.requireNonNull(extras);
    }

    public Audience(String id, String name) {
        this(id, name, Extras.NONE);
    }
}
