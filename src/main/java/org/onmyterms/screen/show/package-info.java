/**
 * Answering without writing: a photo, a drawing, pictures in a row, the person's voice.
 * Knows work, plan, guide, paper, widget, look and words, and no other screen.
 * Start at {@link org.onmyterms.screen.show.ShowView}.
 */
package org.onmyterms.screen.show;
