/**
 * A fillable PDF of somebody else's, such as a council's: read, filled with what the person chose, saved as a copy; and packs that say
 * which part of a plan goes where. Knows PDFBox, of our own press only how letters are shaped and set,
 * and of the plan only what entries and headings are called.
 * Start at {@link org.onmyterms.paper.form.FillableForm}.
 */
package org.onmyterms.paper.form;
