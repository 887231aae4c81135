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
 * @param width      in em
 */
public record Cell(String truth, String drawn, Face face, Optional<Shape> shape, Optional<String> language, boolean isExact, boolean isSpace,
                   boolean isEnd, boolean mayBreak, int level, int base, float width) {

    /** A letter, a space or a mark. */
    Cell(String truth, String drawn, Face face, Optional<String> language, boolean isExact, boolean isSpace, boolean isEnd, boolean mayBreak) {
        this(truth, drawn, face, Optional.empty(), language, isExact, isSpace, isEnd, mayBreak, 0, 0, face.width(drawn));
    }

    /** A word or a drawing. */
    Cell(String truth, String drawn, Face face, Shape shape, Optional<String> language, boolean isExact, boolean mayBreak) {
        this(truth, drawn, face, Optional.of(shape), language, isExact, false, false, mayBreak, 0, 0, shape.width());
    }

    Cell withMore(String invisible) {
        return new Cell(truth + invisible, drawn, face, shape, language, false, isSpace, isEnd, mayBreak, level, base, width);
    }

    Cell in(Optional<String> itsLanguage, boolean breaks) {
        return new Cell(truth, drawn, face, shape, itsLanguage, isExact, isSpace, isEnd, breaks, level, base, width);
    }

    Cell breaking() {
        return new Cell(truth, drawn, face, shape, language, isExact, isSpace, isEnd, true, level, base, width);
    }

    Cell at(int itsLevel, int paragraphs) {
        return new Cell(truth, drawn, face, shape, language, isExact, isSpace, isEnd, mayBreak, itsLevel, paragraphs, width);
    }

    /** Another sign in its place, such as the bracket that closes where lines run from right to left. */
    Cell drawnAs(String other) {
        return new Cell(truth, other, face, shape, language, false, isSpace, isEnd, mayBreak, level, base, face.width(other));
    }

    /** True when ink of both can be one stretch. */
    public boolean joins(Cell next) {
        return isExact && next.isExact && face == next.face && language.equals(next.language) && level == 0 && next.level == 0
                && shape.isEmpty() && next.shape.isEmpty();
    }
}
