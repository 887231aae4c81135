package org.onmyterms.paper.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.onmyterms.words.Words;

/** Ways from the contents and the bookmarks to the headings. */
final class Links {

    private final PDDocument document;
    private final Tags tags;
    private final Words words = Words.english();

    Links(PDDocument document, Tags tags) {
        this.document = document;
        this.tags = tags;
    }

    /** A place on a page that leads to a heading, and says in words where that is. */
    void add(PDStructureElement element, Painter.Spot to, PDRectangle place, PDPage page) throws IOException {
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(place);
        link.setContents(words.text("paper.link", to.heading().shortText(), Integer.toString(to.page() + 1)));
        link.setDestination(destination(document, to));
        link.setPrinted(true);
        PDBorderStyleDictionary none = new PDBorderStyleDictionary();
        none.setWidth(0);
        link.setBorderStyle(none);
        tags.link(element, link, page);
        List<PDAnnotation> all = page.getAnnotations();
        all.add(link);
        page.setAnnotations(all);
    }

    static PDPageXYZDestination destination(PDDocument document, Painter.Spot spot) {
        PDPageXYZDestination to = new PDPageXYZDestination();
        to.setPage(document.getPage(spot.page()));
        to.setLeft(0);
        to.setTop((int) (Measure.HEIGHT - spot.top() + 12));
        return to;
    }
}
