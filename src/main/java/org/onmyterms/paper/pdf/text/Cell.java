package org.onmyterms.paper.pdf.text;

import java.util.Optional;

/**
 * The smallest thing a line is made of: a letter, a space, or a word whose letters change with their neighbours.
 *
 * @param truth      the person's characters, verbatim
 * @param drawn      what ink says
 * @param shape      how the ink is made, where that is more than one letter after another
 * @param isExact    true when the ink reads back as the truth, so that no replacement text is needed
 * @param isSpace    may hang over the line's end
 * @param isEnd      the line ends after it
 * @param mayBreak   a line may end after it
 * @param level      its bidi level (Unicode Standard Annex 9); odd runs from right to left
 * @param base       the level of its paragraph
 */
public record Cell(String truth, String drawn, Face face, Optional<Shape> shape, Optional<String> language, boolean isExact, boolean isSpace,
                   boolean isEnd, boolean mayBreak, int level, int base) {

    Cell(String truth, String drawn, Face face, Optional<String> language, boolean isExact, boolean isSpace, boolean isEnd, boolean mayBreak) {
        this(truth, drawn, face, Optional.empty(), language, isExact, isSpace, isEnd, mayBreak, 0, 0);
    }

    /** Width in em. */
    public float width() {
        return shape.map(Shape::width).orElseGet(() -> face.width(drawn));
    }

    Cell withMore(String invisible) {
        return new Cell(truth + invisible, drawn, face, shape, language, false, isSpace, isEnd, mayBreak, level, base);
    }

    Cell in(Optional<String> itsLanguage, boolean breaks) {
        return new Cell(truth, drawn, face, shape, itsLanguage, isExact, isSpace, isEnd, breaks, level, base);
    }

    Cell breaking() {
        return new Cell(truth, drawn, face, shape, language, isExact, isSpace, isEnd, true, level, base);
    }

    Cell at(int itsLevel, int paragraphs) {
        return new Cell(truth, drawn, face, shape, language, isExact, isSpace, isEnd, mayBreak, itsLevel, paragraphs);
    }

    /** Another sign in its place, such as the bracket that closes where lines run from right to left. */
    Cell drawnAs(String other) {
        return new Cell(truth, other, face, shape, language, false, isSpace, isEnd, mayBreak, level, base);
    }

    /** True when ink of both can be one stretch. */
    public boolean joins(Cell next) {
        return isExact && next.isExact && face == next.face && language.equals(next.language) && level == 0 && next.level == 0
                && shape.isEmpty() && next.shape.isEmpty();
    }
}
