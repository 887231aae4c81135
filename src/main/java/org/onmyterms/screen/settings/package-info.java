/**
 * Looks and sounds: text size, colours and font, applied at once.
 * Knows look, widget and the ways through the house. Start at {@link org.onmyterms.screen.settings.SettingsView}.
 */
package org.onmyterms.screen.settings;
