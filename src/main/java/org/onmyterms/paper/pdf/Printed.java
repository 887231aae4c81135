package org.onmyterms.paper.pdf;

import java.util.ArrayList;
import java.util.List;
import org.onmyterms.paper.pdf.text.Undrawable;

/**
 * A finished PDF.
 *
 * @param bytes      the file; the caller must not alter them
 * @param texts      what each page says, in reading order, a paragraph a line; without head and foot
 * @param undrawable each such character once, in the order it first appears
 * @param leftOut    the words of each entry that is not in it, where everything has to stand on one sheet
 */
public record Printed(byte[] bytes, List<String> texts, List<Undrawable> undrawable, List<String> leftOut) {

    public Printed {
        texts = List.copyOf(texts);
        undrawable = List.copyOf(undrawable);
        leftOut = List.copyOf(leftOut);
    }

    /** The same with more that is not in it. */
    public Printed andNot(List<String> others) {
        List<String> all = new ArrayList<>(leftOut);
        all.addAll(others);
        return new Printed(bytes, texts, undrawable, all);
    }

    public int pages() {
        return texts.size();
    }

    /** What a page says. The first page is 0. */
    public String words(int page) {
        return texts.get(page);
    }
}
