/**
 * The symbols people can put beside their words, and the names of the emoji they type, both from plain files in assets/symbols.
 * Knows {@code org.onmyterms.words} and the JDK's base; it hands out SVG files and never draws one.
 * Start with {@link org.onmyterms.guide.symbols.Catalogue} for words, or {@link org.onmyterms.guide.symbols.EmojiBook} for emoji.
 */
package org.onmyterms.guide.symbols;
