/**
 * Other people's headings, and what the person wants to stand under them; and the drawer of words that officials use.
 * Knows work, plan, guide, paper, widget, look and words, and no other screen.
 * Start at {@link org.onmyterms.screen.headings.HeadingsView}, then {@link org.onmyterms.screen.headings.HeadingModel}.
 */
package org.onmyterms.screen.headings;
