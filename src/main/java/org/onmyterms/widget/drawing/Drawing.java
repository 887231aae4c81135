package org.onmyterms.widget.drawing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * What is drawn: lines on a sheet of {@value #WIDTH} by {@value #HEIGHT} units, whatever its size on the screen. Every step can
 * be undone, taking everything away too.
 */
public final class Drawing {

    public static final int WIDTH = 1200;
    public static final int HEIGHT = 900;
    /** Points nearer to each other than this look like one. */
    private static final double NEAR = 2;

    /** A place on the sheet, in units from its top left corner. */
    public record Point(double x, double y) {

        /** The same, or the nearest place that is on the sheet. */
        public static Point on(double x, double y) {
            return new Point(Math.clamp(x, 0, WIDTH), Math.clamp(y, 0, HEIGHT));
        }

        double away(Point other) {
            return Math.hypot(x - other.x, y - other.y);
        }
    }

    /** One line without lifting the pen; of one point it is a dot. */
    public record Line(Ink ink, Pen pen, List<Point> points) { }

    private final Deque<List<Line>> before = new ArrayDeque<>();
    private List<Line> lines = List.of();
    private Line open;

    /** Puts the pen down. A line that was not ended is ended first. */
    public void begin(Ink ink, Pen pen, Point at) {
        end();
        open = new Line(ink, pen, new ArrayList<>(List.of(at)));
    }

    /** Draws on to here; gives whether the line grew. Does nothing while the pen is up. */
    public boolean to(Point at) {
        boolean grows = open != null && open.points().getLast().away(at) >= NEAR;
        if (grows) {
            open.points().add(at);
        }
        return grows;
    }

    /** Lifts the pen; gives whether there is a new line. */
    public boolean end() {
        if (open == null) {
            return false;
        }
        List<Line> all = new ArrayList<>(lines);
        all.add(new Line(open.ink(), open.pen(), List.copyOf(open.points())));
        open = null;
        keep(all);
        return true;
    }

    public boolean penIsDown() {
        return open != null;
    }

    /** Takes everything away, which can be undone like a line. */
    public void clear() {
        end();
        if (!lines.isEmpty()) {
            keep(List.of());
        }
    }

    /** Takes back the last line, or brings back what was taken away. */
    public void undo() {
        end();
        if (!before.isEmpty()) {
            lines = before.pop();
        }
    }

    public boolean canUndo() {
        return open != null || !before.isEmpty();
    }

    private void keep(List<Line> now) {
        before.push(lines);
        lines = List.copyOf(now);
    }

    /** All lines in the order they were drawn, the one being drawn last. */
    public List<Line> lines() {
        if (open == null) {
            return lines;
        }
        List<Line> all = new ArrayList<>(lines);
        all.add(open);
        return all;
    }
}
