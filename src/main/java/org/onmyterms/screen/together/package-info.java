/**
 * Bringing two copies of one plan together.
 * Knows work, plan, guide, paper, widget, look and words, and no other screen.
 * Start at {@link org.onmyterms.screen.together.TogetherView}.
 */
package org.onmyterms.screen.together;
