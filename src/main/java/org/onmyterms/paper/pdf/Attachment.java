package org.onmyterms.paper.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/**
 * A file that lies inside the PDF: the data from which the document was made (ISO 19005-3, 6.8; ISO 19005-4, 6.9).
 *
 * @param name        such as "plan.json"
 * @param mime        such as "application/json"
 * @param description what it is, for whoever finds it in a list
 * @param bytes       the whole file; nobody may alter them
 */
public record Attachment(String name, String mime, String description, byte[] bytes) {

    /** Its day is the document's. */
    void into(PDDocument document, LocalDate date) throws IOException {
        PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
        file.setSubtype(mime);
        file.setSize(bytes.length);
        file.setModDate(GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC)));
        PDComplexFileSpecification about = new PDComplexFileSpecification();
        about.setFile(name);
        about.setFileUnicode(name);
        about.setFileDescription(description);
        about.setEmbeddedFile(file);
        about.setEmbeddedFileUnicode(file);
        about.getCOSObject().setName("AFRelationship", "Source");
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of(name, about));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
        COSArray all = new COSArray();
        all.add(about);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.AF, all);
    }
}
