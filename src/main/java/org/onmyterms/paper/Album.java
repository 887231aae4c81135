package org.onmyterms.paper;

import java.util.Optional;
import org.onmyterms.plan.Medium;

/** Where a document's photos come from, by the names that entries give them. */
@FunctionalInterface
public interface Album {

    /** Holds nothing: photos are told of in words. */
    Album EMPTY = name -> Optional.empty();

    /** Empty when there is none of this name. */
    Optional<Medium> photo(String name);
}
