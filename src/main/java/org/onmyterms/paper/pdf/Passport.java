package org.onmyterms.paper.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/** What the file says about itself: the norms it keeps, its title and its day. Nothing of who or where. */
final class Passport {

    private static final String PRODUCER = "On My Terms";

    private static final String UA1 = """
            <pdfaid:part>%s</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
            <pdfuaid:part>1</pdfuaid:part>
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
             <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
             <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
             <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
             <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
              <pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
              <pdfaProperty:category>internal</pdfaProperty:category>
              <pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description>
             </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>""";
    private static final String UA2 = """
            <pdfaid:part>4</pdfaid:part><pdfaid:rev>2020</pdfaid:rev>%s
            <pdfuaid:part>2</pdfuaid:part><pdfuaid:rev>2024</pdfuaid:rev>
            <pdfd:declarations><rdf:Bag>
             <rdf:li rdf:parseType="Resource"><pdfd:conformsTo>http://pdfa.org/declarations/wtpdf#accessibility1.0</pdfd:conformsTo></rdf:li>
             <rdf:li rdf:parseType="Resource"><pdfd:conformsTo>http://pdfa.org/declarations/wtpdf#reuse1.0</pdfd:conformsTo></rdf:li>
            </rdf:Bag></pdfd:declarations>""";

    private Passport() {
    }

    /** @param holdsFile whether a file lies inside, which PDF/A-2 forbids and PDF/A-3 and PDF/A-4f allow */
    static void write(PDDocument document, String title, LocalDate date, Standard standard, boolean holdsFile) throws IOException {
        if (standard == Standard.UA1) {
            information(document, title, date);
        }
        document.getDocumentCatalog().setMetadata(new PDMetadata(document,
                new ByteArrayInputStream(xmp(escape(title), date + "T00:00:00Z", norms(standard, holdsFile)).getBytes(StandardCharsets.UTF_8))));

        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo("sRGB IEC61966-2.1");
        intent.setOutputCondition("sRGB IEC61966-2.1");
        intent.setOutputConditionIdentifier("sRGB IEC61966-2.1");
        document.getDocumentCatalog().addOutputIntent(intent);
    }

    private static String norms(Standard standard, boolean holdsFile) {
        return standard == Standard.UA1 ? UA1.formatted(holdsFile ? "3" : "2")
                : UA2.formatted(holdsFile ? "<pdfaid:conformance>F</pdfaid:conformance>" : "");
    }

    /** PDF 2.0 knows no such table any more. */
    private static void information(PDDocument document, String title, LocalDate date) {
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(title);
        information.setProducer(PRODUCER);
        GregorianCalendar day = GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC));
        information.setCreationDate(day);
        information.setModificationDate(day);
    }

    private static String xmp(String title, String day, String norms) {
        return """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
             xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
             xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfd="http://pdfa.org/declarations/" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
             xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
            <xmp:CreateDate>%s</xmp:CreateDate><xmp:ModifyDate>%s</xmp:ModifyDate>
            <pdf:Producer>%s</pdf:Producer>
            %s
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="r"?>""".formatted(title, day, day, PRODUCER, norms);
    }

    private static String escape(String text) {
        String sound = text.replaceAll("[^\\t\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "\uFFFD"); // what XML cannot hold
        return sound.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
