package org.onmyterms.guide;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Measures how hard English text is to read: syllables by spelling, hard words by a simple rule, and the Flesch-Kincaid grade. */
final class PlainWords {
    /** A word of this many syllables or more is hard, unless it is in {@link #WELL_KNOWN}. */
    static final int HARD_SYLLABLES = 4;

    /** Long words that may stand: a topic is named with it, and its opening question says what it means. */
    private static final Set<String> WELL_KNOWN = Set.of("communicate");

    /** Words of services and forms, short or long, that no question may use. */
    private static final Set<String> JARGON = Set.of("""
            access accessible achieve address advocate agency aim allocate appointee appropriate assess assessed assessment
            assistance behaviour brokerage budget capacity carer client commission complex comply concern concerns condition
            consent contingency contribution coproduction criteria crisis deficit deputy diagnosis disability domain draft
            eligible eligibility empower enable engage ensure environment equipment escalate evidence facilitate framework
            function funding goal goals holistic identify impact impairment implement independence indicative input
            intervention issue issues joint manage meaningful minimise mitigate mobility monitor need-led network objective
            optimise outcome outcomes package participate pathway personalised placement prioritise priority procedure
            process professional promote provide provider provision reablement recipient referral regarding relationship
            relevant require resource resources respite review risk role safeguard safeguarding score service services setting
            stakeholder statutory strategy strengths sufficient sustain target threshold transition trigger user utilise
            vulnerable wellbeing
            """.strip().split("\\s+"));

    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    private PlainWords() {
    }

    /** The words of a text in small letters, without marks; a hyphen makes two words of one. */
    static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).replace('\u2019', '\'').split("[^\\p{L}']+"))
                .map(word -> word.replaceAll("^'+|'+$", "")).filter(word -> !word.isEmpty()).toList();
    }

    /** The words of a text that most readers of nine would stop at. */
    static List<String> hardWords(String text) {
        return words(text).stream().filter(PlainWords::isHard).toList();
    }

    private static boolean isHard(String word) {
        return JARGON.contains(word) || (syllables(word) >= HARD_SYLLABLES && !WELL_KNOWN.contains(word));
    }

    /** The syllables of an English word as its spelling suggests: groups of vowels, less a silent ending. */
    static int syllables(String word) {
        String spoken = word.replaceAll("'.*$", "")
                .replaceAll("([^aeiouyl])e$", "$1")
                .replaceAll("([aeiouy]l)e$", "$1")
                .replaceAll("([^aeiouytd])ed$", "$1d")
                .replaceAll("([^aeiouysxzcg]|[^cs]h)es$", "$1s")
                .replaceAll("(?<=[a-z]{2})e(?=(ful|less|ly|ment|times?|thing|where|body|one)$)", "");
        return Math.max(1, (int) VOWELS.matcher(spoken).results().count());
    }

    /** The Flesch-Kincaid grade of texts taken together: 0.39 words a sentence + 11.8 syllables a word - 15.59. */
    static double grade(List<String> texts) {
        double sentences = texts.stream().mapToLong(text -> SentenceRules.sentences(text).size()).sum();
        List<String> words = texts.stream().flatMap(text -> words(text).stream()).toList();
        double syllables = words.stream().mapToInt(PlainWords::syllables).sum();
        return 0.39 * words.size() / sentences + 11.8 * syllables / words.size() - 15.59;
    }
}
