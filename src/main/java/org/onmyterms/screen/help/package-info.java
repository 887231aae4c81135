/**
 * Help: a plain page about getting about and about what is private.
 * Knows widget and the ways through the house. Start at {@link org.onmyterms.screen.help.HelpView}.
 */
package org.onmyterms.screen.help;
