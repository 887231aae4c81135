/**
 * What is said field by field: the cards of a topic as a picture or a list, and one card, a question a page.
 * Knows work, plan, guide, widget, look and words, and no other screen.
 * Start at {@link org.onmyterms.screen.cards.CardsView}.
 */
package org.onmyterms.screen.cards;
