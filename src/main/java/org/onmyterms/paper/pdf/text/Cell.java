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
 * @param width      in em, kerning included
 * @param kern       em by which the next letter stands further away than its font's width says; mostly 0 or less
 */
public record Cell(String truth, String drawn, Face face, Optional<Shape> shape, Optional<String> language, boolean isExact, boolean isSpace,
                   boolean isEnd, boolean mayBreak, int level, int base, float width, float kern) {

    /** A letter, a space or a mark. */
    Cell(String truth, String drawn, Face face, Optional<String> language, boolean isExact, boolean isSpace, boolean isEnd, boolean mayBreak) {
        this(truth, drawn, face, Optional.empty(), language, isExact, isSpace, isEnd, mayBreak, 0, 0, face.width(drawn), 0);
    }

    /** A word or a drawing. */
    Cell(String truth, String drawn, Face face, Shape shape, Optional<String> language, boolean isExact, boolean mayBreak) {
        this(truth, drawn, face, Optional.of(shape), language, isExact, false, false, mayBreak, 0, 0, shape.width(), 0);
    }

    Cell withMore(String invisible) {
        return new Cell(truth + invisible, drawn, face, shape, language, false, isSpace, isEnd, mayBreak, level, base, width, kern);
    }

    Cell in(Optional<String> itsLanguage, boolean breaks) {
        return new Cell(truth, drawn, face, shape, itsLanguage, isExact, isSpace, isEnd, breaks, level, base, width, kern);
    }

    Cell breaking() {
        return new Cell(truth, drawn, face, shape, language, isExact, isSpace, isEnd, true, level, base, width, kern);
    }

    Cell at(int itsLevel, int paragraphs) {
        return new Cell(truth, drawn, face, shape, language, isExact, isSpace, isEnd, mayBreak, itsLevel, paragraphs, width, kern);
    }

    /** Another sign in its place, such as the bracket that closes where lines run from right to left. */
    Cell drawnAs(String other) {
        return new Cell(truth, other, face, shape, language, false, isSpace, isEnd, mayBreak, level, base, face.width(other), 0);
    }

    /** True when the font may move the letter that comes next nearer to this one. */
    boolean kernsWith(Cell next) {
        return face == next.face && level == 0 && next.level == 0 && isLetter() && next.isLetter();
    }

    private boolean isLetter() {
        return shape.isEmpty() && !isSpace && drawn.length() == 1 && drawn.charAt(0) != ' ';
    }

    Cell kerned(float by) {
        return new Cell(truth, drawn, face, shape, language, isExact, isSpace, isEnd, mayBreak, level, base, width + by, by);
    }

    /** True when ink of both can be one stretch. */
    public boolean joins(Cell next) {
        return isExact && next.isExact && face == next.face && language.equals(next.language) && level == 0 && next.level == 0
                && shape.isEmpty() && next.shape.isEmpty();
    }
}
