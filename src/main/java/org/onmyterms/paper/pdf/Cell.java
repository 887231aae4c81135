package org.onmyterms.paper.pdf;

import java.util.Optional;

/**
 * The smallest thing a line is made of: usually one letter.
 *
 * @param truth      the person's characters, verbatim
 * @param drawn      what ink says
 * @param isExact    true when the ink reads back as the truth, so that no replacement text is needed
 * @param isSpace    may hang over the line's end
 * @param isEnd      the line ends after it
 * @param mayBreak   a line may end after it
 */
record Cell(String truth, String drawn, Face face, Optional<String> language, boolean isExact, boolean isSpace, boolean isEnd,
            boolean mayBreak) {

    /** Width in em. */
    float width() {
        return face.width(drawn);
    }

    Cell withMore(String invisible) {
        return new Cell(truth + invisible, drawn, face, language, false, isSpace, isEnd, mayBreak);
    }

    Cell breaking() {
        return new Cell(truth, drawn, face, language, isExact, isSpace, isEnd, true);
    }

    /** True when ink of both can be one stretch. */
    boolean joins(Cell next) {
        return isExact && next.isExact && face == next.face && language.equals(next.language);
    }
}
