package org.onmyterms.sound;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** What the pages of an Ogg file (RFC 3533) look like, for the one who writes them and the one who reads them. */
final class Ogg {

    /** "OggS" as a little-endian number. */
    static final int CAPTURE = 0x5367674F;
    static final int HEAD = 27;
    static final int AT_FLAGS = 5;
    static final int AT_GRANULE = 6;
    static final int AT_SERIAL = 14;
    static final int AT_NUMBER = 18;
    static final int AT_SUM = 22;
    static final int AT_PIECES = 26;
    static final int CONTINUED = 1;
    static final int FIRST = 2;
    static final int LAST = 4;
    /** The longest piece of a packet, in bytes; a shorter one, or an empty one, ends the packet. */
    static final int PIECE = 255;
    static final int MOST_PIECES = 255;

    private static final int[] SUMS = sums();

    private Ogg() {
    }

    private static int[] sums() {
        int[] sums = new int[256];
        for (int i = 0; i < sums.length; i++) {
            int sum = i << 24;
            for (int bit = 0; bit < 8; bit++) {
                sum = sum << 1 ^ (sum < 0 ? 0x04C11DB7 : 0);
            }
            sums[i] = sum;
        }
        return sums;
    }

    /** The checksum of a page, as it is when the place of the checksum itself holds zeros. */
    static int sum(byte[] bytes, int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            int value = i - from >= AT_SUM && i - from < AT_SUM + Integer.BYTES ? 0 : bytes[i] & 0xFF;
            sum = sum << 8 ^ SUMS[sum >>> 24 ^ value];
        }
        return sum;
    }

    /** Numbers in Ogg and in Opus' headers begin with their smallest byte. */
    static ByteBuffer numbers(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
