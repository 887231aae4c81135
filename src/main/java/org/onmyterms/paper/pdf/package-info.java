/**
 * A document becomes tagged PDF: keeping a {@link org.onmyterms.paper.pdf.Standard}, the same bytes each time, no word left out without a mark.
 * Knows the blocks of the room above, PDFBox and headless drawing; nothing of the plan.
 * Start at {@link org.onmyterms.paper.pdf.PdfPress}: text to cells, cells to lines, lines to sheets, sheets to bytes.
 */
package org.onmyterms.paper.pdf;
