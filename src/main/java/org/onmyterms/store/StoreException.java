package org.onmyterms.store;

import org.onmyterms.words.SayableException;

/** The plan file could not be made, opened or written. The keys are those of store.properties; never any words of a plan. */
public final class StoreException extends SayableException {

    private static final long serialVersionUID = 1L;

    StoreException(String key, Object... fill) {
        super("store." + key, fill);
    }

    StoreException(Throwable cause, String key) {
        super(cause, "store." + key);
    }
}
