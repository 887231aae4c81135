/**
 * Coming back to a plan: what was talked about last time, and a look at what is said so far, where nothing can be changed.
 * Knows work, plan, guide, paper, widget, look and words, and no other screen.
 * Start at {@link org.onmyterms.screen.back.BackView}.
 */
package org.onmyterms.screen.back;
