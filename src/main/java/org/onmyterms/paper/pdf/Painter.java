package org.onmyterms.paper.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.onmyterms.paper.Run;
import org.onmyterms.paper.pdf.text.Cell;
import org.onmyterms.paper.pdf.text.Cells;
import org.onmyterms.paper.pdf.text.Direction;
import org.onmyterms.words.Words;

/** Paints sheets onto pages: text with its tags, decorations and feet without. */
final class Painter {

    private static final float BAR = 4;

    /** Where a heading came to stand, and its tag; pages are numbered from 1, points count from the page's upper edge. */
    record Spot(Slab.Heading heading, PDStructureElement element, PDPage page, int number, float top) { }

    private final PDDocument document;
    private final PDResources resources;
    private final Tags tags;
    private final Cells cells;
    private final Measure measure;
    private final Links links;
    private final Words words = Words.english();
    private final Map<String, Spot> spots = new HashMap<>();
    private final List<Spot> headings = new ArrayList<>();
    private final List<Leaf> leaves = new ArrayList<>();
    private final Pen pen;
    private int taken;

    Painter(PDDocument document, PDResources resources, Tags tags, Cells cells, Measure measure, Standard standard) {
        this.document = document;
        this.resources = resources;
        this.tags = tags;
        this.cells = cells;
        this.measure = measure;
        this.links = new Links(tags);
        this.pen = new Pen(standard);
    }

    /** Takes the next sheet, and paints its page once that is full. */
    void take(Sheet sheet) {
        if (taken % measure.areas().size() == 0) {
            finishPage();
            begin();
        }
        taken++;
        Leaf leaf = leaves.getLast();
        leaf.sheets.add(sheet);
        for (Sheet.Placed piece : sheet.placed()) {
            piece.slab().is(Slab.Heading.class).filter(heading -> piece.from() == 0).ifPresent(heading -> {
                headings.add(new Spot(heading, piece.slab().element(), leaf.page, leaves.size(), sheet.area().top() + piece.top()));
                spots.putIfAbsent(heading.id(), headings.getLast());
            });
        }
    }

    private void begin() {
        PDPage page = new PDPage(new PDRectangle(Measure.WIDTH, Measure.HEIGHT));
        page.setResources(resources);
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        document.addPage(page);
        tags.begin(page);
        leaves.add(new Leaf(page));
    }

    /** A page with the contents waits until it is known where the headings are; so does one that goes on with what stands on such a page. */
    private void finishPage() {
        if (leaves.isEmpty()) {
            return;
        }
        Leaf leaf = leaves.getLast();
        boolean afterWaiting = leaves.size() > 1 && !leaves.get(leaves.size() - 2).sheets.isEmpty();
        if (!leaf.leads() && !(afterWaiting && leaf.goesOn())) {
            paint(leaf);
        }
    }

    /** Paints what still waits, and the feet, and returns where the headings are, in order. */
    List<Spot> finish(String foot) throws IOException {
        leaves.stream().filter(leaf -> !leaf.sheets.isEmpty()).forEach(this::paint);
        Foot below = new Foot(cells, measure, foot);
        for (int i = 0; i < leaves.size(); i++) {
            below.paint(pen, words.text("paper.page", Integer.toString(i + 1), Integer.toString(leaves.size())));
            List<PDStream> ink = new ArrayList<>(leaves.get(i).ink);
            if (measure.foot() > 0) {
                ink.add(pen.take(document));
            }
            leaves.get(i).page.setContents(ink);
        }
        return headings;
    }

    /** What each page says, once it is painted. */
    List<String> texts() {
        return leaves.stream().map(leaf -> leaf.text).toList();
    }

    private void paint(Leaf leaf) {
        StringJoiner text = new StringJoiner("\n");
        try {
            for (Sheet sheet : leaf.sheets) {
                for (Sheet.Placed piece : sheet.placed()) {
                    new PiecePainter(piece, sheet.area(), leaf.page, pen).paint();
                }
                text.add(sheet.words());
            }
            if (measure.isCard()) {
                pen.cut(Measure.cardLeft(), Measure.cardTop(), Measure.CARD_WIDTH, Measure.CARD_HEIGHT * measure.areas().size());
                pen.cut(Measure.cardLeft(), Measure.cardTop() + Measure.CARD_HEIGHT, Measure.CARD_WIDTH, 0);
            }
            leaf.ink = List.of(pen.take(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        leaf.text = text.toString();
        leaf.sheets.clear();
    }

    /** A page: what is to stand on it, until it is painted; then its ink and what it says. */
    private static final class Leaf {

        private final PDPage page;
        private final List<Sheet> sheets = new ArrayList<>();
        private List<PDStream> ink = List.of();
        private String text = "";

        Leaf(PDPage page) {
            this.page = page;
        }

        /** True when it begins in the midst of something. */
        boolean goesOn() {
            return sheets.getFirst().placed().stream().anyMatch(piece -> piece.from() > 0);
        }

        boolean leads() {
            return sheets.stream().flatMap(sheet -> sheet.placed().stream()).anyMatch(piece -> piece.slab().is(Slab.Link.class).isPresent());
        }
    }

    private static float baseline(float top, Style style, float leading) {
        return top + leading / 2 + style.size() * 0.34f;
    }

    /** Paints one piece of a slab, with what belongs to it. */
    private final class PiecePainter {

        private final Sheet.Placed piece;
        private final Slab slab;
        private final Style style;
        private final Measure.Area area;
        private final PDPage page;
        private final Pen pen;
        private final float x;
        private final float right;
        private final float top;

        PiecePainter(Sheet.Placed piece, Measure.Area area, PDPage page, Pen pen) {
            this.piece = piece;
            this.slab = piece.slab();
            this.style = slab.style();
            this.area = area;
            this.page = page;
            this.pen = pen;
            this.x = area.left() + (slab.back() ? numberRoom() : slab.indent());
            this.right = area.left() + area.width() - (slab.back() ? slab.indent() : numberRoom());
            this.top = area.top() + piece.top();
        }

        void paint() throws IOException {
            if (slab.bar()) {
                float gap = slab.joined() ? piece.gap() : 0;
                pen.box(atBegin(BAR), top - gap, BAR, piece.height() + gap, Style.PLUM);
            }
            if (slab.role().isPresent() && piece.from() == 0) {
                switch (slab.role().get()) {
                    case Slab.Heading h when h.level() == 1 -> pen.box(area.left(), top + piece.height() + style.size() * 0.12f, area.width(), 1.5f, Style.TEAL);
                    case Slab.Label label -> label(label);
                    case Slab.Code code -> code(code);
                    case Slab.Photo photo -> photo(photo);
                    case Slab.Beside beside -> beside(beside);
                    case Slab.Row row -> row(row);
                    case Slab.Heading h -> { }
                    case Slab.Link link -> { }
                }
            }
            if (!slab.lines().stream().allMatch(List::isEmpty)) {
                text();
            }
        }

        private void text() throws IOException {
            PDStructureElement element = slab.element();
            float first = top + besidePicture();
            Optional<Spot> leadsTo = slab.is(Slab.Link.class).map(link -> spots.get(link.heading()));
            pen.begin(element.getStructureType(), tags.mark(element, page));
            for (int i = piece.from(); i < piece.to(); i++) {
                float lineTop = first + (i - piece.from()) * style.leading();
                pen.line(slab.lines().get(i), left(slab.lines().get(i), x, right), baseline(lineTop, style, style.leading()),
                        style.size(), style.colour(), Optional.ofNullable(element.getLanguage()));
                if (leadsTo.isPresent() && i == slab.lines().size() - 1) {
                    pageNumber(leadsTo.get(), lineTop);
                }
            }
            pen.end();
            if (leadsTo.isPresent()) {
                links.add(element, leadsTo.get(), new PDRectangle(area.left(), Measure.HEIGHT - top - piece.height(), area.width(), piece.height()),
                        page);
            }
        }

        /** Where a line's ink begins; one that runs from right to left stands against the right edge. */
        private float left(List<Cell> line, float from, float to) {
            return Direction.isRightToLeft(line) ? to - Direction.inkWidth(line) * style.size() : from;
        }

        /** Points kept free at the edge where lines end. */
        private float numberRoom() {
            return slab.is(Slab.Link.class).isPresent() ? Typesetter.numberRoom(style.size()) : 0;
        }

        /** How far from the left something so wide stands against the edge at which the slab begins. */
        private float atBegin(float width) {
            return slab.back() ? area.left() + area.width() - width : area.left();
        }

        /** Few words stand at half the height of the picture beside them. */
        private float besidePicture() {
            return Math.max(0, (piece.height() - (piece.to() - piece.from()) * style.leading()) / 2);
        }

        private void pageNumber(Spot spot, float lineTop) throws IOException {
            List<Cell> number = cells.of(List.of(Run.plain(" " + spot.number())), false);
            float left = slab.back() ? area.left() : area.left() + area.width() - Direction.width(number) * style.size();
            pen.line(number, left, baseline(lineTop, style, style.leading()), style.size(),
                    style.colour(), Optional.empty());
        }

        private void label(Slab.Label label) throws IOException {
            pen.begin("Lbl", tags.mark(label.element(), page));
            pen.line(label.cells(), atBegin(Direction.width(label.cells()) * style.size()), baseline(top, style, style.leading()), style.size(), style.colour(), Optional.empty());
            pen.end();
        }

        private void code(Slab.Code code) {
            pen.begin("Figure", tags.mark(slab.element(), page));
            pen.squares(code.squares(), x, top, piece.height(), style.colour());
            pen.end();
            place(slab.element(), x, piece.height(), piece.height());
        }

        private void photo(Slab.Photo photo) {
            pen.begin("Figure", tags.mark(slab.element(), page));
            float left = slab.back() ? right - photo.width() : x;
            pen.drawing(photo.drawn(), left, top, photo.width(), photo.height());
            pen.end();
            place(slab.element(), left, photo.width(), photo.height());
        }

        private void beside(Slab.Beside beside) {
            beside.figure().ifPresentOrElse(f -> pen.begin("Figure", tags.mark(f, page)), pen::beginDecoration);
            float left = atBegin(beside.width());
            pen.drawing(beside.drawn(), left, top, beside.width(), beside.height());
            pen.end();
            beside.figure().ifPresent(f -> place(f, left, beside.width(), beside.height()));
        }

        private void place(PDStructureElement figure, float left, float width, float height) {
            Tags.place(figure, new PDRectangle(left, Measure.HEIGHT - top - height, width, height));
        }

        /** A line stands above each row, and a stronger one below the head. */
        private void row(Slab.Row row) throws IOException {
            boolean isHead = row.head().isEmpty();
            float rule = isHead ? 1.5f : 0.75f;
            pen.box(area.left(), isHead ? top + piece.height() - rule : top + piece.height() - rule / 2, area.width(), rule,
                    isHead ? Style.TEAL : Style.INK);
            for (Slab.Row.Part part : row.parts()) {
                if (part.lines().stream().allMatch(List::isEmpty)) {
                    continue;
                }
                if (piece.repeated()) {
                    pen.beginRepeated();
                } else {
                    pen.begin(part.element().getStructureType(), tags.mark(part.element(), page));
                }
                for (int i = 0; i < part.lines().size(); i++) {
                    pen.line(part.lines().get(i), left(part.lines().get(i), area.left() + part.left(), area.left() + part.left() + part.width()), baseline(top + Tables.above(style.size()) + i * row.leading(), style, row.leading()),
                            style.size(), style.colour(), Optional.ofNullable(part.element().getLanguage()));
                }
                pen.end();
            }
        }
    }
}
