package org.onmyterms.widget;

/** What a hard word means, in one sentence. */
public record Meaning(String word, String sentence) { }
