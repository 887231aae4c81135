package org.onmyterms.paper.pdf.text;

/** How the ink of a cell is made where it is more than one letter after another. */
public sealed interface Shape permits Glyphs, Pictogram {

    /** In em. */
    float width();
}
