package org.onmyterms.exchange;

import org.onmyterms.words.SayableException;

/** A file that is no whole plan in the open format. Names the place, never what stands there. */
public final class ExchangeException extends SayableException {

    private static final long serialVersionUID = 1L;

    ExchangeException(String key, Object... fill) {
        super(key, fill);
    }

    ExchangeException(Throwable cause, String key, Object... fill) {
        super(cause, key, fill);
    }
}
