package org.onmyterms.paper.pdf;

import java.util.List;

/**
 * A finished PDF.
 *
 * @param bytes      the file; the caller must not alter them
 * @param undrawable each such character once, in the order it first appears
 */
public record Printed(byte[] bytes, int pages, List<Undrawable> undrawable) {

    public Printed {
        undrawable = List.copyOf(undrawable);
    }
}
