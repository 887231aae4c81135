/**
 * Home: carry on, just talk, and the five doors.
 * Knows work, plan, guide, paper, widget, look and words, and no other screen.
 * Start at {@link org.onmyterms.screen.home.HomeView}.
 */
package org.onmyterms.screen.home;
