package org.onmyterms.paper.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.onmyterms.paper.Run;
import org.onmyterms.words.Words;

/** Paints sheets onto pages: text with its tags, decorations and feet without. */
final class Painter {

    private static final float FOOT_SIZE = 11;

    /** Where a heading came to stand; pages count from 0. */
    record Spot(Slab.Heading heading, int page, float top) { }

    private final PDDocument document;
    private final Pdf pdf;
    private final Tags tags;
    private final Cells cells;
    private final Words words = Words.english();
    private final Map<String, Spot> spots = new HashMap<>();

    Painter(PDDocument document, Pdf pdf, Tags tags, Cells cells) {
        this.document = document;
        this.pdf = pdf;
        this.tags = tags;
        this.cells = cells;
    }

    /** Returns where the headings are, in order. */
    List<Spot> paint(List<Sheet> sheets, String foot) throws IOException {
        List<Spot> headings = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            document.addPage(new PDPage(new PDRectangle(Sheet.WIDTH, Sheet.HEIGHT)));
            for (Sheet.Placed piece : sheets.get(i).placed()) {
                if (piece.from() == 0 && piece.slab().heading().isPresent()) {
                    headings.add(new Spot(piece.slab().heading().get(), i, piece.top()));
                    spots.putIfAbsent(headings.getLast().heading().id(), headings.getLast());
                }
            }
        }
        for (int i = 0; i < sheets.size(); i++) {
            PDPage page = document.getPage(i);
            page.setResources(pdf.resources());
            page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
            tags.begin(page);
            Pen pen = new Pen(pdf);
            for (Sheet.Placed piece : sheets.get(i).placed()) {
                paint(piece, page, pen);
            }
            foot(pen, foot, words.text("paper.page", Integer.toString(i + 1), Integer.toString(sheets.size())));
            page.setContents(new PDStream(document, new ByteArrayInputStream(pen.bytes()), COSName.FLATE_DECODE));
        }
        return headings;
    }

    private void paint(Sheet.Placed piece, PDPage page, Pen pen) throws IOException {
        Slab slab = piece.slab();
        Style style = slab.style();
        float x = Sheet.SIDE + slab.indent();
        float height = slab.height(piece.to() - piece.from());
        if (slab.bar()) {
            float gap = slab.joined() ? piece.gap() : 0;
            pen.box(Sheet.SIDE, piece.top() - gap, 4, height + gap, Style.PLUM);
        }
        if (slab.heading().filter(h -> h.level() == 1).isPresent()) {
            pen.box(Sheet.SIDE, piece.top() + height + 4, Sheet.TEXT_WIDTH, 1.5f, Style.TEAL);
        }
        if (piece.from() == 0 && slab.label().isPresent()) {
            Slab.Label label = slab.label().get();
            pen.begin("Lbl", tags.mark(label.element(), page));
            pen.line(label.cells(), Sheet.SIDE, baseline(piece.top(), style), style.size(), style.colour(), Optional.empty());
            pen.end();
        }
        if (slab.squares().isPresent()) {
            pen.begin("Figure", tags.mark(slab.element(), page));
            pen.squares(slab.squares().get(), x, piece.top(), height, style.colour());
            pen.end();
            Tags.place(slab.element(), new PDRectangle(x, Sheet.HEIGHT - piece.top() - height, height, height));
        }
        if (slab.lines().stream().allMatch(List::isEmpty)) {
            return;
        }
        PDStructureElement element = slab.element();
        Optional<String> language = Optional.ofNullable(element.getLanguage());
        pen.begin(element.getStructureType(), tags.mark(element, page));
        for (int i = piece.from(); i < piece.to(); i++) {
            float top = piece.top() + (i - piece.from()) * style.leading();
            pen.line(slab.lines().get(i), x, baseline(top, style), style.size(), style.colour(), language);
            if (slab.leadsTo().isPresent() && i == slab.lines().size() - 1) {
                pageNumber(spots.get(slab.leadsTo().get()), top, style, pen);
            }
        }
        pen.end();
        if (slab.leadsTo().isPresent()) {
            link(element, spots.get(slab.leadsTo().get()), piece.top(), height, page);
        }
    }

    private static float baseline(float top, Style style) {
        return top + style.leading() / 2 + style.size() * 0.34f;
    }

    private void pageNumber(Spot spot, float top, Style style, Pen pen) throws IOException {
        List<Cell> number = cells.of(List.of(Run.plain(" " + (spot.page() + 1))), false);
        pen.line(number, Sheet.WIDTH - Sheet.SIDE - width(number) * style.size(), baseline(top, style), style.size(), style.colour(),
                Optional.empty());
    }

    private void link(PDStructureElement element, Spot spot, float top, float height, PDPage page) throws IOException {
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(new PDRectangle(Sheet.SIDE, Sheet.HEIGHT - top - height, Sheet.TEXT_WIDTH, height));
        link.setContents(words.text("paper.link", spot.heading().shortText(), Integer.toString(spot.page() + 1)));
        link.setDestination(destination(spot));
        link.setPrinted(true);
        PDBorderStyleDictionary none = new PDBorderStyleDictionary();
        none.setWidth(0);
        link.setBorderStyle(none);
        tags.link(element, link, page);
        List<PDAnnotation> all = page.getAnnotations();
        all.add(link);
        page.setAnnotations(all);
    }

    PDPageXYZDestination destination(Spot spot) {
        PDPageXYZDestination to = new PDPageXYZDestination();
        to.setPage(document.getPage(spot.page()));
        to.setLeft(0);
        to.setTop((int) (Sheet.HEIGHT - spot.top() + 12));
        return to;
    }

    private void foot(Pen pen, String left, String right) throws IOException {
        List<Cell> rightCells = cells.of(List.of(Run.plain(right)), false);
        float y = Sheet.HEIGHT - Sheet.FOOT;
        pen.beginFooter();
        pen.line(cells.of(List.of(Run.plain(left)), false), Sheet.SIDE, y, FOOT_SIZE, Style.INK, Optional.empty());
        pen.line(rightCells, Sheet.WIDTH - Sheet.SIDE - width(rightCells) * FOOT_SIZE, y, FOOT_SIZE, Style.INK, Optional.empty());
        pen.end();
    }

    private static float width(List<Cell> cells) {
        return (float) cells.stream().mapToDouble(Cell::width).sum();
    }
}
