package org.onmyterms.look;

import java.util.Objects;

/** How everything looks: the theme, the text size (1.0 is 100%, at most 3.0) and the font family ("" is the computer's own). */
public record Looks(Theme theme, double textSize, String fontFamily) {

    public static final double SMALLEST = 1.0;
    public static final double LARGEST = 3.0;
    public static final String ATKINSON = "Atkinson Hyperlegible Next";
    public static final String LEXEND = "Lexend";
    public static final String ANDIKA = "Andika";
    public static final String SYSTEM = "";
    public static final Looks USUAL = new Looks(Theme.CREAM, SMALLEST, ATKINSON);

    public Looks {
        Objects.requireNonNull(theme);
        Objects.requireNonNull(fontFamily);
        textSize = Math.clamp(textSize, SMALLEST, LARGEST);
    }

    public Looks with(Theme other) {
        return new Looks(other, textSize, fontFamily);
    }

    /** The same with this text size, brought into the range that is allowed. */
    public Looks sized(double size) {
        return new Looks(theme, size, fontFamily);
    }

    /** The same with the letters of this family. */
    public Looks lettered(String family) {
        return new Looks(theme, textSize, family);
    }
}
