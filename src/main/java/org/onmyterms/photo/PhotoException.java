package org.onmyterms.photo;

import org.onmyterms.words.SayableException;

/** A file that does not become a photo here. The key is one of "photo.*". */
public final class PhotoException extends SayableException {

    private static final long serialVersionUID = 1L;

    PhotoException(String key, Object... fill) {
        super(key, fill);
    }

    PhotoException(Throwable cause, String key, Object... fill) {
        super(cause, key, fill);
    }
}
