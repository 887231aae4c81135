package org.onmyterms.guide;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The hard words of one language. Finds them in a text in all their forms: advocates, utilised, Direct Payments, top up. */
public final class HardWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['\u2019]\\p{L}+)*");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\u2010\u2011'\u2019-]*");
    private static final int PLACES = 3;

    private final List<HardWord> all;
    private final Map<String, List<Phrase>> byFirst = new HashMap<>();

    /** A hard word, and for each of its words the forms in which it can stand. */
    private record Phrase(HardWord hard, List<Set<String>> forms) { }

    private record Token(String text, int from, int to) { }

    private HardWords(List<HardWord> all) {
        this.all = List.copyOf(all);
        for (HardWord hard : all) {
            List<Set<String>> forms = tokens(hard.word()).stream().map(token -> WordForms.of(token.text())).toList();
            forms.getFirst().forEach(form -> byFirst.computeIfAbsent(form, first -> new ArrayList<>()).add(new Phrase(hard, forms)));
        }
        byFirst.forEach((form, list) -> list.sort(Comparator.comparingInt((Phrase phrase) -> -phrase.forms().size())
                .thenComparing(phrase -> !phrase.hard().word().equals(form))));
    }

    /**
     * Reads a file of lines with three places between upright strokes: the hard word, plain words, a sentence that says what it means.
     * Lines that begin with # are notes.
     *
     * @throws PackException at the first mistake found
     */
    public static HardWords read(Path file) {
        String name = PackReader.nameOf(file);
        List<HardWord> all = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int line = 0;
        for (String text : PackReader.linesOf(file)) {
            line++;
            if (text.isBlank() || text.startsWith("#")) {
                continue;
            }
            HardWord hard = hard(text, name, line);
            if (!seen.add(hard.word())) {
                throw new PackException(PackProblem.DUPLICATE_WORD, name, line, hard.word());
            }
            all.add(hard);
        }
        return new HardWords(all);
    }

    private static HardWord hard(String text, String name, int line) {
        List<String> places = Arrays.stream(text.split("\\|", -1)).map(String::strip).toList();
        if (places.size() != PLACES || places.stream().anyMatch(String::isEmpty) || tokens(places.getFirst()).isEmpty()) {
            throw new PackException(PackProblem.WORD_PLACES, name, line, places.getFirst());
        }
        String meaning = places.get(2);
        if (SentenceRules.words(meaning).size() > SentenceRules.LONGEST) {
            throw new PackException(PackProblem.LONG_SENTENCE, name, line, meaning);
        }
        return new HardWord(places.get(0), places.get(1), meaning);
    }

    /** All of them, in the order of the file. */
    public List<HardWord> all() {
        return all;
    }

    /** The hard words in a text, in their order, each once. Of words within longer ones the longest counts. */
    public List<HardWord> in(String text) {
        List<Token> tokens = tokens(text);
        Set<HardWord> found = new LinkedHashSet<>();
        for (int at = 0; at < tokens.size(); at++) {
            for (Phrase phrase : startingWith(tokens.get(at).text())) {
                if (standsAt(phrase, tokens, at, text)) {
                    found.add(phrase.hard());
                    at += phrase.forms().size() - 1;
                    break;
                }
            }
        }
        return List.copyOf(found);
    }

    private List<Phrase> startingWith(String word) {
        return byFirst.getOrDefault(word, byFirst.getOrDefault(WordForms.plain(word), List.of()));
    }

    private static boolean standsAt(Phrase phrase, List<Token> tokens, int at, String text) {
        if (at + phrase.forms().size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < phrase.forms().size(); i++) {
            Token token = tokens.get(at + i);
            boolean word = phrase.forms().get(i).contains(token.text()) || phrase.forms().get(i).contains(WordForms.plain(token.text()));
            if (!word || i > 0 && !BETWEEN.matcher(text.substring(tokens.get(at + i - 1).to(), token.from())).matches()) {
                return false;
            }
        }
        return true;
    }

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            tokens.add(new Token(words.group(), words.start(), words.end()));
        }
        return tokens;
    }
}
