package org.onmyterms.plan;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * A text without what makes no difference when somebody looks for words: capitals, accents and other marks, kinds of apostrophe, marks
 * of direction, and the Unicode form. It knows where each of its letters stands in the text itself.
 */
final class Folded {

    private final StringBuilder letters;
    private int[] places;

    private Folded(String text) {
        letters = new StringBuilder(text.length());
        places = new int[text.length() + 1];
        for (int at = 0; at < text.length();) {
            int letter = text.codePointAt(at);
            if (letter < 128) {
                add(Character.toLowerCase(letter), at);
            } else {
                Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD).codePoints().forEach(fold(at));
            }
            at += Character.charCount(letter);
        }
        places[letters.length()] = text.length();
    }

    static Folded of(String text) {
        return new Folded(text);
    }

    private IntConsumer fold(int at) {
        return part -> {
            int kind = Character.getType(part);
            if (kind != Character.NON_SPACING_MARK && kind != Character.ENCLOSING_MARK && kind != Character.FORMAT) {
                add(part == '\u2019' || part == '\u2018' ? '\'' : Character.toLowerCase(Character.toUpperCase(part)), at);
            }
        };
    }

    private void add(int letter, int place) {
        int before = letters.length();
        letters.appendCodePoint(letter);
        if (letters.length() >= places.length) {
            places = Arrays.copyOf(places, 2 * letters.length());
        }
        for (int at = before; at < letters.length(); at++) {
            places[at] = place;
        }
    }

    String letters() {
        return letters.toString();
    }

    int find(String folded, int from) {
        return letters.indexOf(folded, from);
    }

    /** Where this letter's stands in the text, in UTF-16 units; the text's end for the place after the last. */
    int place(int letter) {
        return places[letter];
    }
}
