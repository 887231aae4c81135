package org.onmyterms.paper.pdf.text;

/**
 * An emoji as a drawing among the words.
 *
 * @param resource the name by which the pages call the drawing
 * @param name     what it is called, for whoever does not see it
 */
public record Pictogram(String resource, String name) implements Shape {

    /** As wide and high as the drawing is, in em. */
    public static final float SIDE = 1.3f;

    @Override
    public float width() {
        return SIDE;
    }
}
