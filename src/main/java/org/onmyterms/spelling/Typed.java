package org.onmyterms.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text that a dictionary may be asked about. Left out: names, which begin with a capital within a sentence; words in
 * capitals; whatever holds a digit; addresses of mail, pages and files; words of one letter or in another script.
 */
final class Typed {

    private static final Pattern CHUNK = Pattern.compile("\\S+");
    private static final Pattern ADDRESS = Pattern.compile(".*(?:[\\p{Nd}@/\\\\_#]|\\p{L}\\.\\p{L}).*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['\u2019][\\p{L}\\p{M}]+)*");
    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{M}'\u2019]{2,}");
    private static final Pattern SENTENCE_OVER = Pattern.compile("(?s)(?:.*[.?!:\u2026\\n][\\s\"'\u2018\u2019\u201C\u201D()\u2013\u2022*-]*|[\\s\"'\u2018\u201C(\u2022*-]*)");
    private static final int LOOK_BACK = 12;

    /**
     * @param opens true when it begins a sentence with a capital, so that it may be a name or not
     */
    record Word(int from, int to, String text, boolean opens) { }

    private Typed() {
    }

    static List<Word> words(String text) {
        List<Word> found = new ArrayList<>();
        Matcher chunks = CHUNK.matcher(text);
        while (chunks.find()) {
            if (ADDRESS.matcher(chunks.group()).matches()) {
                continue;
            }
            Matcher words = WORD.matcher(chunks.group());
            while (words.find()) {
                add(text, chunks.start() + words.start(), words.group(), found);
            }
        }
        return found;
    }

    private static void add(String text, int from, String word, List<Word> found) {
        if (!LATIN.matcher(word).matches() || word.substring(1).codePoints().anyMatch(Character::isUpperCase)) {
            return;
        }
        boolean capital = Character.isUpperCase(word.codePointAt(0));
        if (!capital || opensSentence(text, from)) {
            found.add(new Word(from, from + word.length(), word, capital));
        }
    }

    private static boolean opensSentence(String text, int from) {
        String before = text.substring(Math.max(0, from - LOOK_BACK), from);
        return before.isBlank() && from <= LOOK_BACK || SENTENCE_OVER.matcher(before).matches() && (from <= LOOK_BACK || !before.isBlank());
    }
}
