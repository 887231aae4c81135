package org.onmyterms.guide.symbols;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** All symbols, in the order of their file. */
public final class Catalogue {

    private final List<Symbol> symbols;

    Catalogue(List<Symbol> symbols) {
        this.symbols = List.copyOf(symbols);
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
}
