/**
 * Who can open the plan: new words, words for supporters, the recovery sheet, key sticks, this computer.
 * Knows work, plan, guide, paper, widget, look and words, and no other screen.
 * Start at {@link org.onmyterms.screen.keys.KeysView}.
 */
package org.onmyterms.screen.keys;
