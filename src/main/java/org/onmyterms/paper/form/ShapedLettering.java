package org.onmyterms.paper.form;

import java.io.IOException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.apache.pdfbox.pdmodel.PDResources;
import org.onmyterms.paper.Run;
import org.onmyterms.paper.pdf.text.Cell;
import org.onmyterms.paper.pdf.text.Cells;
import org.onmyterms.paper.pdf.text.Direction;
import org.onmyterms.paper.pdf.text.FontShelf;
import org.onmyterms.paper.pdf.text.Glyphs;
import org.onmyterms.paper.pdf.text.Marks;

/** Writes scripts whose letters join, move or run from right to left, as our own press does. */
final class ShapedLettering implements Lettering {

    private static final float LEAD = 1.25f;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final FontShelf fonts;
    private final String language;
    private final Map<String, List<Cell>> lines = new HashMap<>();

    ShapedLettering(FontShelf fonts, String language) {
        this.fonts = fonts;
        this.language = language;
    }

    private List<Cell> cells(String line) {
        return lines.computeIfAbsent(line, l -> new Cells(fonts, new Marks(), character -> Optional.empty(), language).of(List.of(Run.plain(l)), false));
    }

    @Override
    public boolean writes(String text) {
        Marks marks = new Marks();
        new Cells(fonts, marks, character -> Optional.empty(), language).of(List.of(Run.plain(text)), false);
        return marks.met().isEmpty();
    }

    @Override
    public float width(String line) {
        return Direction.inkWidth(cells(line));
    }

    @Override
    public float lead(String text) {
        return (float) cells(text).stream().mapToDouble(cell -> cell.face().height()).max().orElse(1) * LEAD;
    }

    @Override
    public boolean isRightToLeft(String line) {
        return Direction.isRightToLeft(cells(line));
    }

    @Override
    public String ink(String line, float x, float baseline, float size) throws IOException {
        StringBuilder out = new StringBuilder("/Span <</ActualText <FEFF");
        line.chars().forEach(unit -> out.append(HEX.toHexDigits((char) unit)));
        out.append(">>> BDC BT\n");
        IntConsumer codes = glyph -> out.append(HEX.toHexDigits((char) glyph));
        List<Cell> cells = cells(line);
        float[] lefts = Direction.lefts(cells);
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            out.append(String.format(Locale.ROOT, "/%s %.2f Tf\n", cell.face().resource(), size));
            float left = x + lefts[i] * size;
            if (cell.shape().isPresent() && cell.shape().get() instanceof Glyphs glyphs) {
                for (Glyphs.Glyph glyph : glyphs.all()) {
                    at(left + glyph.right() * size, baseline + glyph.up() * size, out);
                    cell.face().encode(glyph.id(), codes);
                    out.append("> Tj\n");
                }
            } else {
                at(left, baseline, out);
                cell.face().encode(cell.drawn(), codes);
                out.append("> Tj\n");
            }
        }
        return out.append("ET EMC\n").toString();
    }

    private static void at(float x, float baseline, StringBuilder out) {
        out.append(String.format(Locale.ROOT, "1 0 0 1 %.2f %.2f Tm <", x, baseline));
    }

    @Override
    public PDResources resources() {
        return fonts.resources();
    }

    @Override
    public Optional<String> name() {
        return Optional.empty();
    }
}
