package org.onmyterms.paper.pdf.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks cells into lines: after spaces and hyphens where it can, inside a word only when the word is wider than a line. */
public final class Lines {

    /** No line is longer, so that eyes find the next one. */
    public static final int MOST_LETTERS = 70;
    /** How far spaces may hang over the end of a line, in em. */
    private static final float HANG = 2;

    private Lines() {
    }

    /** At least one line; width in em. */
    public static List<List<Cell>> of(List<Cell> cells, float width) {
        List<List<Cell>> lines = new ArrayList<>();
        int from = 0;
        int lastBreak = 0; // a line may end before this cell
        float used = 0;
        int letters = 0;
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            boolean hangs = cell.isSpace() && used + cell.width() <= width + HANG;
            boolean full = used + cell.width() > width || letters + cell.drawn().length() > MOST_LETTERS;
            if (full && !hangs && i > from) {
                int end = lastBreak > from ? lastBreak : i;
                lines.add(cells.subList(from, end));
                from = end;
                used = 0;
                letters = 0;
                for (Cell c : cells.subList(from, i)) {
                    used += c.width();
                    letters += c.drawn().length();
                }
            }
            used += cell.width();
            letters += cell.drawn().length();
            if (cell.mayBreak()) {
                lastBreak = i + 1;
            }
            if (cell.isEnd()) {
                lines.add(cells.subList(from, i + 1));
                from = i + 1;
                used = 0;
                letters = 0;
            }
        }
        if (from < cells.size() || lines.isEmpty()) {
            lines.add(from == 0 ? cells : cells.subList(from, cells.size()));
        }
        return List.copyOf(lines);
    }
}
