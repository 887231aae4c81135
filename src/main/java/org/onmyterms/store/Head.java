package org.onmyterms.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.Arrays;

/** How many changes there are, and a hash over all of them in order; so a row that was taken, added or moved is seen. */
record Head(long count, byte[] chain) {

    private static final int HASH = 32;
    static final Head EMPTY = new Head(0, new byte[HASH]);

    /** The head after one more sealed row. */
    Head after(byte[] sealed) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(chain);
            sha.update(ByteBuffer.allocate(Long.BYTES).putLong(count + 1).array());
            return new Head(count + 1, sha.digest(sealed));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The head that these rows ought to have. */
    static Head ofRows(Database database) throws SQLException {
        Head head = EMPTY;
        for (byte[] row : database.rows()) {
            head = head.after(row);
        }
        return head;
    }

    boolean same(Head other) {
        return count == other.count && Arrays.equals(chain, other.chain);
    }

    byte[] seal(byte[] dataKey, String planId) {
        byte[] clear = ByteBuffer.allocate(Long.BYTES + HASH).putLong(count).put(chain).array();
        return Sealing.seal(dataKey, bound(planId), clear);
    }

    /** Throws damaged when it was not sealed with this key for this plan. */
    static Head unseal(byte[] dataKey, String planId, byte[] sealed) {
        byte[] clear = Sealing.unseal(dataKey, bound(planId), sealed).orElseThrow(() -> new StoreException("damaged"));
        return new Head(ByteBuffer.wrap(clear).getLong(), Arrays.copyOfRange(clear, Long.BYTES, clear.length));
    }

    static boolean isSealedWith(byte[] dataKey, String planId, byte[] sealed) {
        return Sealing.unseal(dataKey, bound(planId), sealed).isPresent();
    }

    /** What a sealed row is bound to: its plan and its number. */
    static byte[] boundRow(String planId, long seq) {
        return ("rev " + planId + " " + seq).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bound(String planId) {
        return ("head " + planId).getBytes(StandardCharsets.UTF_8);
    }
}
