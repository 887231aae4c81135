package org.onmyterms.guide.symbols;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All symbols, in the order of their file. Finds them by id and by word. */
public final class Catalogue {

    /** How well a symbol answers to a word: smaller is better. */
    private enum Fit { WORD, MORE, BEGINS_WORD, BEGINS_MORE, WITHIN, NONE }

    /** What finds a symbol in one language, without capitals and accents. */
    private record Entry(Symbol symbol, String language, String word, List<String> more) { }

    private final List<Symbol> symbols;
    private final List<Entry> entries = new ArrayList<>();

    Catalogue(List<Symbol> symbols) {
        this.symbols = List.copyOf(symbols);
        symbols.forEach(symbol -> symbol.terms().forEach((language, term) -> entries.add(
                new Entry(symbol, language, Plain.text(term.word()), term.more().stream().map(Plain::text).toList()))));
    }

    /** Reads {@code symbols.txt} of this folder. Throws {@link SymbolsException} at the first mistake found. */
    public static Catalogue read(Path symbolsFolder) {
        return new Catalogue(new CatalogueReader(symbolsFolder).read());
    }

    public List<Symbol> symbols() {
        return symbols;
    }

    /** The symbol of that id, or empty. */
    public Optional<Symbol> symbol(String id) {
        return symbols.stream().filter(symbol -> symbol.id().equals(id)).findFirst();
    }

    /**
     * The symbols that a word may mean, best first: it is the word; it is one of the other words; it begins the word, then one of the
     * others; it begins any word in them. Capitals and accents make no difference. Empty for an empty word or an unknown language.
     *
     * @param language BCP 47
     */
    public List<Symbol> find(String word, String language) {
        return fitting(word, language, Fit.WITHIN);
    }

    /** The one symbol whose word, or else one of whose other words, is exactly this; for pictures beside words that nobody chose by hand. */
    public Optional<Symbol> exact(String word, String language) {
        return fitting(word, language, Fit.MORE).stream().findFirst();
    }

    private List<Symbol> fitting(String word, String language, Fit worst) {
        String plain = Plain.text(word);
        String wanted = Plain.language(language);
        List<Symbol> found = new ArrayList<>();
        for (Fit fit : Fit.values()) {
            if (fit.compareTo(worst) <= 0 && !plain.isEmpty()) {
                entries.stream().filter(e -> e.language().equals(wanted) && fit(e, plain) == fit).forEach(e -> found.add(e.symbol()));
            }
        }
        return found;
    }

    private static Fit fit(Entry entry, String plain) {
        if (entry.word().equals(plain)) {
            return Fit.WORD;
        } else if (entry.more().contains(plain)) {
            return Fit.MORE;
        } else if (entry.word().startsWith(plain)) {
            return Fit.BEGINS_WORD;
        } else if (entry.more().stream().anyMatch(more -> more.startsWith(plain))) {
            return Fit.BEGINS_MORE;
        }
        return entry.word().contains(" " + plain) || entry.more().stream().anyMatch(more -> more.contains(" " + plain)) ? Fit.WITHIN : Fit.NONE;
    }
}
