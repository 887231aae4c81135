package org.onmyterms.paper.pdf;

import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** Which list of tags each tag is from (ISO 32000-2, 14.7.4): PDF 2.0's own, or that of PDF 1.7 for those it dropped. */
final class Namespaces {

    private static final COSName NS = COSName.getPDFName("NS");
    private static final Set<String> ONLY_IN_1_7 = Set.of("TOC", "TOCI", "Reference", "BlockQuote");

    private final COSDictionary now = namespace("http://iso.org/pdf2/ssn");
    private final COSDictionary before = namespace("http://iso.org/pdf/ssn");

    private static COSDictionary namespace(String name) {
        COSDictionary namespace = new COSDictionary();
        namespace.setName(COSName.TYPE, "Namespace");
        namespace.setItem(NS, new COSString(name));
        return namespace;
    }

    void mark(COSDictionary element, String type) {
        element.setItem(NS, ONLY_IN_1_7.contains(type) ? before : now);
    }

    COSArray all() {
        COSArray all = new COSArray();
        all.add(now);
        all.add(before);
        return all;
    }
}
