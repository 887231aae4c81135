package org.onmyterms.paper.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.onmyterms.paper.pdf.text.Cell;
import org.onmyterms.paper.pdf.text.Direction;
import org.onmyterms.paper.pdf.text.Face;
import org.onmyterms.paper.pdf.text.Glyphs;
import org.onmyterms.paper.pdf.text.Pictogram;

/** Writes the drawing commands of one page after another. Lengths in points, y counted down from the upper edge. */
final class Pen {

    /** How far below the line an emoji reaches, in parts of the letters' size. */
    private static final float BELOW = 0.28f;

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final Standard standard;
    private final Ink ink = new Ink();
    private final IntConsumer glyph = ink::hex;

    Pen(Standard standard) {
        this.standard = standard;
    }

    /** The commands since the last time, for the page they belong to. Compressed here, for PDFBox would hold them twice meanwhile. */
    PDStream take(PDDocument document) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        try (OutputStream deflater = new DeflaterOutputStream(stream.createRawOutputStream())) {
            ink.drainTo(deflater);
        }
        return new PDStream(stream);
    }

    void begin(String tag, int mcid) {
        ink.add("/").add(tag).add(" <</MCID ").number(mcid).add(">> BDC\n");
    }

    void beginFooter() {
        ink.add("/Artifact <</Type /Pagination /Subtype /Footer>> BDC\n");
    }

    /** What was heard before and is only seen again. */
    void beginRepeated() {
        ink.add("/Artifact <</Type /Pagination /Subtype /Header>> BDC\n");
    }

    /** A drawing or a line that only decorates. */
    void beginDecoration() {
        ink.add("/Artifact <</Type /Layout>> BDC\n");
    }

    void end() {
        ink.add("EMC\n");
    }

    /** A decoration that readers do not hear. */
    void box(float x, float top, float width, float height, String colour) {
        ink.add("/Artifact <</Type /Layout>> BDC\n").add(colour).add(" rg ");
        rectangle(x, top, width, height).add("re f\nEMC\n");
    }

    /** A drawing or a photo from the resources, so wide and high from its left upper corner. */
    void drawing(Drawn drawn, float x, float top, float width, float height) {
        ink.add("q ").add(Drawings.number(width / drawn.side())).add(" 0 0 ").add(Drawings.number(height / drawn.side())).add(" ").number(x)
                .number(Measure.HEIGHT - top - height).add("cm /").add(drawn.resource()).add(" Do Q\n");
    }

    /** A dashed line along which people cut, which readers do not hear. */
    void cut(float left, float top, float width, float height) {
        ink.add("/Artifact <</Type /Layout>> BDC\n0.4 0.4 0.4 RG 0.5 w [4 3] 0 d ");
        rectangle(left, top, width, height).add("re S [] 0 d\nEMC\n");
    }

    private Ink rectangle(float left, float top, float width, float height) {
        return ink.number(left).number(Measure.HEIGHT - top - height).number(width).number(height);
    }

    /** A code, so wide from its left upper corner; each row of dark squares is drawn in as few pieces as it has. */
    void squares(Squares squares, float x, float top, float width, String colour) {
        float side = width / squares.side();
        ink.add(colour).add(" rg\n");
        for (int row = 0; row < squares.side(); row++) {
            for (int from = 0; from < squares.side(); from++) {
                int to = from;
                while (to < squares.side() && squares.isDark(to, row)) {
                    to++;
                }
                if (to > from) {
                    rectangle(x + from * side, top + row * side, (to - from) * side, side).add("re\n");
                    from = to;
                }
            }
        }
        ink.add("f\n");
    }

    /**
     * One line of text, in reading order wherever its letters stand.
     *
     * @param left     of the line's ink
     * @param language that of the tag it stands in; cells of another say so themselves
     */
    void line(List<Cell> cells, float left, float baseline, float size, String colour, Optional<String> language) throws IOException {
        if (cells.isEmpty()) {
            return;
        }
        float[] lefts = Direction.lefts(cells);
        ink.add("BT ").add(colour).add(" rg\n");
        Face face = null;
        for (int i = 0; i < cells.size();) {
            Cell first = cells.get(i);
            int next = i + 1;
            while (next < cells.size() && (first.joins(cells.get(next)) || !first.isExact() && cells.get(next).truth().isEmpty())) {
                next++;
            }
            String span = (first.language().equals(language) ? "" : first.language().map(l -> "/Lang (" + l + ")").orElse(""))
                    + (first.isExact() ? "" : "/ActualText " + hex(first.truth()));
            float x = left + lefts[i] * size;
            if (first.shape().isPresent() && first.shape().get() instanceof Pictogram pictogram) {
                ink.add("ET\n/Span <<").add(span).add("/Alt ").add(hex(pictogram.name())).add(">> BDC\n")
                        .add(Drawings.place(pictogram.resource(), x, Measure.HEIGHT - baseline - BELOW * size, Pictogram.SIDE * size)).add("EMC\nBT\n");
                i = next;
                continue;
            }
            if (first.face() != face) {
                face = first.face();
                ink.add("/").add(face.resource()).add(" ").number(size).add("Tf\n");
            }
            if (!span.isEmpty()) {
                ink.add("/Span <<").add(span).add(">> BDC\n");
            }
            if (first.shape().isPresent() && first.shape().get() instanceof Glyphs glyphs) {
                shaped(face, glyphs, x, baseline, size);
            } else {
                moveTo(x, baseline);
                letters(cells.subList(i, next));
            }
            if (!span.isEmpty()) {
                end();
            }
            i = next;
        }
        ink.add("ET\n");
    }

    /** Letters of one face, each moved to where kerning wants it. */
    private void letters(List<Cell> cells) {
        boolean isKerned = isKerned(cells);
        ink.add(isKerned ? "[<" : "<");
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            cell.face().encode(cell.drawn(), glyph);
            if (cell.kern() != 0 && i + 1 < cells.size()) {
                ink.add("> ").number(Math.round(-cell.kern() * 1000)).add(" <");
            }
        }
        ink.add(isKerned ? ">] TJ\n" : "> Tj\n");
    }

    private static boolean isKerned(List<Cell> cells) {
        for (int i = 0; i + 1 < cells.size(); i++) {
            if (cells.get(i).kern() != 0) {
                return true;
            }
        }
        return false;
    }

    /** Each glyph where its font puts it, in reading order. */
    private void shaped(Face face, Glyphs word, float x, float baseline, float size) {
        for (Glyphs.Glyph one : word.all()) {
            moveTo(x + one.right() * size, baseline - one.up() * size);
            ink.add("<");
            face.encode(one.id(), glyph);
            ink.add("> Tj\n");
        }
    }

    private void moveTo(float x, float baseline) {
        ink.add("1 0 0 1 ").number(x).number(Measure.HEIGHT - baseline).add("Tm ");
    }

    /** UTF-16 with its mark; half a surrogate pair is no text and becomes U+FFFD. */
    private String hex(String text) {
        StringBuilder hex = new StringBuilder("<FEFF");
        text.codePoints().map(c -> Character.getType(c) == Character.SURROGATE || isRefused(c) ? 0xFFFD : c)
                .forEach(c -> Character.toString(c).chars().forEach(unit -> hex.append(HEX.toHexDigits((char) unit))));
        return hex.append('>').toString();
    }

    /** Signs that mean something only to those who agreed on it (ISO 14289-2, 8.4.3). */
    private boolean isRefused(int c) {
        return standard == Standard.UA2 && Character.getType(c) == Character.PRIVATE_USE;
    }
}
