package org.onmyterms.paper.pdf;

import org.onmyterms.paper.Block;

/**
 * How a kind of paragraph looks in one layout. Lengths in points; colours as red, green and blue from 0 to 1, all at least 7:1 on
 * white.
 *
 * @param leading  from one baseline to the next
 * @param before   space above, left out at the top of a page
 * @param keepNext stands on the page of what follows it
 */
record Style(Kind kind, float size, float leading, float before, boolean bold, String colour, boolean keepNext) {

    static final String INK = "0.1 0.1 0.12";
    static final String PLUM = "0.42 0.15 0.35";
    static final String TEAL = "0.03 0.33 0.36";

    private static final float SMALLEST_PAGE = 14;

    /** What a paragraph is to those around it: labels stand close above the words they name, answers are never parted from a view. */
    enum Kind { BODY, ANSWER, LABEL, HEADING, OTHER }

    /** The words themselves, in letters of this size. */
    static Style body(float size) {
        return new Style(Kind.BODY, size, leading(size), size * 0.7f, false, INK, false);
    }

    static Style answer(float size) {
        return new Style(Kind.ANSWER, size, leading(size), size * 0.57f, false, INK, false);
    }

    static Style label(float size) {
        return new Style(Kind.LABEL, size, leading(size), size, true, PLUM, true);
    }

    /** A code 38 mm wide with its quiet edge. */
    static Style code(float size) {
        return new Style(Kind.OTHER, size, 108, 2, false, "0 0 0", false);
    }

    /** A photo so high, in points, that stays with the words below it. */
    static Style photo(float size, float height) {
        return new Style(Kind.OTHER, size, height, size * 0.7f, false, INK, true);
    }

    /** Headings grow less than the words do, so that large print does not break them. */
    static Style heading(int level, float size) {
        return switch (level) {
            case 1 -> new Style(Kind.HEADING, size + growth(size, 20), (size + growth(size, 20)) * 1.24f, 0, true, INK, true);
            case 2 -> new Style(Kind.HEADING, size + growth(size, 8), (size + growth(size, 8)) * 1.32f, size * 2.3f, true, TEAL, true);
            default -> new Style(Kind.HEADING, size + 2, leading(size + 2), size * 1.43f, true, INK, true);
        };
    }

    static Style of(Block.Tone tone, float size) {
        return switch (tone) {
            case PLAIN -> body(size);
            case LEAD -> new Style(Kind.OTHER, size + 3, leading(size + 3), size * 1.29f, false, INK, false);
            case LABEL -> label(size);
            case LARGE -> new Style(Kind.OTHER, size + 8, (size + 8) * 1.27f, size * 0.57f, true, INK, false);
        };
    }

    Style withLeading(float other) {
        return new Style(kind, size, other, before, bold, colour, keepNext);
    }

    boolean isLabel() {
        return kind == Kind.LABEL;
    }

    boolean isAnswer() {
        return kind == Kind.ANSWER;
    }

    /** On a card there is no room for large headings. */
    private static float growth(float size, float usual) {
        return size < SMALLEST_PAGE ? 2 : usual;
    }

    private static float leading(float size) {
        return size * 1.43f;
    }
}
