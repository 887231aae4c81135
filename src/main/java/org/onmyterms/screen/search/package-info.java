/**
 * Finding words anywhere in a plan.
 * Knows work, plan, guide, widget, look and words, and no other screen.
 * Start at {@link org.onmyterms.screen.search.SearchView}.
 */
package org.onmyterms.screen.search;
