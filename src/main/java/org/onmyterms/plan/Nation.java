package org.onmyterms.plan;

import java.util.Arrays;
import java.util.Optional;

/** The part of the UK whose law applies. The codes are those of the interchange format. */
public enum Nation {
    ENGLAND("england"), WALES("wales"), SCOTLAND("scotland"), NORTHERN_IRELAND("northern-ireland");

    private final String code;

    Nation(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** The nation of this code. */
    public static Optional<Nation> of(String code) {
        return Arrays.stream(values()).filter(n -> n.code.equals(code)).findFirst();
    }
}
