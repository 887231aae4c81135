package org.onmyterms.paper.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.onmyterms.paper.PaperException;

/** Pages of a PDF as pictures, for a preview that shows exactly what the reader will see. */
public final class PagePictures {

    private PagePictures() {
    }

    /** Page counts from 0; 72 dpi is one pixel a point. Throws {@link PaperException} when the bytes are no PDF. */
    public static BufferedImage draw(byte[] pdf, int page, float dpi) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(page, dpi, ImageType.RGB);
        } catch (IOException e) {
            throw new PaperException(e, "paper.print-failed");
        }
    }

    /** How many pages. Throws {@link PaperException} when the bytes are no PDF. */
    public static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new PaperException(e, "paper.print-failed");
        }
    }
}
