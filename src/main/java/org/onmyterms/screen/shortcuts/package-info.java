/**
 * The list of all shortcut keys.
 * Knows work, widget and words, and no other screen.
 * Start at {@link org.onmyterms.screen.shortcuts.ShortcutsView}.
 */
package org.onmyterms.screen.shortcuts;
