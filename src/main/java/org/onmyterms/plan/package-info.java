/**
 * The family: the plan, its people, its entries, and the changes that made it.
 * Knows only the JDK's base: no window, file, database or clock; times and ids are handed in.
 * Start at {@link org.onmyterms.plan.History}, then {@link org.onmyterms.plan.Action}.
 */
package org.onmyterms.plan;
