package org.onmyterms.sound;

import org.onmyterms.words.SayableException;

/** Something that cannot be recorded or played here. The key is one of "sound.*". */
public final class SoundException extends SayableException {

    private static final long serialVersionUID = 1L;

    SoundException(String key) {
        super(key);
    }

    SoundException(Throwable cause, String key) {
        super(cause, key);
    }
}
