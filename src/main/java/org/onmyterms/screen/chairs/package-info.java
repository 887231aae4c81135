/**
 * Two chairs at one laptop: the person's side, large and quiet, and the supporter's strip.
 * Knows work, plan, guide, widget, look and words, and no other screen.
 * Start at {@link org.onmyterms.screen.chairs.ChairsView}.
 */
package org.onmyterms.screen.chairs;
