/**
 * The sums of a plan: what support costs, what was offered, and whether it is enough. It counts money and never people, in whole pence
 * and exact arithmetic, from what the person wrote and nothing else. It knows the plan and words; start reading at {@link org.onmyterms.money.Sums}.
 */
package org.onmyterms.money;
