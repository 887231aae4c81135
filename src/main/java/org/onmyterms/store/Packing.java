package org.onmyterms.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Makes a change small before it is sealed: raw DEFLATE (RFC 1951), with what most changes are made of known beforehand. */
final class Packing {

    /** Part of the format; what comes most often stands last. */
    static final byte[] KNOWN = ("\"give\"\"undo\"\"begin\"\"set-answer\"\"set-audiences\"\"take-away\"\"move-to-topic\"\"through\"\"language\":"
            + "\"prompt\":\"topic\":\"answer\":\"not-asked\",\"audiences\":[],\"pictures\":[],\"extras\":{},\"voice\":\"own\",\"typedBy\":\"person\","
            + "\"when\":\"2026-01-01T00:00:00Z\",\"do\":{\"is\":\"add-entry\",\"entry\":{\"id\":\"\",\"do\":{\"is\":\"go-to\",\"room\":\"question\","
            + "\"over\":[\"{\"v\":1,\"id\":\"\",\"no\":,\"author\":\"person\",\"when\":\"202Z\",\"over\":[\"\"],\"do\":{\"is\":\"set-words\",\"entry\":\"\",\"words\":\"")
            .getBytes(StandardCharsets.US_ASCII);

    static final int LARGEST = 4 * Database.LARGEST_ROW;
    private static final int AT_ONCE = 8192;

    private Packing() {
    }

    static byte[] pack(byte[] change) {
        try (Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true)) {
            deflater.setDictionary(KNOWN);
            deflater.setInput(change);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream(change.length);
            byte[] part = new byte[AT_ONCE];
            while (!deflater.finished()) {
                packed.write(part, 0, deflater.deflate(part));
            }
            return packed.toByteArray();
        }
    }

    /** Throws damaged for what was not packed like this, or would be larger than any change can be. */
    static byte[] unpack(byte[] packed) {
        try (Inflater inflater = new Inflater(true)) {
            inflater.setDictionary(KNOWN);
            inflater.setInput(packed);
            ByteArrayOutputStream change = new ByteArrayOutputStream(packed.length * 3);
            byte[] part = new byte[AT_ONCE];
            while (!inflater.finished()) {
                int count = inflater.inflate(part);
                if (count == 0 || change.size() > LARGEST) {
                    throw new StoreException("damaged");
                }
                change.write(part, 0, count);
            }
            return change.toByteArray();
        } catch (DataFormatException e) {
            throw new StoreException("damaged");
        }
    }
}
