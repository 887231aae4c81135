package org.onmyterms.look;

/** How it looks: the theme, the text size (1.0 is 19 px, up to 3.0) and the font family; an empty family is the system's. */
public record Looks(Theme theme, double textSize, String fontFamily) {

    public static final double SMALLEST = 1.0;
    public static final double LARGEST = 3.0;
    public static final Looks USUAL = new Looks(Theme.CREAM, 1.0, "Atkinson Hyperlegible Next");

    public Looks {
        textSize = Math.clamp(textSize, SMALLEST, LARGEST);
    }

    public Looks with(Theme other) {
        return new Looks(other, textSize, fontFamily);
    }

    public Looks sized(double size) {
        return new Looks(theme, size, fontFamily);
    }

    public Looks lettered(String family) {
        return new Looks(theme, textSize, family);
    }
}
