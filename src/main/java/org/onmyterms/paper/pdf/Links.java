package org.onmyterms.paper.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.onmyterms.words.Words;

/** Ways from the contents and the bookmarks to the headings. */
final class Links {

    private final Tags tags;
    private final Words words = Words.english();

    Links(Tags tags) {
        this.tags = tags;
    }

    /** A place on a page that leads to a heading, and says in words where that is. */
    void add(PDStructureElement element, Painter.Spot to, PDRectangle place, PDPage page) throws IOException {
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(place);
        link.setContents(words.text("paper.link", to.heading().shortText(), Integer.toString(to.number())));
        link.setAction(action(to));
        link.setPrinted(true);
        PDBorderStyleDictionary none = new PDBorderStyleDictionary();
        none.setWidth(0);
        link.setBorderStyle(none);
        tags.link(element, link, page);
        refer(element.getParent().getCOSObject(), to);
        List<PDAnnotation> all = page.getAnnotations();
        all.add(link);
        page.setAnnotations(all);
    }

    /** The line of the contents says which heading it stands for (ISO 32000-2, 14.7.2, Ref). */
    private static void refer(COSBase reference, Painter.Spot to) {
        COSDictionary line = ((COSDictionary) reference).getCOSDictionary(COSName.P);
        COSArray headings = new COSArray();
        headings.add(to.element());
        line.setItem(COSName.getPDFName("Ref"), headings);
    }

    /** Goes to a place on a page, and for readers who hear, to the heading itself (ISO 32000-2, 12.6.4.2, SD). */
    static PDActionGoTo action(Painter.Spot spot) {
        PDActionGoTo action = new PDActionGoTo();
        action.getCOSObject().setDirect(true);
        PDPageXYZDestination to = destination(spot);
        action.setDestination(to);
        COSArray heading = new COSArray();
        heading.add(spot.element());
        to.getCOSObject().toList().stream().skip(1).forEach(heading::add);
        action.getCOSObject().setItem(COSName.getPDFName("SD"), heading);
        return action;
    }

    private static PDPageXYZDestination destination(Painter.Spot spot) {
        PDPageXYZDestination to = new PDPageXYZDestination();
        to.setPage(spot.page());
        to.setLeft(0);
        to.setTop((int) (Measure.HEIGHT - spot.top() + 12));
        return to;
    }
}
