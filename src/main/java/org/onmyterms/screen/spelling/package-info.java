/**
 * Other spellings, offered under any box in which people write: a part of several screens and no screen itself.
 * Knows work, plan, widget, look and words.
 * Start at {@link org.onmyterms.screen.spelling.SpellingPart}.
 */
package org.onmyterms.screen.spelling;
