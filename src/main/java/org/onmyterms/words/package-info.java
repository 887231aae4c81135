/**
 * The dictionary: every sentence a person can meet, looked up by key, and dates as text.
 * Knows only the JDK's base. Start at {@link org.onmyterms.words.Words}.
 */
package org.onmyterms.words;
