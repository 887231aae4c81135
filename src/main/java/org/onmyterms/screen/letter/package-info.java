/**
 * Letters in the person's name: which one, part by part in their own words, and how its pages shall look.
 * Knows work, plan, guide, paper, widget and words, and no other screen but the parts for spelling and for bringing words in.
 * Start at {@link org.onmyterms.screen.letter.LettersView}, then {@link org.onmyterms.screen.letter.PartModel}.
 */
package org.onmyterms.screen.letter;
