package org.onmyterms.paper.form;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which font, size and colour a field says its words have (ISO 32000-1, 12.7.3.3).
 *
 * @param font   the name by which the form calls it, if it says one
 * @param size   in points; 0 when the words may be as large as there is room
 * @param colour the command that sets it
 */
record DefaultAppearance(Optional<String> font, float size, String colour) {

    private static final String NUMBER = "-?\\d*\\.?\\d+";
    private static final Pattern FONT = Pattern.compile("/(\\S+)\\s+(" + NUMBER + ")\\s+Tf");
    private static final Pattern COLOUR = Pattern.compile("(?:" + NUMBER + "\\s+){4}k\\b|(?:" + NUMBER + "\\s+){3}rg\\b|" + NUMBER + "\\s+g\\b");
    private static final String BLACK = "0 g";

    /** What is not there or not understood is as usual: black, as large as there is room. */
    static DefaultAppearance of(String said) {
        Matcher font = FONT.matcher(said);
        Matcher colour = COLOUR.matcher(said);
        boolean isFound = font.find();
        return new DefaultAppearance(isFound ? Optional.of(font.group(1)) : Optional.empty(), isFound ? Math.abs(Float.parseFloat(font.group(2))) : 0,
                colour.find() ? colour.group() : BLACK);
    }

    /** The same in another font. */
    String in(String other) {
        return "/" + other + " " + (size == Math.rint(size) ? Integer.toString((int) size) : Float.toString(size)) + " Tf " + colour;
    }
}
