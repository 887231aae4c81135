package org.onmyterms.sound;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** The packets of an Ogg file that holds one stream, in order. Every page is checked before anything of it is believed. */
final class OggReader {

    /** The longest packet that is put together, in bytes: RFC 7845, section 6. */
    private static final int MOST_BYTES = 61_440;

    private final byte[] file;
    private final ByteBuffer numbers;
    private int nextPage;
    private int pages;
    private int serial;
    private boolean last;
    private long granule;
    private int sizes;
    private int piece;
    private int pieces;
    private int data;

    OggReader(byte[] file) {
        this.file = file;
        this.numbers = Ogg.numbers(file);
    }

    /** The next packet, or null after the last. Throws {@link SoundException} where the file is damaged, cut short or no Ogg file. */
    byte[] next() {
        ByteArrayOutputStream packet = new ByteArrayOutputStream();
        boolean begun = false;
        while (true) {
            if (piece < pieces) {
                int size = file[sizes + piece++] & 0xFF;
                packet.write(file, data, size);
                data += size;
                begun = true;
                require(packet.size() <= MOST_BYTES);
                if (size < Ogg.PIECE) {
                    return packet.toByteArray();
                }
            } else if (last) {
                require(!begun);
                return null;
            } else {
                open(begun);
            }
        }
    }

    /** The place where the page ends from which the last packet came, in samples of 48,000 a second. */
    long granule() {
        return granule;
    }

    private void open(boolean continued) {
        int at = nextPage;
        require(file.length - at >= Ogg.HEAD && numbers.getInt(at) == Ogg.CAPTURE && file[at + Ogg.AT_FLAGS - 1] == 0);
        pieces = file[at + Ogg.AT_PIECES] & 0xFF;
        sizes = at + Ogg.HEAD;
        data = sizes + pieces;
        require(data <= file.length);
        nextPage = data;
        for (int i = 0; i < pieces; i++) {
            nextPage += file[sizes + i] & 0xFF;
        }
        require(nextPage <= file.length && Ogg.sum(file, at, nextPage) == numbers.getInt(at + Ogg.AT_SUM));
        int flags = file[at + Ogg.AT_FLAGS];
        serial = pages == 0 ? numbers.getInt(at + Ogg.AT_SERIAL) : serial;
        require(numbers.getInt(at + Ogg.AT_SERIAL) == serial && numbers.getInt(at + Ogg.AT_NUMBER) == pages
                && (flags & Ogg.FIRST) != 0 == (pages == 0) && (flags & Ogg.CONTINUED) != 0 == continued);
        pages++;
        piece = 0;
        granule = numbers.getLong(at + Ogg.AT_GRANULE);
        last = (flags & Ogg.LAST) != 0;
        require(!last || nextPage == file.length);
    }

    private static void require(boolean sound) {
        if (!sound) {
            throw new SoundException("sound.damaged");
        }
    }
}
