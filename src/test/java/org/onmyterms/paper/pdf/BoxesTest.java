package org.onmyterms.paper.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onmyterms.paper.Document;
import org.onmyterms.paper.Layout;
import org.onmyterms.paper.Samples;

/** No ink lies over other ink, and none stands outside the margins. */
class BoxesTest {

    /** Right to left, right to left and hanging, and with signs above and below the line. */
    private static final List<String> LANGUAGES = List.of("en-GB", "ar", "ur", "bn");
    /** What letters of neighbouring lines may share, in points: long strokes reach a little below and above the line. */
    private static final double TOLERANCE = 0.5;
    /** A letter may lean so far over the edge of its own width, in points. */
    private static final double LEAN = 2;

    private static List<Document> documents(Layout layout) {
        List<Document> all = new ArrayList<>();
        all.add(Samples.document(Samples.rich(), "circle", layout));
        all.add(Samples.document(Samples.plan("en-GB", ""), "circle", layout));
        all.add(Samples.document(Samples.nasty(), "circle", layout));
        all.add(Samples.tables(layout));
        all.add(Samples.wideTable(layout));
        for (String language : LANGUAGES) {
            all.add(Samples.document(Samples.whole(language), "circle", layout));
            all.add(Samples.whole(language, layout));
        }
        Samples.LANGUAGES.keySet().forEach(language -> all.add(Samples.document(Samples.in(language), "circle", layout)));
        return all;
    }

    /** What is wrong, a line each: ink over other ink, lines of one tag over one another, tags outside the margins. */
    private static List<String> faults(byte[] pdf, Layout layout) throws Exception {
        List<String> faults = new ArrayList<>();
        List<InkBoxes.Box> lines = InkBoxes.lines(pdf);
        List<InkBoxes.Box> boxes = InkBoxes.whole(lines);
        overlaps(boxes, faults);
        overlaps(lines.stream().filter(InkBoxes.Box::isTagged).toList(), faults);
        boxes.stream().filter(InkBoxes.Box::isTagged).filter(b -> Measure.of(layout).areas().stream().noneMatch(a -> holds(a, b.ink())))
                .forEach(b -> faults.add("outside the margins: " + b));
        return faults;
    }

    private static boolean holds(Measure.Area area, Rectangle2D ink) {
        return ink.getMinX() >= area.left() - LEAN && ink.getMaxX() <= area.left() + area.width() + LEAN && ink.getMinY() >= area.top() - LEAN
                && ink.getMaxY() <= area.top() + area.height() + LEAN;
    }

    /** Decorations may lie over one another. */
    private static void overlaps(List<InkBoxes.Box> boxes, List<String> faults) {
        for (int i = 0; i < boxes.size(); i++) {
            InkBoxes.Box one = boxes.get(i);
            for (int j = i + 1; j < boxes.size() && boxes.get(j).page() == one.page(); j++) {
                InkBoxes.Box other = boxes.get(j);
                if ((one.isTagged() || other.isTagged()) && one.over(other) > TOLERANCE) {
                    faults.add("one over the other: " + one + " " + other);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void no_ink_lies_over_other_ink_and_all_stands_within_the_margins(Layout layout) throws Exception {
        for (Document document : documents(layout)) {
            byte[] pdf = Samples.PRESS.print(document).bytes();
            assertTrue(InkBoxes.lines(pdf).stream().filter(InkBoxes.Box::isTagged).count() >= 2, "the control: there is ink");
            assertEquals(List.of(), faults(pdf, layout), document.language() + " " + document.texts().getFirst());
        }
    }

    /** The words of a document moved by hand: over those above, over the next line, or out of the margins. */
    @Test
    void ink_that_was_moved_is_seen() throws Exception {
        for (String language : LANGUAGES) {
            byte[] pdf = Samples.PRESS.print(Samples.whole(language, Layout.CLEAR)).bytes();
            float line = Style.body(14).leading();
            List<InkBoxes.Box> lines = InkBoxes.lines(pdf);
            InkBoxes.Box two = lines.stream().filter(a -> a.isTagged() && lines.stream().filter(b -> b.number() == a.number() && b.page() == 0).count() > 1
                    && a.type().equals("LBody")).findFirst().orElseThrow();
            assertEquals(List.of(), faults(moved(pdf, two.mcid(), 0, 0, 0), Layout.CLEAR), "the same where nothing moves");
            assertTrue(faults(moved(pdf, two.mcid(), 0, 0, 2 * line), Layout.CLEAR).stream().anyMatch(f -> f.startsWith("one over")), "up, over other words");
            assertTrue(faults(moved(pdf, two.mcid(), 1, 0, line), Layout.CLEAR).stream().anyMatch(f -> f.startsWith("one over")), "up, over its own first line");
            assertTrue(faults(moved(pdf, two.mcid(), 0, 100, 0), Layout.CLEAR).stream().anyMatch(f -> f.startsWith("outside")), "right");
            assertTrue(faults(moved(pdf, two.mcid(), 0, -100, 0), Layout.CLEAR).stream().anyMatch(f -> f.startsWith("outside")), "left");
        }
    }

    /** The file with the words of one tag on its first page elsewhere, from one of its lines on; points to the right, and up. */
    private static byte[] moved(byte[] pdf, int mcid, int fromLine, float right, float up) throws Exception {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            PDPage page = file.getPage(0);
            String ink = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
            int from = ink.indexOf("<</MCID " + mcid + ">> BDC");
            for (int i = 0; i <= fromLine; i++) {
                from = ink.indexOf("\nBT", from + 1);
            }
            int to = ink.indexOf("MCID", from) < 0 ? ink.length() : ink.indexOf("MCID", from);
            String other = Pattern.compile("1 0 0 1 (\\S+) (\\S+) Tm").matcher(ink.substring(from, to)).replaceAll(place -> "1 0 0 1 "
                    + (Float.parseFloat(place.group(1)) + right) + " " + (Float.parseFloat(place.group(2)) + up) + " Tm");
            page.setContents(new PDStream(file, new ByteArrayInputStream((ink.substring(0, from) + other + ink.substring(to)).getBytes(StandardCharsets.ISO_8859_1)),
                    COSName.FLATE_DECODE));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.save(out);
            return out.toByteArray();
        }
    }
}
