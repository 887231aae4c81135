package org.onmyterms.money;

import org.onmyterms.plan.Entry;

/** A card with a sum on it, and what it comes to. */
public record Item(Entry entry, Reckoned reckoned) {

    /** True for a cost that comes with employing somebody. */
    public boolean isEmploying() {
        return entry.prompt().filter(Card.EMPLOY::equals).isPresent();
    }
}
