package org.onmyterms.paper.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * Drawing commands as they will stand in the file. A long document has millions of signs of them, so each is written once, as the byte it
 * becomes, and the same room serves one page after another.
 */
final class Ink {

    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'};
    /** No single sign, number or glyph takes more. */
    private static final int MOST = 32;

    private byte[] bytes = new byte[16 * 1024];
    private int size;

    /** @param ascii commands and names, which have no other signs */
    Ink add(String ascii) {
        room(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            bytes[size++] = (byte) ascii.charAt(i);
        }
        return this;
    }

    /** With two decimals and a space after it. */
    Ink number(float value) {
        long hundredths = Math.round(value * 100.0);
        room(MOST);
        if (hundredths < 0) {
            bytes[size++] = '-';
        }
        long whole = Math.abs(hundredths);
        digits(whole / 100);
        bytes[size++] = '.';
        bytes[size++] = (byte) ('0' + whole / 10 % 10);
        bytes[size++] = (byte) ('0' + whole % 10);
        bytes[size++] = ' ';
        return this;
    }

    Ink number(int value) {
        room(MOST);
        if (value < 0) {
            bytes[size++] = '-';
        }
        digits(Math.abs((long) value));
        return this;
    }

    private void digits(long value) {
        if (value >= 10) {
            digits(value / 10);
        }
        bytes[size++] = (byte) ('0' + value % 10);
    }

    /** A number from 0 to 65535 as four hexadecimal digits. */
    void hex(int value) {
        room(MOST);
        for (int shift = 12; shift >= 0; shift -= 4) {
            bytes[size++] = HEX[value >> shift & 15];
        }
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }

    /** Writes all of it, and begins anew. */
    void drainTo(OutputStream out) throws IOException {
        out.write(bytes, 0, size);
        size = 0;
    }
}
