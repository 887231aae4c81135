/**
 * Choosing who sees what, and saving the document.
 * Knows work, plan, guide, paper, widget, look and words, and no other screen.
 * Start at {@link org.onmyterms.screen.giveout.GiveOutView}.
 */
package org.onmyterms.screen.giveout;
