package org.onmyterms.paper.form;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDResources;

/** A way of writing words in a field, and how much room they take. */
interface Lettering {

    /** True when every letter comes out as it is, and none as another. */
    boolean writes(String text);

    /** Width of a line in em. */
    float width(String line);

    /** From one line to the next, in em. */
    float lead(String text);

    /** True when the line begins at the right. */
    boolean isRightToLeft(String line);

    /** Commands that write one line from this place on, its size in points. */
    String ink(String line, float x, float baseline, float size) throws IOException;

    /** What the commands need. */
    PDResources resources();

    /** The name by which the form's fields can call the font; none when they cannot. */
    Optional<String> name();
}
