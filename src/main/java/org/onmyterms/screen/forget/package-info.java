/**
 * Forgetting for good: one thing, a topic, a person, a supporter, or the whole plan.
 * Knows work, plan, guide, paper, widget, look and words, and no other screen.
 * Start at {@link org.onmyterms.screen.forget.ForgetView}.
 */
package org.onmyterms.screen.forget;
