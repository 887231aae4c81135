package org.onmyterms.plan;

import java.util.Set;

/** The rule for ids that people's files bring along: not blank, and not one of the two that are taken. */
public final class Ids {

    private static final Set<String> RESERVED = Set.of(Person.ID, Audience.ME);

    /** The most characters an id may have. */
    public static final int LONGEST = 200;

    private Ids() {
    }

    /** Throws IllegalArgumentException when the id is blank, longer than 200 characters or reserved. */
    public static void check(String id) {
        if (!isFree(id)) {
            throw new IllegalArgumentException("an id is blank, too long or reserved");
        }
    }

    public static boolean isFree(String id) {
        return !id.isBlank() && id.length() <= LONGEST && !RESERVED.contains(id);
    }
}
