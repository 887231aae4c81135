package org.onmyterms.paper;

import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onmyterms.guide.symbols.Symbol;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Picture;

/** The words and pictures of one entry: as paragraphs, or in Easy Read one idea a row with a picture to its left. */
final class Sayings {

    private final Framing framing;
    private final PictureBook pictures;
    private final boolean easyRead;

    Sayings(Framing framing, PictureBook pictures, Layout layout) {
        this.framing = framing;
        this.pictures = pictures;
        this.easyRead = layout == Layout.EASY_READ;
    }

    /** What was said, verbatim, and what its pictures show. The person's own symbol stands first. */
    List<Block> of(Entry entry) {
        List<Block> said = new ArrayList<>();
        Optional<String> language = entry.language().flatMap(framing::languageIfOther);
        Optional<Path> first = entry.pictures().stream().flatMap(p -> drawing(p).stream()).findFirst();
        if (!entry.words().isEmpty() && easyRead) {
            for (String idea : ideas(entry.words(), entry.language().orElse(framing.language()))) {
                said.add(new Block.Pictured(said.isEmpty() ? first : Optional.empty(), "", List.of(new Run(idea, language, false))));
            }
        } else if (!entry.words().isEmpty()) {
            said.add(new Block.Para(List.of(new Run(entry.words(), language, false))));
        }
        entry.pictures().forEach(picture -> said.add(picture(picture)));
        return said;
    }

    /** The same words as paragraphs alone, for where they are quoted. */
    List<List<Run>> quoted(Entry entry) {
        List<List<Run>> said = new ArrayList<>();
        if (!entry.words().isEmpty()) {
            said.add(List.of(new Run(entry.words(), entry.language().flatMap(framing::languageIfOther), false)));
        }
        entry.pictures().forEach(p -> said.add(drawing(p).isPresent() ? word(p) : shows(p)));
        return said;
    }

    /** These blocks with this picture beside the first idea below each question, unless it has one of its own. */
    static List<Block> pictured(List<Block> blocks, Path picture) {
        List<Block> all = new ArrayList<>();
        boolean begins = true;
        for (Block block : blocks) {
            boolean bare = block instanceof Block.Pictured p && p.drawing().isEmpty();
            all.add(begins && bare ? new Block.Pictured(Optional.of(picture), "", ((Block.Pictured) block).words()) : block);
            begins = block instanceof Block.Heading || begins && !(block instanceof Block.Pictured);
        }
        return all;
    }

    private Block picture(Picture picture) {
        Optional<Path> drawing = drawing(picture);
        return drawing.isPresent() ? new Block.Pictured(drawing, "", word(picture)) : new Block.Para(shows(picture));
    }

    private Optional<Path> drawing(Picture picture) {
        return picture.symbol().flatMap(pictures::symbol).map(Symbol::picture);
    }

    /** What the person says it shows, or else the symbol's word in the document's language or in English. */
    private List<Run> word(Picture picture) {
        if (!picture.describes().isBlank()) {
            return List.of(Run.plain(picture.describes()));
        }
        Symbol symbol = picture.symbol().flatMap(pictures::symbol).orElseThrow();
        return List.of(symbol.word(framing.language()).map(Run::plain)
                .orElseGet(() -> new Run(symbol.word("en").orElse(symbol.id()), framing.languageIfOther("en"), false)));
    }

    private List<Run> shows(Picture picture) {
        return picture.describes().isBlank() ? framing.runs("paper.picture-plain") : framing.runs("paper.picture", picture.describes());
    }

    /** Sentences and lines, one after another the same text, letter for letter. */
    private static List<String> ideas(String words, String language) {
        List<String> ideas = new ArrayList<>();
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.forLanguageTag(language));
        sentences.setText(words);
        int from = sentences.first();
        for (int to = sentences.next(); to != BreakIterator.DONE; to = sentences.next()) {
            String idea = words.substring(from, to);
            if (idea.isBlank() && !ideas.isEmpty()) {
                ideas.set(ideas.size() - 1, ideas.getLast() + idea);
            } else {
                ideas.add(idea);
            }
            from = to;
        }
        return ideas;
    }
}
