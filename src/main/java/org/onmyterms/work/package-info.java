/**
 * The kitchen: what can be done with an open plan, and the two threads on which it is done.
 * Knows plan, words, guide and paper; the plan file and the wish to go somewhere only through interfaces of its own; never a
 * window or a database. Start at {@link org.onmyterms.work.OpenPlan}.
 */
package org.onmyterms.work;
