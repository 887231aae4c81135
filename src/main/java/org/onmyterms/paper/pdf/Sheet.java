package org.onmyterms.paper.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onmyterms.paper.pdf.text.Cell;

/** One place for text before it is painted, a page or a side of a card: which lines of which slab stand where. */
final class Sheet {

    /**
     * @param top      points from the upper edge of the sheet's area to the upper edge of the first line
     * @param gap      points of empty room above it
     * @param repeated true when it stood on an earlier sheet already and is only seen again, not heard
     */
    record Placed(Slab slab, int from, int to, float top, float gap, boolean repeated) {

        float height() {
            return slab.height(from, to);
        }
    }

    private final Measure.Area area;
    private final List<Placed> placed = new ArrayList<>();

    private Sheet(Measure.Area area) {
        this.area = area;
    }

    Measure.Area area() {
        return area;
    }

    List<Placed> placed() {
        return placed;
    }

    /** What stands here, in reading order, a paragraph or a cell a line. */
    String words() {
        return placed.stream().filter(p -> !p.repeated()).flatMap(Sheet::texts).filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
    }

    /** A photo is told of by what it shows, between brackets. */
    private static Stream<String> texts(Placed piece) {
        Optional<Slab.Photo> photo = piece.slab().is(Slab.Photo.class);
        if (photo.isPresent()) {
            return Stream.of("[" + photo.get().alternative() + "]");
        }
        return piece.slab().is(Slab.Row.class).map(row -> row.parts().stream().map(Slab.Row.Part::lines).map(Sheet::text))
                .orElseGet(() -> Stream.of(text(piece.slab().lines().subList(piece.from(), piece.to()))));
    }

    private static String text(List<List<Cell>> lines) {
        StringBuilder text = new StringBuilder();
        for (List<Cell> line : lines) {
            line.forEach(cell -> text.append(cell.truth()));
        }
        return text.toString().strip();
    }

    /** Fills sheets from top to bottom; headings stay with what follows, and no single line is left alone. */
    static List<Sheet> fill(List<Slab> slabs, Measure measure) {
        return new Filling(measure).fill(slabs);
    }

    /** Where the next slab comes to stand. */
    private static final class Filling {

        private final Measure measure;
        private final List<Sheet> sheets = new ArrayList<>();
        private float y;
        private float room;

        Filling(Measure measure) {
            this.measure = measure;
            next();
        }

        private void next() {
            sheets.add(new Sheet(measure.area(sheets.size())));
            room = sheets.getLast().area.height();
            y = 0;
        }

        List<Sheet> fill(List<Slab> slabs) {
            for (int i = 0; i < slabs.size(); i++) {
                Slab slab = slabs.get(i);
                if (y > 0 && (y + need(slabs, i) > room || turnsTheCard(slab) || beginsPage(slab))) {
                    next();
                    slab.is(Slab.Row.class).flatMap(Slab.Row::head).ifPresent(head -> put(head, 0, 1, 0, true));
                }
                place(slab, y > 0 ? slab.before() : 0, answer(slabs, i));
            }
            return sheets;
        }

        /** What a card says on its back begins there. */
        private boolean turnsTheCard(Slab slab) {
            return measure.isCard() && slab.is(Slab.Heading.class).filter(h -> h.level() == 2).isPresent();
        }

        private static boolean beginsPage(Slab slab) {
            return slab.is(Slab.Heading.class).filter(Slab.Heading::fresh).isPresent();
        }

        private void place(Slab slab, float before, float answer) {
            float gap = before;
            y += gap;
            int line = 0;
            int count = slab.lines().size();
            while (line < count) {
                int fit = Math.min(count - line, Math.max(1, (int) ((room - y + 0.01) / slab.style().leading())));
                if (count - line - fit == 1 && fit > 2) {
                    fit--;
                } else if (fit == count - line && fit > 3 && y + slab.height(line, line + fit) + answer > room) {
                    fit -= 2;
                }
                put(slab, line, line + fit, gap, false);
                line += fit;
                if (line < count) {
                    next();
                    gap = 0;
                }
            }
        }

        private void put(Slab slab, int from, int to, float gap, boolean repeated) {
            sheets.getLast().placed.add(new Placed(slab, from, to, y, gap, repeated));
            y += slab.height(from, to);
        }

        /** The room that an answer takes which follows this slab; 0 when none does. */
        private static float answer(List<Slab> slabs, int i) {
            if (i + 1 >= slabs.size() || !slabs.get(i + 1).style().isAnswer()) {
                return 0;
            }
            Slab next = slabs.get(i + 1);
            return next.before() + next.height();
        }

        /** The room that this slab's beginning needs, with all it must stay together with. */
        private float need(List<Slab> slabs, int from) {
            float need = 0;
            for (int i = from; i < slabs.size(); i++) {
                Slab slab = slabs.get(i);
                int lines = slab.lines().size();
                boolean keeps = slab.style().keepNext();
                need += slab.before() + slab.height(0, keeps || lines <= 3 ? lines : 2);
                if (!keeps) {
                    need += lines <= 3 ? answer(slabs, i) : 0;
                    break;
                }
            }
            return Math.min(need, room);
        }
    }
}
