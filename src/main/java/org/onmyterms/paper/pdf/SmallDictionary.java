package org.onmyterms.paper.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.util.SmallMap;

/** A dictionary of a few entries. PDFBox's own keep a hash table each, and a long document has tens of thousands of tags. */
final class SmallDictionary extends COSDictionary {

    SmallDictionary() {
        items = new SmallMap<>();
    }
}
