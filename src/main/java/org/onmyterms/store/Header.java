package org.onmyterms.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The first 100 bytes of an SQLite file, read before SQLite sees it, and never while it is open. */
final class Header {

    /** "OMTP" in SQLite's application_id. */
    static final int APPLICATION_ID = 0x4F4D5450;

    private static final int LENGTH = 100;
    private static final int APPLICATION_ID_AT = 68;
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private Header() {
    }

    /** Throws not-a-plan unless the file begins as a plan does. */
    static void check(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new StoreException("not-a-plan");
        }
        byte[] header;
        try (InputStream in = Files.newInputStream(file)) {
            header = in.readNBytes(LENGTH);
        }
        boolean plan = header.length == LENGTH && ByteBuffer.wrap(header, 0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC))
                && ByteBuffer.wrap(header).getInt(APPLICATION_ID_AT) == APPLICATION_ID;
        if (!plan) {
            throw new StoreException("not-a-plan");
        }
    }
}
