package org.onmyterms.paper.pdf;

import java.util.ArrayList;
import java.util.List;
import org.onmyterms.paper.pdf.text.Undrawable;

/**
 * A finished PDF.
 *
 * @param bytes      the file; the caller must not alter them
 * @param words      what each page says, in reading order, a paragraph a line; without heads and feet
 * @param undrawable each such character once, in the order it first appears
 * @param leftOut    the words of each entry that is not in it, where everything has to stand on one sheet
 */
public record Printed(byte[] bytes, List<String> words, List<Undrawable> undrawable, List<String> leftOut) {

    public Printed {
        words = List.copyOf(words);
        undrawable = List.copyOf(undrawable);
        leftOut = List.copyOf(leftOut);
    }

    /** The same with more that is not in it. */
    public Printed andNot(List<String> others) {
        List<String> all = new ArrayList<>(leftOut);
        all.addAll(others);
        return new Printed(bytes, words, undrawable, all);
    }

    public int pages() {
        return words.size();
    }
}
