package org.onmyterms.plan;

import java.util.Objects;

/** The person whose plan it is, by the name they want to be called; the name may be empty. */
public record Person(String name, Extras extras) {

    /** The id that stands for the person wherever an author or a typist is named. */
    public static final String ID = "person";

    public Person {
        Objects.requireNonNull(name);
        Objects.requireNonNull(extras);
    }

    public Person(String name) {
        this(name, Extras.NONE);
    }
}
