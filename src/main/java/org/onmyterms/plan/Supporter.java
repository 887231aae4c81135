package org.onmyterms.plan;

import java.util.Objects;

/** Somebody the person chose to help: an advocate, a friend, family, a peer. The role may be empty. */
public record Supporter(String id, String name, String role, Extras extras) {

    public Supporter {
        Ids.check(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(role);
        Objects.requireNonNull(extras);
    }

    public Supporter(String id, String name, String role) {
        this(id, name, role, Extras.NONE);
    }
}
