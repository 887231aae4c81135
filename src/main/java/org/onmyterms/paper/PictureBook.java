package org.onmyterms.paper;

import java.nio.file.Path;
import java.util.Optional;
import org.onmyterms.guide.symbols.Shelf;

/** The drawings for a document: symbols that people chose, and the pictures of topics. */
public final class PictureBook {

    private final Shelf shelf;

    public PictureBook(Shelf shelf) {
        this.shelf = shelf;
    }

    /** Reads the folder of symbols. */
    public PictureBook(Path symbolsFolder) {
        this(new Shelf(symbolsFolder));
    }

    Optional<Illustration.Symbol> symbol(String code) {
        return shelf.svg(code).map(svg -> new Illustration.Symbol(code, svg));
    }

    /** What a symbol is called in a BCP 47 language. */
    Optional<String> word(String code, String language) {
        return shelf.word(code, language);
    }

    /** The picture of a topic, by its OpenMoji code. */
    Optional<Illustration.Symbol> topic(String code) {
        return shelf.openMoji(code).map(svg -> new Illustration.Symbol(code, svg));
    }
}
