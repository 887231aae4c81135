/**
 * Everything that happened in a plan, and the plan as it was on a day.
 * Knows work, plan, guide, widget, look and words, and no other screen.
 * Start at {@link org.onmyterms.screen.history.HistoryView}.
 */
package org.onmyterms.screen.history;
