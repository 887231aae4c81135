package org.onmyterms.paper.pdf.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One font file, embedded as a subset the first time something is set in it. Codes are the font's own glyph numbers. */
public final class Face {

    private final Path file;
    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final float unitsPerEm;
    private final float height;
    private final PDDocument document;
    private final PDResources resources;
    private final Shaping shaping;
    private final Map<Integer, Float> widths = new HashMap<>();
    private final Map<String, Optional<Cell>> words = new HashMap<>();
    private final Map<Integer, Float> kerning;
    private final ReadBack readBack = new ReadBack();
    private final BitSet used = new BitSet();
    private PDType0Font embedded;
    private String resource;

    /** @param height how much higher than usual its lines must be: 1 for most faces */
    Face(Path file, TrueTypeFont font, float height, PDDocument document, PDResources resources, Shaping shaping) throws IOException {
        this.file = file;
        this.font = font;
        this.height = height;
        this.document = document;
        this.resources = resources;
        this.shaping = shaping;
        this.kerning = shaping.kernings(file);
        this.characters = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
    }

    boolean draws(String text) {
        return text.codePoints().allMatch(c -> characters.getGlyphId(c) != 0);
    }

    /** True when the file's glyph-to-text table will give back exactly this text. */
    boolean readsBack(String text) {
        return text.codePoints().allMatch(c -> readBack.means(characters.getGlyphId(c), Character.toString(c)));
    }

    public float height() {
        return height;
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

    /** How much further than its width the second of two letters stands after the first, in em; mostly 0 or less. */
    float kerning(char first, char second) {
        return kerning.computeIfAbsent((first << 16) + second, pair -> shaping.kerning(file, unitsPerEm, first, second));
    }

    /** A word shaped into one cell; nothing when this face cannot draw it. */
    Optional<Cell> shape(String word) {
        return words.computeIfAbsent(word, w -> shaping.shape(file, unitsPerEm, w).map(shaped -> new Cell(w, w, this, shaped.glyphs(),
                Optional.empty(), readsBack(w, shaped), false)));
    }

    /** True when every glyph stands for the letters from where it begins to where the next one does, and for nothing else in the file. */
    private boolean readsBack(String word, Shaping.Shaped shaped) {
        List<Integer> begins = new ArrayList<>(shaped.begins());
        begins.add(word.length());
        if (begins.getFirst() != 0 || begins.stream().distinct().count() < begins.size()) {
            return false;
        }
        boolean exact = true;
        for (int i = 0; i < shaped.glyphs().all().size(); i++) {
            exact &= readBack.means(shaped.glyphs().all().get(i).id(), word.substring(begins.get(i), begins.get(i + 1)));
        }
        return exact;
    }

    /** Hands on the code of each glyph of the text, which is part of the file from then on. */
    public void encode(String text, IntConsumer ink) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            encode(characters.getGlyphId(text.codePointAt(i)), ink);
        }
    }

    public void encode(int glyph, IntConsumer ink) {
        used.set(glyph);
        ink.accept(glyph);
    }

    /** The name the pages call it by. Who asks makes the face part of the file. */
    public String resource() throws IOException {
        if (embedded == null) {
            embedded = PDType0Font.load(document, font, true);
            resource = resources.add(embedded).getName();
        }
        return resource;
    }

    void subset() throws IOException {
        if (embedded != null) {
            Set<Integer> glyphs = used.stream().boxed().collect(Collectors.toCollection(TreeSet::new));
            embedded.addGlyphsToSubset(glyphs);
            embedded.subset();
            embedded.getCOSObject().setItem(COSName.TO_UNICODE, readBack.table(glyphs, document));
        }
    }
}
