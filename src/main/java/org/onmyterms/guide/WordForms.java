package org.onmyterms.guide;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The forms an English word takes: support, supports, supported, supporting; utilise and utilize; policy and policies. */
final class WordForms {

    private WordForms() {
    }

    /** A word with a capital keeps it, and only has a plural. Some forms that nobody writes are among them, and do no harm. */
    static Set<String> of(String word) {
        Set<String> forms = new HashSet<>();
        if (!word.equals(word.toLowerCase(Locale.ROOT))) {
            forms.add(word);
            forms.add(word + "s");
            return forms;
        }
        add(plain(word), forms);
        if (word.matches(".*[iy]s(e|ed|ing|ation|ations)")) {
            add(plain(word).replaceFirst("([iy])s(e|ed|ing|ation|ations)$", "$1z$2"), forms);
        }
        return forms;
    }

    private static void add(String word, Set<String> forms) {
        Set.of("", "s", "es", "d", "ed", "ing").forEach(end -> forms.add(word + end));
        if (word.endsWith("e")) {
            forms.add(word.substring(0, word.length() - 1) + "ing");
        }
        if (word.matches(".*[^aeiou]y")) {
            forms.add(word.substring(0, word.length() - 1) + "ies");
            forms.add(word.substring(0, word.length() - 1) + "ied");
        }
        if (word.matches(".*[aeiou][bdglmnprt]")) {
            forms.add(word + word.charAt(word.length() - 1) + "ed");
            forms.add(word + word.charAt(word.length() - 1) + "ing");
        }
    }

    /** In small letters, without an "'s". */
    static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceFirst("['\u2019]s$", "");
    }
}
