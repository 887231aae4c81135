package org.onmyterms.plan;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;

/**
 * A text without what makes no difference when somebody looks for words: capitals, accents and other marks, kinds of apostrophe, marks
 * of direction, and the Unicode form. It knows where each of its letters stands in the text itself.
 */
final class Folded {

    private static final int ASCII = 128;

    private final StringBuilder letters;
    private int[] places;

    private Folded(String text, Map<Integer, String> known) {
        letters = new StringBuilder(text.length());
        places = new int[text.length() + 1];
        for (int at = 0; at < text.length();) {
            int letter = text.codePointAt(at);
            if (letter < ASCII) {
                add(Character.toLowerCase(letter), at);
            } else {
                int place = at;
                known.computeIfAbsent(letter, Folded::fold).codePoints().forEach(part -> add(part, place));
            }
            at += Character.charCount(letter);
        }
        places[letters.length()] = text.length();
    }

    /** Letters that were folded before are known, for most texts are made of few. */
    static Folded of(String text, Map<Integer, String> known) {
        return new Folded(text, known);
    }

    private static String fold(int letter) {
        StringBuilder parts = new StringBuilder();
        Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD).codePoints().filter(part -> !isMark(part))
                .map(Folded::plain).forEach(parts::appendCodePoint);
        return parts.toString();
    }

    private static boolean isMark(int part) {
        return switch (Character.getType(part)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
            default -> false;
        };
    }

    private static int plain(int part) {
        return part == '\u2019' || part == '\u2018' ? '\'' : Character.toLowerCase(Character.toUpperCase(part));
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
