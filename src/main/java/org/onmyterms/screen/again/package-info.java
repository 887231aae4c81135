/**
 * Looking at the plan again: what to look at, one thing a page with its words then and now, what is found, and the next day.
 * Knows work, plan, guide, paper, widget, look and words, and no other screen.
 * Start at {@link org.onmyterms.screen.again.AgainView}.
 */
package org.onmyterms.screen.again;
