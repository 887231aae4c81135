/**
 * Stopping, or resting, whenever the person wants to.
 * Knows work, plan, guide, paper, widget, look and words, and no other screen.
 * Start at {@link org.onmyterms.screen.tired.TiredView}.
 */
package org.onmyterms.screen.tired;
