package org.onmyterms.paper.form;

/**
 * One thing that can be ticked or chosen.
 *
 * @param value what the file calls it
 * @param shown what the form says beside it
 */
public record FormOption(String value, String shown) {
}
