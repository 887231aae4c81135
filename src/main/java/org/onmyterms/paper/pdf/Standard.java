package org.onmyterms.paper.pdf;

import java.util.Arrays;
import java.util.Optional;

/** Which norms a file keeps. The codes are those of the command line. */
public enum Standard {
    /** PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2), or PDF/A-3a with a file inside: what today's readers and checkers know. */
    UA1("ua1", 1.7f),
    /** PDF/UA-2 (ISO 14289-2), PDF/A-4 (ISO 19005-4), or PDF/A-4f with a file inside, and WTPDF for accessibility and reuse. */
    UA2("ua2", 2.0f);

    private final String code;
    private final float version;

    Standard(String code, float version) {
        this.code = code;
        this.version = version;
    }

    /** The standard of this code. */
    public static Optional<Standard> of(String code) {
        return Arrays.stream(values()).filter(s -> s.code.equals(code)).findFirst();
    }

    /** The version of PDF it is written in. */
    float version() {
        return version;
    }
}
