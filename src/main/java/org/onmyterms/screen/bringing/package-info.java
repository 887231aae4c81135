/**
 * What the person brings in under a heading or into a letter: their own words, and words written for that place alone.
 * A part of the screens in which this is done; knows work, plan, guide, look, widget and words, and no screen but the part for spelling.
 * Start at {@link org.onmyterms.screen.bringing.BringingPart}.
 */
package org.onmyterms.screen.bringing;
