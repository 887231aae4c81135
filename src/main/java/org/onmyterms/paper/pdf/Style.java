package org.onmyterms.paper.pdf;

import org.onmyterms.paper.Block;

/**
 * How a kind of paragraph looks. Lengths in points; colours as red, green and blue from 0 to 1, all at least 7:1 on white.
 *
 * @param leading  from one baseline to the next
 * @param before   space above, left out at the top of a page
 * @param keepNext stands on the page of what follows it
 */
record Style(float size, float leading, float before, boolean bold, String colour, boolean keepNext) {

    static final String INK = "0.1 0.1 0.12";
    static final String PLUM = "0.42 0.15 0.35";
    static final String TEAL = "0.03 0.33 0.36";

    static final Style BODY = new Style(14, 20, 10, false, INK, false);
    static final Style ANSWER = new Style(14, 20, 8, false, INK, false);
    static final Style LABEL = new Style(14, 20, 14, true, PLUM, true);
    /** A code 38 mm wide with its quiet edge. */
    static final Style CODE = new Style(14, 108, 2, false, "0 0 0", false);
    private static final Style LEAD = new Style(17, 24, 18, false, INK, false);
    private static final Style LARGE = new Style(22, 28, 8, true, INK, false);
    private static final Style TITLE = new Style(34, 42, 0, true, INK, true);
    private static final Style TOPIC = new Style(22, 29, 32, true, TEAL, true);
    private static final Style QUESTION = new Style(16, 22, 20, true, INK, true);

    /** A label stands close above the words it names. */
    boolean isLabel() {
        return equals(LABEL);
    }

    /** What the person says of a view is never parted from it by the end of a page. */
    boolean isAnswer() {
        return equals(ANSWER);
    }

    static Style heading(int level) {
        return level == 1 ? TITLE : level == 2 ? TOPIC : QUESTION;
    }

    static Style of(Block.Tone tone) {
        return switch (tone) {
            case PLAIN -> BODY;
            case LEAD -> LEAD;
            case LABEL -> LABEL;
            case LARGE -> LARGE;
        };
    }
}
