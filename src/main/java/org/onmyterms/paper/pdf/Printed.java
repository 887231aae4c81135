package org.onmyterms.paper.pdf;

import java.util.List;
import org.onmyterms.paper.pdf.text.Undrawable;

/**
 * A finished PDF.
 *
 * @param bytes      the file; the caller must not alter them
 * @param words      what each page says, in reading order, a paragraph a line; without heads and feet
 * @param undrawable each such character once, in the order it first appears
 * @param leftOut    the words of each entry for which there was no room, where everything has to stand on one sheet
 */
public record Printed(byte[] bytes, List<String> words, List<Undrawable> undrawable, List<String> leftOut) {

    public Printed {
        words = List.copyOf(words);
        undrawable = List.copyOf(undrawable);
        leftOut = List.copyOf(leftOut);
    }

    public int pages() {
        return words.size();
    }
}
