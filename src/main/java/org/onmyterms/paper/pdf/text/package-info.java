/**
 * Text becomes lines: letters find their faces, scripts whose letters join or move are shaped, words break into lines, and lines
 * that run both ways are put in order. Knows the runs of the room two above, fonts and headless drawing; nothing of tags or pages.
 * Start at {@link org.onmyterms.paper.pdf.text.Cells}.
 */
package org.onmyterms.paper.pdf.text;
