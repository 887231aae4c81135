package org.onmyterms.paper.pdf;

import java.util.Optional;
import java.util.function.Supplier;
import org.onmyterms.guide.symbols.Emoji;
import org.onmyterms.guide.symbols.EmojiBook;
import org.onmyterms.paper.Illustration;
import org.onmyterms.paper.pdf.text.Pictogram;
import org.onmyterms.paper.pdf.text.Pictograms;

/** The drawings of one file: symbols from the disk, and emoji by their names. */
final class Symbols implements Pictograms {

    /** Below this no letter alone is an emoji. */
    private static final char FIRST_EMOJI = '\u2300';

    private final Drawings drawings;
    private final Supplier<EmojiBook> emoji;
    private final String language;

    /**
     * @param emoji    asked for when a document holds something that may be one
     * @param language of the document, BCP 47; emoji are named in it, or else in English
     */
    Symbols(Drawings drawings, Supplier<EmojiBook> emoji, String language) {
        this.drawings = drawings;
        this.emoji = emoji;
        this.language = language;
    }

    /** As the pages show it; nothing when it cannot be drawn. */
    Optional<Drawn> drawn(Illustration.Symbol symbol) {
        return drawings.resource(symbol.code(), symbol.svg()).map(r -> new Drawn(r, Drawings.SIDE));
    }

    @Override
    public Optional<Pictogram> of(String character) {
        if (character.length() == 1 && character.charAt(0) < FIRST_EMOJI) {
            return Optional.empty();
        }
        EmojiBook book = emoji.get();
        Optional<Emoji> found = book.of(character);
        return found.flatMap(e -> drawings.resource(e.code(), book.svg(e)))
                .map(r -> new Pictogram(r, found.get().name(language).or(() -> found.get().name("en")).orElse(character)));
    }
}
