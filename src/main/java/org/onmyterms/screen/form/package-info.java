/**
 * Somebody else's form, filled from the plan: one field a page, what does not fit, and a copy to keep.
 * Knows work, plan, paper, guide, widget and words, and no other screen.
 * Start at {@link org.onmyterms.screen.form.FormView}.
 */
package org.onmyterms.screen.form;
