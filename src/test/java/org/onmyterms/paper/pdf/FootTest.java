package org.onmyterms.paper.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onmyterms.paper.Block;
import org.onmyterms.paper.Document;
import org.onmyterms.paper.Layout;
import org.onmyterms.paper.Run;
import org.onmyterms.paper.Samples;

/** The foot of a page stays on the paper, and says the version, the day and the page's number however long the title is. */
class FootTest {

    private static final String LONG = "What my support costs and why, and what everybody said about it at the long meeting in the town hall on a wet Tuesday";

    /** The lowest lines of the first page, joined, and the furthest right at which a letter of them ends, in points. */
    private record Lowest(String text, double right) { }

    private static Lowest lowest(String title, Layout layout) throws Exception {
        Document document = new Document(title + ", version 12", "en-GB", Samples.DAY, layout, List.of(new Block.Heading(1, List.of(Run.plain("Short")), "title")));
        List<TextPosition> letters = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        try (PDDocument pdf = Loader.loadPDF(Samples.PRESS.print(document).bytes())) {
            PDFTextStripper reader = new PDFTextStripper() {
                @Override
                protected void writeString(String string, List<TextPosition> positions) {
                    if (positions.getFirst().getY() > 740) {
                        letters.addAll(positions);
                        text.append(string).append(' ');
                    }
                }
            };
            reader.setSortByPosition(true);
            reader.getText(pdf);
        }
        return new Lowest(text.toString().replaceAll("\\s+", " "), letters.stream().mapToDouble(l -> l.getX() + l.getWidth()).max().orElse(0));
    }

    @ParameterizedTest
    @EnumSource(value = Layout.class, names = {"ONE_PAGE", "WALLET_CARD"}, mode = EnumSource.Mode.EXCLUDE)
    void aLongTitleLosesItsBeginningAndNothingElse(Layout layout) throws Exception {
        Lowest foot = lowest(LONG, layout);
        assertTrue(foot.right() < 595 - 30, () -> layout + " ends at " + foot.right());
        for (String needed : List.of("version 12", "22 November 2026", "Page 1 of 1")) {
            assertTrue(foot.text().contains(needed), () -> layout + ": " + foot.text());
        }
        assertTrue(foot.text().contains("\u2026") || foot.text().contains(LONG), "what is left out is told: " + foot.text());
        assertEquals(1, lowest("My plan", layout).text().split("My plan, version 12", -1).length - 1, "the control: a short title stands whole");
    }
}
