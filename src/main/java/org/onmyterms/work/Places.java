package org.onmyterms.work;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.onmyterms.words.SayableException;

/** Places that a person typed. */
public final class Places {

    private Places() {
    }

    /** The file or folder of this name. Throws SayableException when no file of this computer can be called so. */
    public static Path typed(String name) {
        try {
            return Path.of(name.strip());
        } catch (InvalidPathException noName) {
            throw new SayableException("work.no-path");
        }
    }
}
