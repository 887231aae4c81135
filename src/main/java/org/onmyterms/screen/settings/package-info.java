/**
 * Text size, colours and letters.
 * Knows work, plan, guide, paper, widget, look and words, and no other screen.
 * Start at {@link org.onmyterms.screen.settings.SettingsView}.
 */
package org.onmyterms.screen.settings;
