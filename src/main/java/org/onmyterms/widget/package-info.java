/**
 * The workshop: controls that are born with their text, accessible name and help, and the few ways to lay them out.
 * Knows look, words and JavaFX, and the library that draws symbols. Start at {@link org.onmyterms.widget.Widgets}.
 */
package org.onmyterms.widget;
