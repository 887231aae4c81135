/**
 * Sealed copies of the plan: made now, kept elsewhere, looked into, brought back, and brought together.
 * Knows work, plan, guide, paper, widget, look and words, and no other screen.
 * Start at {@link org.onmyterms.screen.copies.CopiesView}.
 */
package org.onmyterms.screen.copies;
