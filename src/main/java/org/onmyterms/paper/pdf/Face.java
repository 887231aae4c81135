package org.onmyterms.paper.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One font file, embedded as a subset the first time something is set in it. Glyphs come straight from its character map. */
final class Face implements AutoCloseable {

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final float unitsPerEm;
    private final PDDocument document;
    private final Map<Integer, Float> widths = new HashMap<>();
    private PDType0Font embedded;
    private String resource;

    Face(TrueTypeFont font, PDDocument document) throws IOException {
        this.font = font;
        this.document = document;
        font.setEnableGsub(false); // no ligatures: one letter, one glyph
        this.characters = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
    }

    boolean draws(String text) {
        return text.codePoints().allMatch(c -> characters.getGlyphId(c) != 0);
    }

    /** True when the file's glyph-to-text table will give back exactly this text. */
    boolean readsBack(String text) {
        return text.codePoints().allMatch(c -> {
            List<Integer> codes = characters.getCharCodes(characters.getGlyphId(c));
            return codes != null && codes.getFirst() == c;
        });
    }

    /** Width in em. */
    float width(String text) {
        return (float) text.codePoints().mapToDouble(c -> widths.computeIfAbsent(c, this::advance)).sum();
    }

    private float advance(int codePoint) {
        try {
            return font.getAdvanceWidth(characters.getGlyphId(codePoint)) / unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text as glyph codes in hexadecimal; from here on the face is part of the file. */
    String encode(String text, Pdf pdf) throws IOException {
        if (embedded == null) {
            embedded = PDType0Font.load(document, font, true);
            resource = pdf.addFont(embedded);
        }
        StringBuilder hex = new StringBuilder(text.length() * 4);
        text.codePoints().forEach(c -> {
            embedded.addToSubset(c);
            hex.append(String.format("%04X", characters.getGlyphId(c)));
        });
        return hex.toString();
    }

    /** The name the pages call it by; known after the first {@link #encode}. */
    String resource() {
        return resource;
    }

    void subset() throws IOException {
        if (embedded != null) {
            embedded.subset();
        }
    }

    @Override
    public void close() throws IOException {
        font.close();
    }
}
