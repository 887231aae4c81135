package org.onmyterms.guide.symbols;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One picture with one meaning.
 *
 * @param id      what a plan calls it, such as {@code support-worker}; never changes
 * @param picture its SVG file
 * @param terms   by language without region, such as {@code cy}
 */
public record Symbol(String id, Path picture, Map<String, Term> terms) {

    /** The word for a symbol in one language, and other words that find it. */
    public record Term(String word, List<String> more) {
        public Term {
            Objects.requireNonNull(word, "word");
            more = List.copyOf(more);
        }
    }

    public Symbol {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(picture, "picture");
        terms = Map.copyOf(terms);
    }

    /** What a screen reader says for it in a BCP 47 language, or empty when it has no word in that language. */
    public Optional<String> word(String language) {
        return term(language).map(Term::word);
    }

    Optional<Term> term(String language) {
        return Optional.ofNullable(terms.get(Plain.language(language)));
    }
}
