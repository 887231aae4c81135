/**
 * Making a plan: a name, a place, the five words, the recovery sheet.
 * Knows work, plan, guide, paper, widget, look and words, and no other screen.
 * Start at {@link org.onmyterms.screen.making.MakingView}.
 */
package org.onmyterms.screen.making;
