package org.onmyterms.paper.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onmyterms.paper.Block;
import org.onmyterms.paper.Document;
import org.onmyterms.paper.Layout;
import org.onmyterms.paper.Samples;

/** A document that is read from right to left: what its tags say of it, and on which side things stand. */
class RightToLeftTest {

    private static final double MIDDLE = Measure.WIDTH / 2;

    private static byte[] whole(String language) {
        return Samples.PRESS.print(Samples.whole(language, Layout.CLEAR)).bytes();
    }

    /** Type and writing mode of each tag that says one, in order. */
    private static List<String> modes(byte[] pdf) throws Exception {
        List<String> modes = new ArrayList<>();
        try (PDDocument file = Loader.loadPDF(pdf)) {
            modes(file.getDocumentCatalog().getStructureTreeRoot(), modes);
        }
        return modes;
    }

    private static void modes(PDStructureNode node, List<String> modes) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                COSBase all = element.getCOSObject().getDictionaryObject(COSName.A);
                for (COSBase one : all instanceof COSArray array ? array.toList() : all == null ? List.<COSBase>of() : List.of(all)) {
                    String mode = ((COSDictionary) one).getNameAsString("WritingMode");
                    if (mode != null) {
                        modes.add(element.getStructureType() + " " + mode);
                    }
                }
                modes(element, modes);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "ur"})
    void the_document_says_which_way_it_is_read_and_what_is_within_only_where_it_differs(String language) throws Exception {
        assertEquals(List.of("Document RlTb"), modes(whole(language)));
        assertEquals(List.of(), modes(whole("en-GB")), "the control");
        List<String> mixed = modes(Samples.PRESS.print(Samples.document(Samples.in(language), "circle", Layout.CLEAR)).bytes());
        assertEquals(List.of("P RlTb"), mixed, "one passage in an English plan");
        List<String> english = modes(Samples.PRESS.print(Samples.document(Samples.whole(language), "circle", Layout.CLEAR)).bytes());
        assertEquals("Document RlTb", english.getFirst());
        assertTrue(english.contains("H1 LrTb"), "our own English words in such a plan: " + english);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "ur"})
    void labels_bars_page_numbers_and_columns_stand_on_the_right(String language) throws Exception {
        List<InkBoxes.Box> back = InkBoxes.whole(InkBoxes.lines(whole(language)));
        List<InkBoxes.Box> usual = InkBoxes.whole(InkBoxes.lines(whole("en-GB")));
        assertTrue(all(back, "Lbl").stream().allMatch(ink -> ink.getMinX() > MIDDLE));
        assertTrue(all(usual, "Lbl").stream().allMatch(ink -> ink.getMaxX() < MIDDLE), "the control");
        assertTrue(bars(back).stream().allMatch(ink -> ink.getMinX() > MIDDLE) && !bars(back).isEmpty());
        assertTrue(bars(usual).stream().allMatch(ink -> ink.getMaxX() < MIDDLE) && !bars(usual).isEmpty(), "the control");
        assertTrue(all(back, "TH").getFirst().getMinX() > all(back, "TH").get(2).getMaxX(), "the first column stands right of the last");
        assertTrue(all(usual, "TH").getFirst().getMaxX() < all(usual, "TH").get(2).getMinX(), "the control");
        List<InkBoxes.Box> lines = InkBoxes.lines(whole(language)).stream().filter(l -> l.type().equals("Link")).toList();
        assertTrue(lines.stream().anyMatch(l -> l.ink().getWidth() < 20 && l.ink().getMaxX() < MIDDLE), "a page number at the left: " + lines);
    }

    private static List<Rectangle2D> all(List<InkBoxes.Box> boxes, String type) {
        return boxes.stream().filter(b -> b.type().equals(type)).map(InkBoxes.Box::ink).toList();
    }

    private static List<Rectangle2D> bars(List<InkBoxes.Box> boxes) {
        return boxes.stream().filter(b -> !b.isTagged() && b.ink().getWidth() < 5 && b.ink().getHeight() > 10).map(InkBoxes.Box::ink).toList();
    }

    @Test
    void in_easy_read_the_picture_stands_right_of_the_words() throws Exception {
        for (String language : List.of("ar", "en-GB")) {
            byte[] pdf = Samples.PRESS.print(Samples.document(Samples.whole(language), "circle", Layout.EASY_READ)).bytes();
            List<Rectangle2D> photos = all(InkBoxes.whole(InkBoxes.lines(pdf)), "Figure");
            assertFalse(photos.isEmpty());
            assertEquals(language.equals("ar"), photos.stream().allMatch(ink -> ink.getMinX() > MIDDLE), language);
        }
    }

    @Test
    void a_document_in_urdu_is_written_in_nastaliq_throughout() throws Exception {
        assertTrue(fonts(whole("ur")).stream().anyMatch(f -> f.contains("Nastaliq")), fonts(whole("ur")).toString());
        assertTrue(fonts(whole("ur")).stream().noneMatch(f -> f.contains("Naskh")), fonts(whole("ur")).toString());
        assertTrue(fonts(whole("ar")).stream().anyMatch(f -> f.contains("Naskh")), "the control");
    }

    private static List<String> fonts(byte[] pdf) throws Exception {
        List<String> fonts = new ArrayList<>();
        try (PDDocument file = Loader.loadPDF(pdf)) {
            for (COSName name : file.getPage(0).getResources().getFontNames()) {
                fonts.add(file.getPage(0).getResources().getFont(name).getName());
            }
        }
        return fonts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "ur"})
    void it_keeps_both_standards_and_says_its_words_in_order(String language) throws Exception {
        for (Layout layout : List.of(Layout.CLEAR, Layout.EASY_READ)) {
            for (Document document : List.of(Samples.whole(language, layout), Samples.document(Samples.whole(language), "circle", layout))) {
                byte[] pdf = Samples.PRESS.print(document).bytes();
                assertEquals(List.of(), VeraPdf.failures(pdf));
                assertEquals(List.of(), VeraPdf.failuresOfUa2(Samples.PRESS.print(document, Standard.UA2).bytes()));
                if (document.blocks().stream().noneMatch(b -> b instanceof Block.Table)) {
                    assertEquals(SameWordsTest.expected(document), TagTree.of(pdf).texts());
                }
            }
        }
    }
}
