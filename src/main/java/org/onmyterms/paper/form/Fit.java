package org.onmyterms.paper.form;

/**
 * How some words would stand in a field.
 *
 * @param written  all of them when there is room; else those that have room, with a pointer to a sheet after them; empty when not even
 *                 that has room
 * @param whole    whether all of the words have room
 * @param writable whether the letters can be written in this field at all
 */
public record Fit(String written, boolean whole, boolean writable) {
}
