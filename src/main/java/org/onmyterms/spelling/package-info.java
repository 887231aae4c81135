/**
 * Whether a word is in the dictionary, and which words are like it; it looks things up and never changes a text.
 * Knows {@code org.onmyterms.words}, the JDK's base and Lucene's Hunspell, which reads the dictionaries in assets/dictionaries.
 * Start with {@link org.onmyterms.spelling.Spelling}.
 */
package org.onmyterms.spelling;
