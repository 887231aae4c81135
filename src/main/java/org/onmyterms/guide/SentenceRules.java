package org.onmyterms.guide;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The rules every sentence of a pack keeps: short, and a question that yes or no cannot answer. */
final class SentenceRules {
    /** The longest a sentence may be, in words. */
    static final int LONGEST = 15;

    /** English words that open a question yes or no would answer. */
    private static final Set<String> CLOSED_OPENERS = Set.of(
            "do", "does", "did", "is", "are", "am", "was", "were", "can", "could", "will", "would", "shall", "should",
            "may", "might", "must", "have", "has", "had",
            "don't", "doesn't", "didn't", "isn't", "aren't", "wasn't", "weren't", "can't", "couldn't", "won't",
            "wouldn't", "shouldn't", "haven't", "hasn't", "hadn't");

    private final boolean english;

    /** Rules for a language in BCP 47; the closed question is known in English only, the length in every language. */
    SentenceRules(String language) {
        english = language.toLowerCase(Locale.ROOT).matches("en(-.*)?");
    }

    /** What is wrong with a name or a question, with the sentence it is about, or empty when nothing is. */
    Optional<Breach> check(String text, boolean question) {
        for (String sentence : sentences(text)) {
            if (words(sentence).size() > LONGEST) {
                return Optional.of(new Breach(PackProblem.LONG_SENTENCE, sentence));
            }
            if (question && english && opensClosed(sentence)) {
                return Optional.of(new Breach(PackProblem.CLOSED_QUESTION, sentence));
            }
        }
        return Optional.empty();
    }

    /** The sentences of a text, in order, each with its mark. */
    static List<String> sentences(String text) {
        return Arrays.stream(text.strip().split("(?<=[.?!\u2026][\"'\u201D\u2019)]?)\\s+")).filter(s -> !s.isBlank()).toList();
    }

    /** The words of a sentence, in order, as written; a mark alone is no word. */
    static List<String> words(String sentence) {
        return Arrays.stream(sentence.split("[\\s\\p{Z}\u2013\u2014]+"))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit)).toList();
    }

    private static boolean opensClosed(String sentence) {
        return words(sentence).stream().findFirst()
                .map(first -> first.replace('\u2019', '\'').replaceAll("[^\\p{L}']|^'+|'+$", "").toLowerCase(Locale.ROOT))
                .filter(CLOSED_OPENERS::contains).isPresent();
    }

    /** A rule broken, and the sentence that breaks it. */
    record Breach(PackProblem problem, String sentence) {
    }
}
