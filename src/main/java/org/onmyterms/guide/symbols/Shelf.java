package org.onmyterms.guide.symbols;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Every picture there is, by the code that a plan calls it: symbols, and emoji when one is asked for. For any thread. */
public final class Shelf {

    private final Path folder;
    private final Catalogue catalogue;
    private EmojiBook emoji;

    /** The folder of symbols, with its list and one folder for each set. Throws {@link SymbolsException}. */
    public Shelf(Path symbolsFolder) {
        folder = symbolsFolder;
        catalogue = Catalogue.read(symbolsFolder);
    }

    /** The picture of this code as the bytes of an SVG file; empty when there is none any more. */
    public Optional<byte[]> svg(String code) {
        Optional<byte[]> symbol = catalogue.symbol(code).flatMap(s -> read(s.picture()));
        return symbol.or(() -> emoji().coded(code).map(emoji()::svg));
    }

    /** The picture of this OpenMoji code that comes with the app, such as a topic's. */
    public Optional<byte[]> openMoji(String code) {
        return read(folder.resolve("openmoji").resolve(code + ".svg"));
    }

    /** What it is called in a BCP 47 language. */
    public Optional<String> word(String code, String language) {
        return catalogue.symbol(code).flatMap(s -> s.word(language)).or(() -> emoji().coded(code).flatMap(e -> e.name(language)));
    }

    /** Finds pictures by words of these languages, the person's own first; making it takes a moment. */
    public Finder finder(List<String> languages) {
        return new Finder(catalogue, emoji(), languages);
    }

    private synchronized EmojiBook emoji() {
        if (emoji == null) {
            emoji = EmojiBook.read(folder);
        }
        return emoji;
    }

    private static Optional<byte[]> read(Path svg) {
        try {
            return Files.isRegularFile(svg) ? Optional.of(Files.readAllBytes(svg)) : Optional.empty();
        } catch (IOException unread) {
            return Optional.empty();
        }
    }
}
