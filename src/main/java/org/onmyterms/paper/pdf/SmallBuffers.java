package org.onmyterms.paper.pdf;

import org.apache.pdfbox.io.RandomAccess;
import org.apache.pdfbox.io.RandomAccessReadWriteBuffer;
import org.apache.pdfbox.io.RandomAccessStreamCache;

/** Holds what is written in small pieces. PDFBox takes 4 KB at least for each stream, of which a page has two, and the ink of a page is little more. */
final class SmallBuffers implements RandomAccessStreamCache {

    private static final int PIECE = 512;

    @Override
    public RandomAccess createBuffer() {
        return new RandomAccessReadWriteBuffer(PIECE);
    }

    @Override
    public void close() {
        // what was written is held in memory alone
    }
}
