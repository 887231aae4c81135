package org.onmyterms.paper.pdf.text;

import java.util.List;

/**
 * A word whose letters were joined, moved and put above one another by its font. Lengths in em.
 *
 * @param all   in reading order
 * @param width from the word's left edge to its right
 */
public record Glyphs(List<Glyph> all, float width) implements Shape {

    /** One glyph of the font, how far right of the word's left edge it stands, and how far above the line. */
    public record Glyph(int id, float right, float up) { }

    public Glyphs {
        all = List.copyOf(all);
    }
}
