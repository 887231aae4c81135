/**
 * The workshop: controls that are born with their text, accessible name and help, and the page they stand on.
 * Knows look, words and JavaFX. Start at {@link org.onmyterms.widget.Widgets}.
 */
package org.onmyterms.widget;
