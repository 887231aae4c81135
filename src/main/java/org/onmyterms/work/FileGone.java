package org.onmyterms.work;

import org.onmyterms.words.SayableException;

/** The plan's file is not where it was, another one lies there, or its drive does not answer; nothing can be saved to it now. */
public final class FileGone extends SayableException {

    private static final long serialVersionUID = 1L;

    public FileGone(SayableException cause) {
        super(cause, cause.key());
    }
}
