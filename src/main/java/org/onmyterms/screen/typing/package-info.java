/**
 * Who is typing and whose words they are.
 * Knows work, plan, guide, paper, widget, look and words, and no other screen.
 * Start at {@link org.onmyterms.screen.typing.TypingView}.
 */
package org.onmyterms.screen.typing;
