package org.onmyterms.plan;

import java.util.Objects;

/**
 * Whom one of the eight slots opens for. Only somebody who has opened the plan can read this; from outside all slots are alike.
 *
 * @param slot  1 to 8
 * @param owner {@link Person#ID} or a supporter's id; opening with a key is signing in as its owner
 */
public record KeyHolder(int slot, Kind kind, String owner) {

    /** What a key is made of: five words, the printed sheet, a small file on a stick, or one in this computer's profile. */
    public enum Kind { WORDS, RECOVERY, STICK, COMPUTER }

    public KeyHolder {
        Objects.requireNonNull(kind);
        if (!owner.equals(Person.ID)) {
            Ids.check(owner);
        }
    }

    /** True when this is a key of the person's own. */
    public boolean isPersons() {
        return owner.equals(Person.ID);
    }
}
