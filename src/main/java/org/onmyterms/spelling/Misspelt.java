package org.onmyterms.spelling;

/** A word that is in no dictionary, and where it stands in the text: from here up to there, in UTF-16 units. */
public record Misspelt(int from, int to, String word) { }
