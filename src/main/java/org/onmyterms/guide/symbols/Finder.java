package org.onmyterms.guide.symbols;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

/** Finds pictures for a word in any of some languages, among the symbols and then among the emoji. */
public final class Finder {

    /**
     * A picture that was found.
     *
     * @param code what a plan calls it: the id of a symbol, such as {@code support-worker}, or the code of an emoji, such as {@code 1F419}
     * @param word the word by which it was found, which may be another than its first: "mum" and not "mother"
     * @param svg  reads its picture, which takes a moment
     */
    public record Found(String code, String word, Callable<byte[]> svg) { }

    /** How well a word answers: smaller is better. */
    private enum Fit { WORD, BEGINNING, WITHIN, NONE }

    /** One word for a picture. Those in earlier places come first among words that answer as well. */
    private record Term(String plain, String word, Picture picture, int place) { }

    private record Picture(String code, String file, Callable<byte[]> svg) { }

    private record Answer(Term term, Fit fit) { }

    private static final Comparator<Answer> BEST_FIRST = Comparator.comparing(Answer::fit).thenComparing(answer -> answer.term().place());

    private final List<Term> terms = new ArrayList<>();

    /**
     * Finds in these.
     *
     * @param languages BCP 47, the person's own first
     */
    public Finder(Catalogue catalogue, EmojiBook emoji, List<String> languages) {
        for (String language : languages) {
            for (Symbol symbol : catalogue.symbols()) {
                String file = symbol.picture().getFileName().toString();
                String picked = file.substring(0, file.lastIndexOf('.'));
                Picture picture = new Picture(symbol.id(), picked, () -> Files.readAllBytes(symbol.picture()));
                symbol.term(language).ifPresent(words -> {
                    add(words.word(), picture);
                    words.more().forEach(word -> add(word, picture));
                });
            }
        }
        List<Emoji> all = emoji.all().stream().sorted(Comparator.comparing(Emoji::code)).toList();
        for (String language : languages) {
            for (Emoji one : all) {
                one.name(language).ifPresent(name -> add(name, new Picture(one.code(), one.code(), () -> emoji.svg(one))));
            }
        }
    }

    private void add(String word, Picture picture) {
        terms.add(new Term(Plain.text(word), word, picture, terms.size()));
    }

    /**
     * The pictures that a word, or the beginning of one, may mean: it is one of their words; it begins one; it begins a word within one.
     * No picture comes twice. Capitals and accents make no difference. Empty for an empty word.
     */
    public List<Found> find(String word) {
        String plain = Plain.text(word);
        if (plain.isEmpty()) {
            return List.of();
        }
        String inside = " " + plain;
        Map<String, Answer> best = new LinkedHashMap<>();
        for (Term term : terms) {
            Fit fit = fit(term.plain(), plain, inside);
            if (fit != Fit.NONE) {
                best.merge(term.picture().code(), new Answer(term, fit), (one, other) -> BEST_FIRST.compare(one, other) <= 0 ? one : other);
            }
        }
        Set<String> seen = new HashSet<>();
        return best.values().stream().sorted(BEST_FIRST).map(Answer::term).filter(term -> seen.add(term.picture().file()))
                .map(term -> new Found(term.picture().code(), term.word(), term.picture().svg())).toList();
    }

    private static Fit fit(String term, String plain, String inside) {
        if (term.startsWith(plain)) {
            return term.length() == plain.length() ? Fit.WORD : Fit.BEGINNING;
        }
        return term.contains(inside) ? Fit.WITHIN : Fit.NONE;
    }
}
