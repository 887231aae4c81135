package org.onmyterms.plan;

import java.time.Instant;

/** What a supporter noted for themselves while helping. No entry: it is in no document and no exchange file. */
public record Note(String id, String author, String words, Instant when) {
}
