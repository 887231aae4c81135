/**
 * Scanning: one or two switches reach everything that the keyboard reaches, first a group, then a thing in it.
 * Knows widget, look, words and JavaFX, and no screen; it reads what is in the window and never needs to be told of it.
 * Start at {@link org.onmyterms.scan.Scanner}.
 */
package org.onmyterms.scan;
