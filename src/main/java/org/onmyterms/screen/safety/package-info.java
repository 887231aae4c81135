/**
 * The ways to keep a plan safe, behind one card of "Keeping it mine".
 * Knows work, plan, guide, paper, widget, look and words, and no other screen.
 * Start at {@link org.onmyterms.screen.safety.SafetyView}.
 */
package org.onmyterms.screen.safety;
