package org.onmyterms.house;

/** How often a random trial is repeated: less in {@code mvn verify}, in full with {@code -Pnightly}. */
public final class Counts {

    private static final boolean FULL = "full".equals(System.getProperty("onmyterms.counts"));

    private Counts() {
    }

    public static int of(int usual, int full) {
        return FULL ? full : usual;
    }
}
