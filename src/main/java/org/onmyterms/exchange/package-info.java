/**
 * The open door: everything in a plan as one open JSON file, out and back in.
 * Knows plan, words and Jackson. Start at {@link org.onmyterms.exchange.Interchange}; the format is in assets/plan-format.schema.json.
 */
package org.onmyterms.exchange;
