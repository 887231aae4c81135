package org.onmyterms.paper.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.onmyterms.paper.Block;
import org.onmyterms.paper.Run;
import org.onmyterms.paper.pdf.text.Cell;
import org.onmyterms.paper.pdf.text.Cells;
import org.onmyterms.paper.pdf.text.Direction;
import org.onmyterms.paper.pdf.text.Lines;

/** Sets a table in columns as wide as their words ask for, the first where the document's language begins. A table whose words would be broken is not set at all. */
final class Tables {

    /** Between columns, and above and below the words of a row, in parts of their size. */
    private static final float GAP = 1;
    private static final float AROUND = 0.35f;
    /** No row takes more of a sheet; one that would reads better with its cells below each other. */
    private static final float MOST_OF_SHEET = 0.4f;

    private final Cells cells;
    private final Tags tags;
    private final Style style;
    private final Style bold;
    private final Measure.Area area;

    Tables(Cells cells, Tags tags, Measure measure) {
        this.cells = cells;
        this.tags = tags;
        this.area = measure.area(0);
        this.style = Style.body(measure.size());
        this.bold = Style.label(measure.size());
    }

    /** The rows, head first, or nothing when they do not fit in columns. The caption is a slab of its own before them. */
    Optional<List<Slab>> set(Block.Table table, PDStructureElement element) {
        List<List<List<Cell>>> grid = new ArrayList<>();
        grid.add(table.columns().stream().map(c -> cells.of(c, true)).toList());
        for (List<List<Run>> row : table.rows()) {
            List<List<Cell>> line = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                line.add(cells.of(row.get(i), i == 0));
            }
            grid.add(line);
        }
        return widths(grid).map(widths -> rows(grid, widths, element)).filter(this::fits);
    }

    private boolean fits(List<Slab> rows) {
        return rows.stream().allMatch(r -> r.height() <= area.height() * MOST_OF_SHEET);
    }

    /** A width for each column, in em, all the longest word's or more; nothing when those are too wide together. */
    private Optional<float[]> widths(List<List<List<Cell>>> grid) {
        int columns = grid.getFirst().size();
        float[] least = new float[columns];
        float[] most = new float[columns];
        for (List<List<Cell>> row : grid) {
            for (int i = 0; i < columns; i++) {
                least[i] = Math.max(least[i], longestWord(row.get(i)));
                most[i] = Math.max(most[i], Direction.width(row.get(i)));
            }
        }
        float free = area.width() / style.size() - GAP * (columns - 1) - sum(least);
        if (free < 0) {
            return Optional.empty();
        }
        float wanted = Math.max(sum(most) - sum(least), 0.001f);
        for (int i = 0; i < columns; i++) {
            least[i] += Math.min(most[i] - least[i], free * (most[i] - least[i]) / wanted);
        }
        return Optional.of(least);
    }

    private List<Slab> rows(List<List<List<Cell>>> grid, float[] widths, PDStructureElement table) {
        PDStructureElement thead = tags.add(table, "THead");
        Slab head = row(grid.getFirst(), widths, tags.add(thead, "TR"), true, Optional.empty());
        List<Slab> rows = new ArrayList<>(List.of(head));
        if (grid.size() > 1) {
            PDStructureElement tbody = tags.add(table, "TBody");
            grid.stream().skip(1).forEach(r -> rows.add(row(r, widths, tags.add(tbody, "TR"), false, Optional.of(head))));
        }
        return rows;
    }

    private Slab row(List<List<Cell>> row, float[] widths, PDStructureElement tr, boolean isHead, Optional<Slab> head) {
        List<Slab.Row.Part> parts = new ArrayList<>();
        float left = 0;
        int most = 1;
        for (int i = 0; i < row.size(); i++) {
            PDStructureElement cell = tags.add(tr, isHead || i == 0 ? "TH" : "TD");
            if (isHead || i == 0) {
                tags.scope(cell, isHead ? "Column" : "Row");
            }
            List<List<Cell>> lines = Lines.of(row.get(i), widths[i] + 0.01f);
            float from = cells.runBack() ? area.width() - (left + widths[i]) * style.size() : left * style.size();
            parts.add(new Slab.Row.Part(cell, lines, from, widths[i] * style.size()));
            most = Math.max(most, lines.size());
            left += widths[i] + GAP;
        }
        Style look = isHead ? bold : style;
        float leading = look.leading() * Typesetter.highest(row);
        float height = most * leading + 2 * AROUND * look.size();
        return new Slab(tr, List.of(List.of()), new Style(look.kind(), look.size(), height, 0, look.bold(), Style.INK, isHead), 0, false, true,
                Optional.of(new Slab.Row(parts, head, leading)));
    }

    /** Points from the upper edge of a row to the upper edge of its words. */
    static float above(float size) {
        return AROUND * size;
    }

    private static float longestWord(List<Cell> text) {
        float longest = 0;
        float word = 0;
        for (Cell cell : text) {
            word += cell.isSpace() ? 0 : cell.width();
            longest = Math.max(longest, word);
            if (cell.mayBreak() || cell.isEnd()) {
                word = 0;
            }
        }
        return longest;
    }

    private static float sum(float[] values) {
        float sum = 0;
        for (float value : values) {
            sum += value;
        }
        return sum;
    }
}
