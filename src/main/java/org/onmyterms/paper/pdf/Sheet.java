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

    Sheet(Measure.Area area) {
        this.area = area;
    }

    Measure.Area area() {
        return area;
    }

    List<Placed> placed() {
        return placed;
    }

    void put(Placed piece) {
        placed.add(piece);
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
}
