package org.onmyterms.plan;

import java.time.OffsetDateTime;

/** A document that was given to a reader: for which audience, in which layout, as which version, with how many entries. */
public record GiveOut(String audience, String layout, int version, int entries, OffsetDateTime when) {
}
