/**
 * How to get about, and what is private.
 * Knows work, plan, guide, paper, widget, look and words, and no other screen.
 * Start at {@link org.onmyterms.screen.help.HelpView}.
 */
package org.onmyterms.screen.help;
