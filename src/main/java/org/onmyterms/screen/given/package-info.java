/**
 * What was given out: to whom, when, in which version, what changed since, and asking for it back.
 * Knows work, plan, paper, widget and words, and no other screen.
 * Start at {@link org.onmyterms.screen.given.GivenView}.
 */
package org.onmyterms.screen.given;
