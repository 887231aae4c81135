package org.onmyterms.paper.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.onmyterms.paper.Block;
import org.onmyterms.paper.Document;
import org.onmyterms.paper.Layout;
import org.onmyterms.paper.Run;
import org.onmyterms.paper.Samples;

/** Letters stand as near to one another as their font wants it, and stay letters. */
class KerningTest {

    private static Document lines(String... lines) {
        List<Block> blocks = new ArrayList<>();
        for (String line : lines) {
            blocks.add(new Block.Para(List.of(Run.plain(line))));
        }
        return new Document("My plan, version 1", "en-GB", Samples.DAY, Layout.CLEAR, blocks);
    }

    /** Points from the first letter's ink to the last one's, by paragraph. */
    private static List<Double> widths(Document document) throws Exception {
        return InkBoxes.whole(InkBoxes.lines(Samples.PRESS.print(document).bytes())).stream().filter(InkBoxes.Box::isTagged).map(InkBoxes.Box::ink)
                .map(Rectangle2D::getWidth).toList();
    }

    @Test
    void letters_that_would_leave_a_gap_stand_nearer() throws Exception {
        List<Double> widths = widths(lines("A", "V", "AVAVAVAV", "H", "HHHHHHHH"));
        assertTrue(widths.get(2) < 4 * (widths.get(0) + widths.get(1)), widths.toString());
        assertTrue(widths.get(4) > 8 * widths.get(3), "the control: upright letters keep their distance, " + widths);
    }

    @Test
    void the_words_read_back_exactly_and_fit_their_lines() throws Exception {
        Document document = lines("AVATAR To Wales, Ty. Yes: \u201CWAVE\u201D fi ffi fl, T\u0177 W\u0175. ".repeat(12), "office affluent flying");
        byte[] pdf = Samples.PRESS.print(document).bytes();
        assertEquals(document.texts(), TagTree.of(pdf).texts());
        assertEquals(List.of(), VeraPdf.failures(pdf));
        try (PDDocument file = Loader.loadPDF(pdf)) {
            String seen = new PDFTextStripper().getText(file);
            assertTrue(seen.contains("AVATAR To Wales, Ty. Yes: \u201CWAVE\u201D fi ffi fl, T\u0177"), seen);
            assertTrue(seen.contains("office affluent flying"), "no letters become one sign");
            assertFalse(seen.contains("A VATAR"), "no gap is taken for a space");
        }
        double right = Measure.of(Layout.CLEAR).area(0).left() + Measure.of(Layout.CLEAR).area(0).width();
        assertTrue(InkBoxes.lines(pdf).stream().allMatch(l -> l.ink().getMaxX() <= right + 1));
    }
}
