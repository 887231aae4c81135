package org.onmyterms.plan;

import java.util.Objects;

/**
 * Somebody the person chose to help: an advocate, a friend, family, a peer. Or a body, such as a council, whose words are put into the
 * plan as its view. The role may be empty.
 *
 * @param isBody true for who is not in the room and cannot type
 */
public record Supporter(String id, String name, String role, boolean isBody, Extras extras) {

    public Supporter {
        Ids.check(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(role);
        Objects.requireNonNull(extras);
    }

    /** Somebody who helps. */
    public Supporter(String id, String name, String role) {
        this(id, name, role, false, Extras.NONE);
    }
}
