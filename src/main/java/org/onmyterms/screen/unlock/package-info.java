/**
 * Opening a plan with its words or its recovery key.
 * Knows work, plan, guide, paper, widget, look and words, and no other screen.
 * Start at {@link org.onmyterms.screen.unlock.UnlockView}.
 */
package org.onmyterms.screen.unlock;
