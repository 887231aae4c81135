package org.onmyterms.paper.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onmyterms.exchange.Interchange;
import org.onmyterms.paper.Document;
import org.onmyterms.paper.Layout;
import org.onmyterms.paper.Samples;
import org.onmyterms.plan.Plan;

/** The plan as data inside its own document. */
class AttachmentTest {

    private static final String WORDS = "Xylophone quagmire.";
    private static final Plan PLAN = Samples.plan("en-GB", "Rosa", Samples.own("a", "me", "me.first", "Hello. T\u0177 \u2713 \u0645\u0631\u062D\u0628\u0627."),
            Samples.own("b", "safety", null, WORDS).withAudiences(Set.of("council")));

    private static Attachment data(String audience) {
        return new Attachment("plan.json", "application/json", "The plan as data", Interchange.write(PLAN, audience).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] pdf(Layout layout, Standard standard, String audience) {
        return Samples.PRESS.print(Samples.document(PLAN, audience, layout), standard, Optional.of(data(audience))).bytes();
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void a_document_with_data_inside_keeps_the_standards_that_allow_it(Layout layout) throws Exception {
        byte[] older = pdf(layout, Standard.UA1, "circle");
        byte[] newer = pdf(layout, Standard.UA2, "circle");
        assertEquals(List.of(), VeraPdf.failuresHolding(older));
        assertEquals(List.of(), VeraPdf.failuresOfUa2Holding(newer));
        assertFalse(VeraPdf.failures(older).isEmpty(), "the control: the standard without data does not allow it");
        Document document = Samples.document(PLAN, "circle", layout);
        assertFalse(VeraPdf.failuresHolding(Samples.PRESS.print(document).bytes()).isEmpty(), "the control: without data it says another standard");
    }

    @Test
    void the_data_reads_back_and_says_what_it_is() throws Exception {
        for (Standard standard : Standard.values()) {
            try (PDDocument file = Loader.loadPDF(pdf(Layout.CLEAR, standard, "circle"))) {
                PDComplexFileSpecification inside = file.getDocumentCatalog().getNames().getEmbeddedFiles().getNames().get("plan.json");
                assertEquals(Interchange.write(PLAN, "circle"), new String(inside.getEmbeddedFileUnicode().toByteArray(), StandardCharsets.UTF_8));
                assertEquals("application/json", inside.getEmbeddedFile().getSubtype());
                assertEquals(data("circle").bytes().length, inside.getEmbeddedFile().getSize());
                assertEquals("2026-11-22T00:00:00Z", inside.getEmbeddedFile().getModDate().toInstant().toString());
                COSArray associated = (COSArray) file.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.AF);
                assertEquals("Source", ((COSDictionary) associated.getObject(0)).getNameAsString("AFRelationship"));
            }
        }
    }

    @Test
    void the_data_holds_nothing_that_this_reader_may_not_see() throws Exception {
        assertFalse(TagTree.everything(pdf(Layout.CLEAR, Standard.UA1, "circle")).contains("quagmire"));
        assertTrue(TagTree.everything(pdf(Layout.CLEAR, Standard.UA1, "council")).contains("quagmire"), "the control");
    }

    @Test
    void the_same_bytes_each_time_and_none_without_data() throws Exception {
        assertArrayEquals(pdf(Layout.CLEAR, Standard.UA1, "circle"), pdf(Layout.CLEAR, Standard.UA1, "circle"));
        byte[] without = Samples.PRESS.print(Samples.document(PLAN, "circle", Layout.CLEAR)).bytes();
        assertFalse(new String(without, StandardCharsets.ISO_8859_1).contains("EmbeddedFile"));
    }

    /** An independent reader (poppler) lists it. */
    @Test
    void another_program_finds_the_data(@TempDir Path folder) throws Exception {
        String listed = pdfdetach(pdf(Layout.CLEAR, Standard.UA1, "circle"), folder);
        assertTrue(listed.contains("1 embedded files") && listed.contains("plan.json"), listed);
        String none = pdfdetach(Samples.PRESS.print(Samples.document(PLAN, "circle", Layout.CLEAR)).bytes(), folder);
        assertTrue(none.contains("0 embedded files"), "the control: " + none);
    }

    private static String pdfdetach(byte[] pdf, Path folder) throws Exception {
        Path file = Files.write(folder.resolve("a.pdf"), pdf);
        Process process = new ProcessBuilder("pdfdetach", "-list", file.toString()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor());
        return text;
    }
}
