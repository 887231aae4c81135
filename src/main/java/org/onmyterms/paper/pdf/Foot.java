package org.onmyterms.paper.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.onmyterms.paper.Run;
import org.onmyterms.paper.pdf.text.Cell;
import org.onmyterms.paper.pdf.text.Cells;
import org.onmyterms.paper.pdf.text.Direction;

/**
 * The line at the foot of every page: what the document is, its version and day, and which page it is. What has no room loses its
 * beginning, for the version and the day stand at its end.
 */
final class Foot {

    private static final float BASE = 44;
    private static final float LINE = 1.3f;
    /** Between what the document is and the page's number, in ems. */
    private static final float APART = 1;
    private static final String CUT = "\u2026";

    private final Cells cells;
    private final Measure measure;
    private final List<String> words;

    /** @param left what the document is, its version and day */
    Foot(Cells cells, Measure measure, String left) {
        this.cells = cells;
        this.measure = measure;
        this.words = Arrays.asList(left.split(" "));
    }

    /** @param number such as "Page 1 of 9" */
    void paint(Pen pen, String number) throws IOException {
        if (measure.foot() == 0) {
            return;
        }
        Measure.Area area = measure.area(0);
        List<Cell> right = cells(number);
        float room = area.width() / measure.foot();
        float beside = room - Direction.width(right) - APART;
        float y = Measure.HEIGHT - BASE;
        List<String> lines = new ArrayList<>();
        int first = measure.footInTwoLines() ? fitting(room) : 0;
        if (first > 0) {
            lines.add(String.join(" ", words.subList(0, first)));
        }
        if (first < words.size()) {
            lines.add(end(words.subList(first, words.size()), beside));
        }
        pen.beginFooter();
        for (int i = 0; i < lines.size(); i++) {
            boolean above = measure.footInTwoLines() && i == 0;
            pen.line(cells(lines.get(i)), area.left(), above ? y - measure.foot() * LINE : y, measure.foot(), Style.INK, Optional.empty());
        }
        pen.line(right, area.left() + area.width() - Direction.width(right) * measure.foot(), y, measure.foot(), Style.INK, Optional.empty());
        pen.end();
    }

    /** How many words fit into a line by themselves. */
    private int fitting(float room) {
        int count = words.size();
        while (count > 0 && width(String.join(" ", words.subList(0, count))) > room) {
            count--;
        }
        return count;
    }

    /** As many of the last of these words as fit. */
    private String end(List<String> of, float room) {
        String whole = String.join(" ", of);
        for (int from = 1; from < of.size() && width(whole) > room; from++) {
            whole = CUT + " " + String.join(" ", of.subList(from, of.size()));
        }
        return whole;
    }

    private float width(String text) {
        return Direction.width(cells(text));
    }

    private List<Cell> cells(String text) {
        return cells.of(List.of(Run.plain(text)), false);
    }
}
