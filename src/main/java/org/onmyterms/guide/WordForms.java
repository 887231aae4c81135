package org.onmyterms.guide;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The forms an English word takes: support, supports, supported, supporting; utilise and utilize; policy and policies. */
final class WordForms {

    private static final List<String> ENDS = List.of("", "s", "es", "d", "ed", "ing");
    private static final Pattern ISE = Pattern.compile("([iy])s(e|ed|ing|ation|ations)$");
    private static final Pattern OWNED = Pattern.compile("['\u2019]s$");
    private static final String VOWELS = "aeiou";
    private static final String DOUBLED = "bdglmnprt";

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
        add(ISE.matcher(plain(word)).replaceFirst("$1z$2"), forms);
        return forms;
    }

    private static void add(String word, Set<String> forms) {
        ENDS.forEach(end -> forms.add(word + end));
        if (word.length() < 2) {
            return;
        }
        char last = word.charAt(word.length() - 1);
        boolean afterVowel = VOWELS.indexOf(word.charAt(word.length() - 2)) >= 0;
        String stem = word.substring(0, word.length() - 1);
        if (last == 'e') {
            forms.add(stem + "ing");
        }
        if (last == 'y' && !afterVowel) {
            forms.add(stem + "ies");
            forms.add(stem + "ied");
        }
        if (afterVowel && DOUBLED.indexOf(last) >= 0) {
            forms.add(word + last + "ed");
            forms.add(word + last + "ing");
        }
    }

    /** In small letters, without an "'s". */
    static String plain(String word) {
        return OWNED.matcher(word.toLowerCase(Locale.ROOT)).replaceFirst("");
    }
}
