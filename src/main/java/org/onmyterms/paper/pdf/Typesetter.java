package org.onmyterms.paper.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.onmyterms.paper.Block;
import org.onmyterms.paper.Document;
import org.onmyterms.paper.Run;

/** Gives each block its tags, style and lines, in reading order. */
final class Typesetter {

    private static final float INDENT = 20;
    private static final float NUMBER_ROOM = 48;

    private final Cells cells;
    private final Tags tags;
    private final List<Slab> slabs = new ArrayList<>();

    Typesetter(Cells cells, Tags tags) {
        this.cells = cells;
        this.tags = tags;
    }

    List<Slab> set(List<Block> blocks) {
        for (Block block : blocks) {
            switch (block) {
                case Block.Heading h -> add(new Slab(tags.add(tags.document(), "H" + h.level()), lines(h.runs(), Style.heading(h.level()), 0),
                        Style.heading(h.level()), 0, false, false,
                        Optional.of(new Slab.Heading(h.id(), h.level(), Document.text(h.runs()))), Optional.empty(), Optional.empty(), Optional.empty()));
                case Block.Para p -> plain(tags.add(tags.document(), "P"), p.runs(), Style.of(p.tone()), 0, false,
                        p.tone() == Block.Tone.PLAIN && !slabs.isEmpty() && slabs.getLast().style().isLabel());
                case Block.Quote q -> quote(q);
                case Block.Listing l -> listing(l);
                case Block.Contents c -> contents(c);
                case Block.Code c -> code(c);
            }
        }
        return slabs;
    }

    private void quote(Block.Quote quote) {
        PDStructureElement all = tags.add(tags.document(), "Div");
        plain(tags.add(all, "P"), quote.who(), Style.LABEL, INDENT, true, false);
        PDStructureElement words = tags.add(all, "BlockQuote");
        quote.words().forEach(p -> plain(tags.add(words, "P"), p, Style.BODY, INDENT, true, true));
        if (!quote.answer().isEmpty()) {
            plain(tags.add(all, "P"), quote.answer(), Style.ANSWER, INDENT, false, false);
        }
    }

    private void listing(Block.Listing listing) {
        PDStructureElement list = tags.add(tags.document(), "L");
        Tags.numbered(list);
        Style style = Style.of(listing.tone());
        for (int i = 0; i < listing.items().size(); i++) {
            List<Run> item = listing.items().get(i);
            PDStructureElement li = tags.add(list, "LI");
            Slab.Label label = new Slab.Label(tags.add(li, "Lbl"), cells.of(List.of(Run.plain((i + 1) + ". ")), false));
            float indent = style.size() * 1.8f;
            add(new Slab(tags.add(li, "LBody"), lines(item, style, indent), style, indent, false, i > 0, Optional.empty(),
                    Optional.of(label), Optional.empty(), Optional.empty()));
        }
    }

    private void code(Block.Code code) {
        PDStructureElement figure = tags.add(tags.document(), "Figure");
        figure.setAlternateDescription(code.alternative());
        add(new Slab(figure, List.of(List.of()), Style.CODE, 0, false, false, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.of(Squares.of(code.content()))));
    }

    private void contents(Block.Contents contents) {
        PDStructureElement toc = tags.add(tags.document(), "TOC");
        for (Block.Contents.Line line : contents.lines()) {
            PDStructureElement link = tags.add(tags.add(tags.add(toc, "TOCI"), "Reference"), "Link");
            add(new Slab(link, lines(line.runs(), Style.BODY, NUMBER_ROOM), Style.BODY, 0, false, slabs.getLast().leadsTo().isPresent(),
                    Optional.empty(), Optional.empty(), Optional.of(line.heading()), Optional.empty()));
        }
    }

    private void plain(PDStructureElement element, List<Run> runs, Style style, float indent, boolean bar, boolean joined) {
        add(new Slab(element, lines(runs, style, indent), style, indent, bar, joined, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private void add(Slab slab) {
        Set<Optional<String>> languages = slab.lines().stream().flatMap(List::stream).map(Cell::language).collect(Collectors.toSet());
        if (languages.size() == 1) {
            languages.iterator().next().ifPresent(slab.element()::setLanguage);
        }
        slabs.add(slab);
    }

    private List<List<Cell>> lines(List<Run> runs, Style style, float indent) {
        return Lines.of(cells.of(runs, style.bold()), (Sheet.TEXT_WIDTH - indent) / style.size());
    }
}
