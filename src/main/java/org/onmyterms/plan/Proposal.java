package org.onmyterms.plan;

/** A supporter thinks that an audience should see an entry. Nothing is shown by it: the person says yes or no. */
public record Proposal(String entry, String audience, String by) {
}
