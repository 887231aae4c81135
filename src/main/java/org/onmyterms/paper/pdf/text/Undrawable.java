package org.onmyterms.paper.pdf.text;

/** A character that stands in the document as a mark that names it, because no font draws it. */
public record Undrawable(int codePoint, String name) {
}
