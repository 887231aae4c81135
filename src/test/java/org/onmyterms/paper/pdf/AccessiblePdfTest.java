package org.onmyterms.paper.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.onmyterms.paper.Document;
import org.onmyterms.paper.Samples;

class AccessiblePdfTest {

    private static void passes(Document document) throws Exception {
        assertEquals(List.of(), VeraPdf.failures(Samples.PRESS.print(document).bytes()).stream().limit(10).toList());
    }

    @Test
    void a_plan_with_every_voice_is_accessible() throws Exception {
        passes(Samples.document(Samples.rich(), "circle"));
    }

    @Test
    void an_empty_plan_is_accessible() throws Exception {
        passes(Samples.document(Samples.plan("en-GB", ""), "circle"));
    }

    @Test
    void twenty_thousand_words_are_accessible() throws Exception {
        passes(Samples.document(Samples.longOne(), "circle"));
    }

    @Test
    void the_strangest_characters_are_accessible() throws Exception {
        passes(Samples.document(Samples.nasty(), "circle"));
    }

    @Test
    void every_letter_sign_and_mark_is_accessible() throws Exception {
        passes(Samples.everyCharacter());
    }

    @Test
    void a_welsh_plan_is_accessible() throws Exception {
        passes(Samples.document(Samples.plan("cy", "Siân", Samples.own("e1", "me", "me.first", "Tŷ bach ar y bryn. Dŵr oer, ŵyn yn y gwanwyn.")), "circle"));
    }

    /** The judge must see faults, or its silence means nothing. */
    @Test
    void untagged_text_and_a_missing_title_are_noticed() throws Exception {
        byte[] good = Samples.PRESS.print(Samples.document(Samples.rich(), "circle")).bytes();
        assertTrue(VeraPdf.failures(spoil(good, d -> spoilTags(d, d.getPage(0).getContentStreams().next())))
                .stream().anyMatch(f -> f.contains("7.1-3")));
        assertTrue(VeraPdf.failures(spoil(good, d -> d.getDocumentCatalog().getViewerPreferences().setDisplayDocTitle(false)))
                .stream().anyMatch(f -> f.contains("7.1-10")));
        assertTrue(VeraPdf.failures(spoil(good, d -> d.getDocumentCatalog().getCOSObject().removeItem(COSName.LANG)))
                .stream().anyMatch(f -> f.contains("7.2-")));
    }

    private static void spoilTags(PDDocument document, PDStream stream) {
        try {
            String commands = new String(stream.toByteArray(), java.nio.charset.StandardCharsets.US_ASCII);
            String untagged = commands.replaceFirst("/P <</MCID \\d+>> BDC", "/P <<>> BDC");
            document.getPage(0).setContents(new PDStream(document, new java.io.ByteArrayInputStream(untagged.getBytes())));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] spoil(byte[] pdf, Consumer<PDDocument> how) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            how.accept(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
