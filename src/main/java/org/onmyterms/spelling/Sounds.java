package org.onmyterms.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * English words as many people write them by ear: {@code medicashun}, {@code nite}, {@code sumtimes}. Two spellings of one sound become
 * one, so that a word written by ear meets the word that was meant.
 */
final class Sounds {

    private record Rule(Pattern letters, String sound) { }

    private static final List<Rule> RULES = rules("^said$", "sed", "eigh", "ay", "igh", "i", "[tsc]i[oa]n", "shun", "ould", "ud",
            "[ao]ught", "ort", "some", "sum", "ph", "f", "^kn", "n", "^wr", "r", "wh", "w", "dge", "j", "tch", "ch", "sch", "sk", "ck", "k",
            "qu", "kw", "x", "ks", "c(?=[eiy])", "s", "c(?!h)", "k", "ai|ay|ei|ey", "a", "ee|ea|ie", "e", "oo|ou|ew|ue", "u", "oa|ow", "o",
            "([aeiou])([b-df-hj-np-tv-z])e(?=$|s$)", "$1$2", "[aeou]l$|le$", "l", "(?:our|or|er|ar|re|a)$", "r", "y", "i", "z", "s",
            "(.)\\1+", "$1");

    private Sounds() {
    }

    static String of(String word) {
        String sound = word.toLowerCase(Locale.ROOT);
        for (Rule rule : RULES) {
            sound = rule.letters().matcher(sound).replaceAll(rule.sound());
        }
        return sound;
    }

    private static List<Rule> rules(String... pairs) {
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            rules.add(new Rule(Pattern.compile(pairs[i]), pairs[i + 1]));
        }
        return List.copyOf(rules);
    }
}
