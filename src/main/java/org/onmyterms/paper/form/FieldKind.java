package org.onmyterms.paper.form;

import java.util.Locale;

/** What can be done in a field of a form. */
public enum FieldKind {
    /** One line of words. */
    LINE,
    /** Words over many lines. */
    LINES,
    /** A row of little boxes, a letter in each. */
    COMB,
    /** A box to tick. */
    TICK,
    /** Several boxes, one of which can be ticked. */
    ONE_OF,
    /** A list to choose from. */
    CHOICE;

    /** How packs and sentences call it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** True when words are written in it, not chosen. */
    public boolean isWords() {
        return this == LINE || this == LINES || this == COMB;
    }
}
