package org.onmyterms.paper.pdf;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** What all pages of one file share. */
final class Pdf {

    private final PDResources resources = new PDResources();
    private int fonts;

    String addFont(PDType0Font font) {
        String name = "F" + ++fonts;
        resources.put(COSName.getPDFName(name), font);
        return name;
    }

    PDResources resources() {
        return resources;
    }
}
