package org.onmyterms.look;

import java.util.Arrays;

/** The kinds of letters. JavaFX cannot set letters apart, so three of them come in fonts that are made wider besides. */
public enum Letters {
    ATKINSON("Atkinson Hyperlegible Next", "Terms Clear"),
    LEXEND("Lexend", "Terms Open"),
    ANDIKA("Andika", "Terms Plain"),
    OPEN_DYSLEXIC("OpenDyslexic", ""),
    /** This computer's own. */
    SYSTEM("System", "");

    private final String family;
    private final String wide;

    Letters(String family, String wide) {
        this.family = family;
        this.wide = wide;
    }

    /** The letters of this family; those of the computer for any other. */
    static Letters of(String family) {
        return Arrays.stream(values()).filter(l -> l.family.equals(family)).findFirst().orElse(SYSTEM);
    }

    /** The name of the family of fonts. */
    public String family() {
        return family;
    }

    /** True when they can be set further apart than usual. */
    public boolean canBeWider() {
        return !wide.isEmpty();
    }

    /** The family that stands so far apart: 0.06 em more for WIDE, 0.12 em for WIDER, where there is one. */
    String family(Spacing apart) {
        return apart == Spacing.USUAL || !canBeWider() ? family : wide + (apart == Spacing.WIDE ? " Wide" : " Wider");
    }
}
