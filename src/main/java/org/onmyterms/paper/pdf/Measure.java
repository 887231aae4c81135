package org.onmyterms.paper.pdf;

import java.util.ArrayList;
import java.util.List;
import org.onmyterms.paper.Layout;

/**
 * The sizes of one layout on A4 (ISO 216): how large the letters are, and where text may stand. Lengths in points, places from the
 * left upper corner.
 *
 * @param size  of the words; nothing that is read is smaller, but the foot of the page in small layouts
 * @param areas where text stands on one page, in order: the page within its margins, or the two sides of a card
 * @param foot  size of the foot's letters; 0 for none
 * @param rows  whether a table is told one thing after another, as in Easy Read, and never in columns
 * @param onePage whether everything must fit on one page
 */
record Measure(float size, List<Area> areas, float foot, boolean rows, boolean onePage) {

    static final float WIDTH = 595.28f;
    static final float HEIGHT = 841.89f;
    private static final float TOP = 66;
    private static final float UNDER = 84;
    private static final float MILLIMETRE = 72 / 25.4f;
    /** A bank card (ISO/IEC 7810, ID-1). */
    static final float CARD_WIDTH = 85.6f * MILLIMETRE;
    static final float CARD_HEIGHT = 53.98f * MILLIMETRE;
    private static final float CARD_EDGE = 9;
    private static final float LARGE_PRINT = 18;

    /** A place for text. */
    record Area(float left, float top, float width, float height) { }

    static Measure of(Layout layout) {
        return switch (layout) {
            case CLEAR -> page(14, 64, 11);
            case LARGE -> page(18, 56, 18);
            case EXTRA_LARGE -> page(24, 48, 24);
            case EASY_READ -> page(18, 56, 18).inRows();
            case ONE_PAGE -> page(14, 56, 11).onOnePage();
            case WALLET_CARD -> card();
        };
    }

    private static Measure page(float size, float side, float foot) {
        float under = foot < LARGE_PRINT ? UNDER : 44 + foot * 2.8f;
        return new Measure(size, List.of(new Area(side, TOP, WIDTH - 2 * side, HEIGHT - TOP - under)), foot, false, false);
    }

    /** Front and back above one another, so that they can be folded along the line between them. */
    private static Measure card() {
        List<Area> sides = new ArrayList<>();
        for (int side = 0; side < 2; side++) {
            sides.add(new Area(cardLeft() + CARD_EDGE, cardTop() + side * CARD_HEIGHT + CARD_EDGE, CARD_WIDTH - 2 * CARD_EDGE,
                    CARD_HEIGHT - 2 * CARD_EDGE));
        }
        return new Measure(10, sides, 0, false, true);
    }

    private Measure inRows() {
        return new Measure(size, areas, foot, true, onePage);
    }

    private Measure onOnePage() {
        return new Measure(size, areas, foot, rows, true);
    }

    static float cardLeft() {
        return (WIDTH - CARD_WIDTH) / 2;
    }

    static float cardTop() {
        return 120;
    }

    /** How much of the text's width and height a photo may take, at most: little where everything must fit on one page. */
    float photoPart() {
        return onePage ? 0.17f : 0.32f;
    }

    boolean isCard() {
        return areas.size() > 1;
    }

    /** In large print the two halves of the foot stand below each other. */
    boolean footInTwoLines() {
        return foot >= LARGE_PRINT;
    }

    Area area(int sheet) {
        return areas.get(sheet % areas.size());
    }
}
