/**
 * The drawing pad: a sheet to draw on with anything a person can use, what is drawn as lines, and those lines as a picture.
 * Knows the workshop, look, words and JavaFX, and the JDK's headless drawing for the picture; lines and picture know no JavaFX.
 * Start with {@link org.onmyterms.widget.drawing.DrawingPad}, then {@link org.onmyterms.widget.drawing.Drawing}.
 */
package org.onmyterms.widget.drawing;
