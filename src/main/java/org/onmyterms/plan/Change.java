package org.onmyterms.plan;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;

/**
 * One alteration of the plan: what, by whom ({@link Person#ID} or a supporter's id) and when. Never altered, never removed but by
 * forgetting.
 *
 * @param number one more than the highest number in the history it was made in (a Lamport clock): whoever knew another change
 *               has a higher number, on whatever computer and whatever its clock says
 * @param over   ids of the changes that had made what this one alters as its author saw it; so two who altered the same thing
 *               without knowing of each other are told apart from one who changed their mind
 * @param justForMe true when only the person's own keys may open it: see {@link Draft#next}
 */
public record Change(String id, long number, String author, Instant when, Action action, Set<String> over, boolean justForMe) {

    /** A change that is not just for the person. */
    public Change(String id, long number, String author, Instant when, Action action, Set<String> over) {
        this(id, number, author, when, action, over, false);
    }

    public Change {
        Objects.requireNonNull(id);
        Objects.requireNonNull(author);
        Objects.requireNonNull(when);
        Objects.requireNonNull(action);
        over = Set.copyOf(over);
        if (number < 1) {
            throw new IllegalArgumentException("changes are numbered from 1");
        }
    }
}
