/**
 * The press: what a reader is given, first as a neutral document of blocks, then as a file.
 * Knows the plan, the words, the guide's packs and the PDF library; no window, clock or file that is not handed in.
 * Start at {@link org.onmyterms.paper.Booklet}, then {@link org.onmyterms.paper.pdf.PdfPress}.
 */
package org.onmyterms.paper;
