/**
 * The wardrobe: themes as tables of roles, text sizes, fonts and style classes, put on every window there is.
 * Knows JavaFX only. Start at {@link org.onmyterms.look.Wardrobe}, then {@link org.onmyterms.look.Theme}.
 */
package org.onmyterms.look;
