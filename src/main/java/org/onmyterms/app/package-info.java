/**
 * The front door: the command line, the window, and the one place where every object is built.
 * Knows every room; nobody knows it. Start at {@link org.onmyterms.app.Main}, then {@link org.onmyterms.app.House}.
 */
package org.onmyterms.app;
