package org.onmyterms.plan;

import java.util.Objects;

/**
 * Members of an imported file that this version does not know, as the text of one JSON object.
 * They are carried along and written back, never read.
 */
public record Extras(String json) {

    public static final Extras NONE = new Extras("{}");

    public Extras {
        Objects.requireNonNull(json);
    }
}
