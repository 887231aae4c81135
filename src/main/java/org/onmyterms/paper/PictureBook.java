package org.onmyterms.paper;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.onmyterms.guide.symbols.Catalogue;
import org.onmyterms.guide.symbols.Symbol;

/** Where the drawings for a document are: symbols that people chose, and the pictures of topics. */
public final class PictureBook {

    private final Path folder;
    private final Catalogue catalogue;

    /** The folder of symbols, with its list and one folder for each set. */
    public PictureBook(Path symbolsFolder) {
        this.folder = symbolsFolder;
        this.catalogue = Catalogue.read(symbolsFolder);
    }

    Optional<Symbol> symbol(String id) {
        return catalogue.symbol(id);
    }

    /** The picture of a topic, by its OpenMoji code. */
    Optional<Path> topic(String code) {
        return Optional.of(folder.resolve("openmoji").resolve(code + ".svg")).filter(Files::isRegularFile);
    }
}
