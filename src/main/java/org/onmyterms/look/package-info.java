/**
 * The wardrobe: themes as tables of role colours, text size and fonts, applied to every window.
 * Knows JavaFX and nothing of ours. Start at {@link org.onmyterms.look.Wardrobe}.
 */
package org.onmyterms.look;
