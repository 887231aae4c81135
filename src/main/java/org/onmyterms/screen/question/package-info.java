/**
 * One question at a time, what was said to it, and a place to write.
 * Knows work, plan, guide, paper, widget, look and words, and no other screen.
 * Start at {@link org.onmyterms.screen.question.QuestionView}.
 */
package org.onmyterms.screen.question;
