package org.onmyterms.paper;

/** The documents about money and about dealings that can be given out. */
public enum MoneyDocument {
    /** What support costs and why. */
    COSTS("sums.paper.costs"),
    /** Whether the money is enough, and what the gap would take away. */
    GAP("sums.paper.gap"),
    /** The record of dealings in order of time. */
    DEALINGS("dealings.title");

    private final String key;

    MoneyDocument(String key) {
        this.key = key;
    }

    /** The key of its title. */
    public String key() {
        return key;
    }
}
