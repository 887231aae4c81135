package org.onmyterms.store;

import java.util.Optional;
import org.onmyterms.plan.Medium;

/** Where photos and recordings come from, by name; one after another, so that never all of them are in memory. */
interface Media {

    Media NONE = name -> Optional.empty();

    /** Empty when there is none of this name. */
    Optional<Medium> named(String name);
}
