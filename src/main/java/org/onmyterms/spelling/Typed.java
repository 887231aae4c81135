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
    private static final String SENTENCE_OVER = ".?!:\u2026\n";

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

    /** True at the beginning of the text, of a line, and after the end of a sentence, whatever quotation marks or dashes stand between. */
    private static boolean opensSentence(String text, int from) {
        int at = from - 1;
        while (at >= 0 && !Character.isLetterOrDigit(text.charAt(at)) && text.charAt(at) != ',' && SENTENCE_OVER.indexOf(text.charAt(at)) < 0) {
            at--;
        }
        return at < 0 || SENTENCE_OVER.indexOf(text.charAt(at)) >= 0;
    }
}
