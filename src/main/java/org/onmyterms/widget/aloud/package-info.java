/**
 * Reading aloud: what a page says and in which order, what a control says of itself, and where the spoken word is framed.
 * Knows widget, look and JavaFX; it speaks through an interface of its own and knows no voice.
 * Start with {@link org.onmyterms.widget.aloud.ReadAloud}, then {@link org.onmyterms.widget.aloud.AsIGo}.
 */
package org.onmyterms.widget.aloud;
