package org.onmyterms.plan;

/** Whose words an entry holds. The codes are those of the interchange format. */
public enum Voice {
    /** The person's own words. */
    OWN("own"),
    /** The person said it, a supporter wrote it down. */
    WRITTEN_DOWN("written-down"),
    /** A supporter saw the person show or choose it. */
    OBSERVED("observed"),
    /** A supporter's own view. */
    VIEW("view");

    private final String code;

    Voice(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
