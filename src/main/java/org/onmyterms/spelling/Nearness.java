package org.onmyterms.spelling;

import java.text.Normalizer;
import java.util.Locale;

/**
 * How far apart two spellings are: about 1 for each letter that differs, less for what is easily mixed up: vowels, doubled letters, a
 * silent h, letters that sound alike, two letters that changed places. 0 means the same.
 */
final class Nearness {

    private static final double LETTER = 1;
    private static final double ALIKE = 0.7;
    private static final double VOWEL = 0.6;
    private static final double SWAPPED = 0.6;
    private static final double DOUBLED = 0.4;
    private static final double SILENT = 0.5;
    private static final double SPACE = 0.6;
    private static final double MARK = 0.3;
    private static final double FIRST = 0.4;
    private static final String VOWELS = "aeiouy";
    private static final String[] SOUNDS = {"ckqs", "szx", "fv", "gj", "dt", "bp", "mn"};

    private Nearness() {
    }

    static double between(String typed, String other) {
        String a = plain(typed);
        String b = plain(other);
        double[][] cost = new double[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i > 0 || j > 0) {
                    cost[i][j] = least(a, b, i, j, cost);
                }
            }
        }
        boolean sameFirst = a.isEmpty() || b.isEmpty() || a.charAt(0) == b.charAt(0);
        return cost[a.length()][b.length()] + (sameFirst ? 0 : FIRST);
    }

    private static double least(String a, String b, int i, int j, double[][] cost) {
        double least = Double.MAX_VALUE;
        if (i > 0) {
            least = cost[i - 1][j] + alone(a, i - 1);
        }
        if (j > 0) {
            least = Math.min(least, cost[i][j - 1] + alone(b, j - 1));
        }
        if (i > 0 && j > 0) {
            least = Math.min(least, cost[i - 1][j - 1] + changed(a.charAt(i - 1), b.charAt(j - 1)));
        }
        if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
            least = Math.min(least, cost[i - 2][j - 2] + SWAPPED);
        }
        return least;
    }

    /** What it costs that a letter is in one spelling only. */
    private static double alone(String word, int at) {
        char letter = word.charAt(at);
        if (!Character.isLetter(letter)) {
            return letter == ' ' ? SPACE : MARK;
        }
        if (at > 0 && word.charAt(at - 1) == letter) {
            return DOUBLED;
        }
        if (letter == 'h') {
            return SILENT;
        }
        return VOWELS.indexOf(letter) >= 0 ? VOWEL : LETTER;
    }

    private static double changed(char one, char other) {
        if (one == other) {
            return 0;
        }
        if (VOWELS.indexOf(one) >= 0 && VOWELS.indexOf(other) >= 0) {
            return VOWEL;
        }
        for (String sound : SOUNDS) {
            if (sound.indexOf(one) >= 0 && sound.indexOf(other) >= 0) {
                return ALIKE;
            }
        }
        return LETTER;
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
    }
}
