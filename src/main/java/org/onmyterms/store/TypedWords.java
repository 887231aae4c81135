package org.onmyterms.store;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The person's words, brought to one form: the first three letters of each of the five. Every word of the list is known
 * by these three letters, so nothing is lost, and a word may be typed short or with another ending.
 */
final class TypedWords implements Key {

    static final int COUNT = 5;
    static final int LETTERS = 3;

    private final List<String> beginnings;

    TypedWords(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        beginnings = Arrays.stream(plain.split("[^\\p{L}]+")).filter(w -> !w.isEmpty())
                .map(w -> w.length() > LETTERS ? w.substring(0, LETTERS) : w).toList();
    }

    /** The bytes from which the key is made. Throws wrong-words unless there are five words of three letters or more. */
    byte[] secret() {
        if (beginnings.size() != COUNT || beginnings.stream().anyMatch(b -> b.length() != LETTERS)) {
            throw new StoreException("wrong-words");
        }
        return ("words " + String.join(" ", beginnings)).getBytes(StandardCharsets.UTF_8);
    }
}
