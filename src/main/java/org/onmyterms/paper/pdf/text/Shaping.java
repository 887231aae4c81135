package org.onmyterms.paper.pdf.text;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onmyterms.paper.PaperException;

/** Shapes words with the JDK's own HarfBuzz. Holds the fonts that were opened, which takes a while; for one thread. */
final class Shaping {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    /** The JDK's mark for characters that show nothing, such as joiners. */
    private static final int INVISIBLE = 0xFFFE;

    private final Map<Path, Font> fonts = new HashMap<>();
    private final Map<Path, Map<Integer, Float>> kernings = new HashMap<>();

    /** A word as glyphs, and for each in reading order the place in the word where its letters begin. */
    record Shaped(Glyphs glyphs, List<Integer> begins) { }

    /** Nothing when the font lacks a glyph or there is nothing to see. The word runs one way only. */
    Optional<Shaped> shape(Path file, float unitsPerEm, String word) {
        Font font = fonts.computeIfAbsent(file, f -> open(f, unitsPerEm));
        boolean back = Bidi.requiresBidi(word.toCharArray(), 0, word.length()) && new Bidi(word, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).isRightToLeft();
        GlyphVector vector = font.layoutGlyphVector(EXACT, word.toCharArray(), 0, word.length(), back ? Font.LAYOUT_RIGHT_TO_LEFT
                : Font.LAYOUT_LEFT_TO_RIGHT);
        List<Integer> seen = new ArrayList<>();
        for (int i = 0; i < vector.getNumGlyphs(); i++) {
            int id = vector.getGlyphCode(i);
            if (id == 0) {
                return Optional.empty();
            } else if (id < INVISIBLE) {
                seen.add(i);
            }
        }
        if (seen.isEmpty()) {
            return Optional.empty();
        }
        seen.sort(Comparator.comparingInt(vector::getGlyphCharIndex));
        List<Glyphs.Glyph> all = new ArrayList<>();
        for (int i : seen) {
            Point2D place = vector.getGlyphPosition(i);
            all.add(new Glyphs.Glyph(vector.getGlyphCode(i), (float) place.getX() / unitsPerEm, (float) -place.getY() / unitsPerEm));
        }
        float width = (float) vector.getGlyphPosition(vector.getNumGlyphs()).getX() / unitsPerEm;
        return Optional.of(new Shaped(new Glyphs(all, width), seen.stream().map(vector::getGlyphCharIndex).toList()));
    }

    /** What is known of this font's pairs of letters so far, in em. */
    Map<Integer, Float> kernings(Path file) {
        return kernings.computeIfAbsent(file, f -> new HashMap<>());
    }

    /** In em, to the thousandth; 0 when the font makes one sign of both. */
    float kerning(Path file, float unitsPerEm, char first, char second) {
        Font font = fonts.computeIfAbsent(file, f -> open(f, unitsPerEm));
        GlyphVector pair = font.layoutGlyphVector(EXACT, new char[] {first, second}, 0, 2, Font.LAYOUT_LEFT_TO_RIGHT);
        GlyphVector alone = font.layoutGlyphVector(EXACT, new char[] {first}, 0, 1, Font.LAYOUT_LEFT_TO_RIGHT);
        boolean areTwo = pair.getNumGlyphs() == 2 && alone.getNumGlyphs() == 1;
        return areTwo ? Math.round((pair.getGlyphPosition(1).getX() - alone.getGlyphPosition(1).getX()) / unitsPerEm * 1000) / 1000f : 0;
    }

    /** Kerned; without ligatures of choice, so that a letter stays a letter. */
    private static Font open(Path file, float unitsPerEm) {
        try {
            return QuietFonts.open(file).deriveFont(unitsPerEm).deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
        } catch (IOException | FontFormatException e) {
            throw new PaperException(e, "paper.font-damaged", file.getFileName());
        }
    }
}
