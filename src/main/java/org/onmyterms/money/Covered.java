package org.onmyterms.money;

/**
 * What of a cost the money reaches, when it is spent in the person's order.
 *
 * @param covered pence a week
 * @param missing pence a week, none where all is covered
 */
public record Covered(Item item, long covered, long missing) { }
