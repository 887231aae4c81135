package org.onmyterms.store;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/**
 * 128 random bits for paper: nine groups of four characters, three that carry the key and one that checks its group.
 * The letters I, L, O and U are never printed; I and L are read as 1, O as 0.
 */
public final class RecoveryKey implements Key {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUPS = 9;
    private static final int BITS = 128;

    private final String signs;

    private RecoveryKey(String signs) {
        this.signs = signs;
    }

    static RecoveryKey typed(String typed) {
        return new RecoveryKey(Normalizer.normalize(typed, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]", "").replace('I', '1').replace('L', '1').replace('O', '0'));
    }

    /** A new key of 128 random bits. */
    public static RecoveryKey random() {
        return of(Sealing.random(BITS / Byte.SIZE));
    }

    /** The key for these 16 bytes. */
    static RecoveryKey of(byte[] bits) {
        BigInteger number = new BigInteger(1, bits);
        StringBuilder signs = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            int[] three = new int[3];
            for (int i = 0; i < 3; i++) {
                int place = GROUPS * 3 - 1 - (group * 3 + i);
                three[i] = number.shiftRight(place * 5).intValue() & 31;
                signs.append(SIGNS.charAt(three[i]));
            }
            signs.append(SIGNS.charAt(check(group, three)));
        }
        return new RecoveryKey(signs.toString());
    }

    private static int check(int group, int[] three) {
        return (7 * group + three[0] + 2 * three[1] + 3 * three[2] + 1) % 31;
    }

    /** As it is printed, in groups: "04XK-...". */
    public String printed() {
        return String.join("-", signs.split("(?<=\\G.{4})"));
    }

    /** The bytes from which the key is made. Throws wrong-recovery-key with the number of the first wrong group, or 0. */
    byte[] secret() {
        if (signs.length() != GROUPS * 4) {
            throw new StoreException("wrong-recovery-key", 0);
        }
        BigInteger number = BigInteger.ZERO;
        for (int group = 0; group < GROUPS; group++) {
            int[] values = signs.substring(group * 4, group * 4 + 4).chars().map(SIGNS::indexOf).toArray();
            int[] three = Arrays.copyOf(values, 3);
            if (Arrays.stream(values).anyMatch(v -> v < 0) || values[3] != check(group, three)) {
                throw new StoreException("wrong-recovery-key", group + 1);
            }
            for (int value : three) {
                number = number.shiftLeft(5).or(BigInteger.valueOf(value));
            }
        }
        if (number.bitLength() > BITS) {
            throw new StoreException("wrong-recovery-key", 1);
        }
        byte[] bits = number.setBit(BITS).toByteArray();
        String hex = HexFormat.of().formatHex(bits, 1, bits.length);
        return ("recovery " + hex).getBytes(StandardCharsets.US_ASCII);
    }
}
