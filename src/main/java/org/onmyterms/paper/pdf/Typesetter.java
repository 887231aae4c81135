package org.onmyterms.paper.pdf;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.onmyterms.paper.Block;
import org.onmyterms.paper.Document;
import org.onmyterms.paper.Illustration;
import org.onmyterms.paper.Run;
import org.onmyterms.paper.pdf.text.Cell;
import org.onmyterms.paper.pdf.text.Cells;
import org.onmyterms.paper.pdf.text.Direction;
import org.onmyterms.paper.pdf.text.Lines;

/** Gives each block its tags, style and lines, in reading order. */
final class Typesetter {

    /** In parts of the words' size. */
    private static final float INDENT = 1.43f;
    private static final float NUMBER_ROOM = 3.4f;
    private static final float LIST_ROOM = 1.8f;
    private static final float PICTURE = 3.4f;
    private static final float PICTURE_GAP = 1;
    /** A photo beside words is larger than a symbol, for it has more to show. */
    private static final float PHOTO = 7.5f;
    /** Points that a pixel takes at most: 96 of them an inch. */
    private static final float PIXEL = 0.75f;

    private final Cells cells;
    private final Tags tags;
    private final Symbols symbols;
    private final Photos photos;
    private final Measure measure;
    private final float size;
    private final Map<Block.Tone, Style> tones = new EnumMap<>(Block.Tone.class);
    private final Style body;
    private final Style label;
    private final Style answer;
    private final Consumer<Slab> out;
    private Optional<Slab> last = Optional.empty();
    /** Whether the next heading begins a page. */
    private boolean fresh;

    /** @param out takes what is set, in reading order */
    Typesetter(Cells cells, Tags tags, Symbols symbols, Photos photos, Measure measure, Consumer<Slab> out) {
        this.cells = cells;
        this.tags = tags;
        this.symbols = symbols;
        this.photos = photos;
        this.measure = measure;
        this.out = out;
        this.size = measure.size();
        for (Block.Tone tone : Block.Tone.values()) {
            tones.put(tone, Style.of(tone, size));
        }
        this.body = tones.get(Block.Tone.PLAIN);
        this.label = tones.get(Block.Tone.LABEL);
        this.answer = Style.answer(size);
    }

    void set(List<Block> blocks) {
        if (cells.runBack()) {
            tags.direction(tags.document(), true);
        }
        blocks.forEach(this::set);
    }

    private void set(Block block) {
        switch (block) {
            case Block.Heading h -> {
                Style style = Style.heading(h.level(), size);
                add(new Slab(tags.add(tags.document(), "H" + h.level()), lines(h.runs(), style, 0), style, 0, false, false,
                        Optional.of(new Slab.Heading(h.id(), h.level(), Document.text(h.runs()), fresh))));
                fresh = false;
            }
            case Block.Para p -> plain(tags.add(tags.document(), "P"), p.runs(), tones.get(p.tone()),
                    p.tone() == Block.Tone.PLAIN && last.filter(slab -> slab.style().isLabel()).isPresent());
            case Block.Quote q -> quote(q);
            case Block.Listing l -> listing(l);
            case Block.Contents c -> contents(c);
            case Block.Code c -> code(c);
            case Block.Pictured p -> pictured(p);
            case Block.Shown s -> shown(s, tags.document(), 0, cells.runBack(), false);
            case Block.Table t -> table(t);
            case Block.Together t -> set(t.blocks());
            case Block.PageBreak b -> fresh = true;
        }
    }

    private void quote(Block.Quote quote) {
        PDStructureElement all = tags.add(tags.document(), "Div");
        boolean back = Direction.isRightToLeft(cells.of(quote.words().isEmpty() ? quote.who() : quote.words().getFirst(), false));
        quoted(tags.add(all, "P"), quote.who(), label, back, true, false);
        quote.shown().forEach(s -> shown(s, all, size * INDENT, back, true));
        PDStructureElement words = tags.add(all, "BlockQuote");
        quote.words().forEach(p -> quoted(tags.add(words, "P"), p, body, back, true, true));
        if (!quote.answer().isEmpty()) {
            quoted(tags.add(all, "P"), quote.answer(), answer, back, false, false);
        }
    }

    /** All of a quote begins at the edge at which its words do, whichever way a label among them runs. */
    private void quoted(PDStructureElement element, List<Run> runs, Style style, boolean back, boolean bar, boolean joined) {
        float indent = size * INDENT;
        add(new Slab(element, lines(runs, style, indent), style, indent, back, bar, joined, Optional.empty()));
    }

    private void listing(Block.Listing listing) {
        PDStructureElement list = tags.add(tags.document(), "L");
        tags.numbering(list, listing.numbered() ? "Decimal" : "Disc");
        Style style = tones.get(listing.tone());
        for (int i = 0; i < listing.items().size(); i++) {
            List<Run> item = listing.items().get(i);
            PDStructureElement li = tags.add(list, "LI");
            String mark = listing.numbered() ? (i + 1) + ". " : "\u2022 ";
            Slab.Label before = new Slab.Label(tags.add(li, "Lbl"), cells.of(List.of(Run.plain(mark)), false));
            float indent = style.size() * LIST_ROOM;
            add(new Slab(tags.add(li, "LBody"), lines(item, style, indent), style, indent, false, i > 0, Optional.of(before)));
        }
    }

    private void code(Block.Code code) {
        add(new Slab(figure(tags.document(), code.alternative()), List.of(List.of()), Style.code(size), 0, false, false, Optional.of(new Slab.Code(Squares.of(code.content())))));
    }

    private void contents(Block.Contents contents) {
        PDStructureElement toc = tags.add(tags.document(), "TOC");
        for (Block.Contents.Line line : contents.lines()) {
            PDStructureElement link = tags.add(tags.add(tags.add(toc, "TOCI"), "Reference"), "Link");
            boolean follows = last.flatMap(slab -> slab.is(Slab.Link.class)).isPresent();
            add(new Slab(link, lines(line.runs(), body, numberRoom(size)), body, 0, false, follows,
                    Optional.of(new Slab.Link(line.heading()))));
        }
    }

    /** A drawing that cannot be shown, or is not there, leaves its room empty, so that the words stand below one another. */
    private void pictured(Block.Pictured pictured) {
        Optional<Drawn> drawn = pictured.picture().flatMap(this::drawn);
        PDStructureElement all = tags.add(tags.document(), "Div");
        Optional<PDStructureElement> figure = Optional.of(pictured.alternative()).filter(a -> !a.isBlank() && drawn.isPresent())
                .map(a -> figure(all, a));
        boolean isPhoto = pictured.picture().filter(Illustration.Photo.class::isInstance).isPresent();
        float room = size * (isPhoto ? PHOTO : PICTURE);
        float indent = room + size * PICTURE_GAP;
        float[] sides = pictured.picture().map(p -> sides(p, room, room)).orElse(new float[2]);
        add(new Slab(tags.add(all, "P"), lines(pictured.words(), body, indent), body, indent, false, false,
                drawn.map(d -> new Slab.Beside(d, sides[0], sides[1], figure))));
    }

    private void shown(Block.Shown shown, PDStructureElement parent, float indent, boolean back, boolean bar) {
        Measure.Area area = measure.area(0);
        float[] sides = sides(shown.photo(), Math.min(area.width() - indent, area.width() * measure.photoPart() * 2), area.height() * measure.photoPart());
        add(new Slab(figure(parent, shown.alternative()), List.of(List.of()), Style.photo(size, sides[1]), indent, back, bar, bar,
                Optional.of(new Slab.Photo(photos.drawn(shown.photo()), sides[0], sides[1], shown.alternative()))));
    }

    private PDStructureElement figure(PDStructureElement parent, String alternative) {
        PDStructureElement figure = tags.add(parent, "Figure");
        figure.setAlternateDescription(alternative);
        return figure;
    }

    private Optional<Drawn> drawn(Illustration picture) {
        return switch (picture) {
            case Illustration.Symbol symbol -> symbols.drawn(symbol);
            case Illustration.Photo photo -> Optional.of(photos.drawn(photo));
        };
    }

    /** How wide and high a picture stands in a room: a symbol fills it, a photo keeps its shape and grows no coarser than a screen. */
    private static float[] sides(Illustration picture, float width, float height) {
        return switch (picture) {
            case Illustration.Symbol symbol -> new float[] {width, height};
            case Illustration.Photo photo -> {
                float scale = Math.min(PIXEL, Math.min(width / photo.width(), height / photo.height()));
                yield new float[] {photo.width() * scale, photo.height() * scale};
            }
        };
    }

    private void table(Block.Table table) {
        PDStructureElement element = tags.apart(tags.document(), "Table");
        Optional<List<Slab>> rows = measure.rows() ? Optional.empty() : new Tables(cells, tags, measure).set(table, element);
        if (rows.isEmpty()) {
            set(table.stacked());
            return;
        }
        tags.document().appendKid(element);
        PDStructureElement caption = tags.addFirst(element, "Caption");
        plain(caption, table.caption(), label, false);
        rows.get().forEach(this::add);
    }

    private void plain(PDStructureElement element, List<Run> runs, Style style, boolean joined) {
        add(new Slab(element, lines(runs, style, 0), style, 0, false, joined, Optional.empty()));
    }

    private void add(Slab set) {
        Slab slab = set.withRoomFor(highest(set.lines()));
        say(slab.element(), slab.lines());
        slab.is(Slab.Row.class).ifPresent(row -> row.parts().forEach(part -> say(part.element(), part.lines())));
        slab.is(Slab.Label.class).ifPresent(label -> runs(label.element(), slab.lines()));
        last = Optional.of(slab);
        out.accept(slab);
    }

    /** Points kept free for a page number beside a line of the contents. */
    static float numberRoom(float size) {
        return size * NUMBER_ROOM;
    }

    /** How much higher than usual the lines must be for these letters. */
    static float highest(List<List<Cell>> lines) {
        float highest = 1;
        for (List<Cell> line : lines) {
            for (Cell cell : line) {
                highest = Math.max(highest, cell.face().height());
            }
        }
        return highest;
    }

    /** A tag whose words are all in one language says so itself. */
    private void say(PDStructureElement element, List<List<Cell>> lines) {
        if (!lines.getFirst().isEmpty()) {
            lines.getFirst().getFirst().language().filter(language -> isAllIn(language, lines)).ifPresent(element::setLanguage);
        }
        runs(element, lines);
    }

    private static boolean isAllIn(String language, List<List<Cell>> lines) {
        return lines.stream().flatMap(List::stream).allMatch(cell -> cell.language().filter(language::equals).isPresent());
    }

    /** Words that run another way than the document's do say so by their tag. */
    private void runs(PDStructureElement element, List<List<Cell>> lines) {
        boolean back = Direction.isRightToLeft(lines.getFirst());
        if (!lines.getFirst().isEmpty() && back != cells.runBack()) {
            tags.direction(element, back);
        }
    }

    private List<List<Cell>> lines(List<Run> runs, Style style, float indent) {
        return Lines.of(cells.of(runs, style.bold()), (measure.area(0).width() - indent) / style.size());
    }
}
