/**
 * The first page, where no plan is open.
 * Knows work, plan, guide, paper, widget, look and words, and no other screen.
 * Start at {@link org.onmyterms.screen.welcome.WelcomeView}.
 */
package org.onmyterms.screen.welcome;
