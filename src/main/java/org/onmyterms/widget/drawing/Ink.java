package org.onmyterms.widget.drawing;

/** The few colours to draw with, each dark enough to be seen on white paper, on the screen and printed. */
public enum Ink {
    BLACK("drawing.ink.black", 0x1B1B1B), BLUE("drawing.ink.blue", 0x0B4F9E), RED("drawing.ink.red", 0xB3261E),
    GREEN("drawing.ink.green", 0x1E6B2E), BROWN("drawing.ink.brown", 0x7A4A12), PURPLE("drawing.ink.purple", 0x6B2A8A);

    private final String key;
    private final int rgb;

    Ink(String key, int rgb) {
        this.key = key;
        this.rgb = rgb;
    }

    /** The key of its name. */
    public String key() {
        return key;
    }

    /** Red, green and blue, a byte each. */
    public int rgb() {
        return rgb;
    }

    /** Such as "#0B4F9E". */
    String css() {
        return String.format("#%06X", rgb);
    }
}
