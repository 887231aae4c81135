package org.onmyterms.plan;

import java.util.Objects;

/** What the person said aloud: the medium that holds it, and how many seconds it lasts. */
public record Recording(String file, int seconds) {

    public Recording {
        Objects.requireNonNull(file);
        if (seconds < 0) {
            throw new IllegalArgumentException("a recording does not last less than nothing");
        }
    }
}
