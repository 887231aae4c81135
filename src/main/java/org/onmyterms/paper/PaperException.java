package org.onmyterms.paper;

import org.onmyterms.words.SayableException;

/** A document could not be made. The key is one of "paper.*"; it never holds words of a plan. */
public final class PaperException extends SayableException {

    private static final long serialVersionUID = 1L;

    public PaperException(String key, Object... fill) {
        super(key, fill);
    }

    public PaperException(Throwable cause, String key, Object... fill) {
        super(cause, key, fill);
    }
}
