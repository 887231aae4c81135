package org.onmyterms.look;

/** How far lines or letters stand apart: more room between lines, and more room after each letter, in em. */
public enum Spacing {
    USUAL(0.18), WIDE(0.45), WIDER(0.8);

    private final double lines;

    Spacing(double lines) {
        this.lines = lines;
    }

    /** Between lines, besides the height of the letters. */
    double lines() {
        return lines;
    }
}
