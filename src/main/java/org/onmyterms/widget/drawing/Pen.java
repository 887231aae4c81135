package org.onmyterms.widget.drawing;

/** How wide a line is. */
public enum Pen {
    THIN("drawing.pen.thin", 6), MIDDLE("drawing.pen.middle", 14), THICK("drawing.pen.thick", 32);

    private final String key;
    private final double width;

    Pen(String key, double width) {
        this.key = key;
        this.width = width;
    }

    /** The key of its name. */
    public String key() {
        return key;
    }

    /** In units of the sheet. */
    public double width() {
        return width;
    }
}
