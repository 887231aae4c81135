package org.onmyterms.plan;

import java.time.Instant;
import java.util.Objects;

/**
 * One alteration of the plan: what, by whom ({@link Person#ID} or a supporter's id) and when. Never altered, never removed.
 */
public record Change(String id, String author, Instant when, Action action) {

    public Change {
        Objects.requireNonNull(id);
        Objects.requireNonNull(author);
        Objects.requireNonNull(when);
        Objects.requireNonNull(action);
    }
}
