package org.onmyterms.paper.pdf;

/**
 * A drawing or a photo that stands among a file's resources, and can be shown as often as it is wanted.
 *
 * @param resource its name there
 * @param side     units along each of its own sides, which are as many points when nothing is changed: 1 for a photo
 */
record Drawn(String resource, float side) { }
