package org.onmyterms.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onmyterms.paper.Album;
import org.onmyterms.paper.Booklet;
import org.onmyterms.paper.Document;
import org.onmyterms.paper.Layout;
import org.onmyterms.paper.PictureBook;
import org.onmyterms.paper.pdf.PdfPress;
import org.onmyterms.paper.pdf.TagTree;
import org.onmyterms.plan.Audience;
import org.onmyterms.plan.History;
import org.onmyterms.words.Words;

/**
 * The example plan's tags in each layout, as somebody read them through and found them right. After a wanted change: run with
 * -Dgolden=write, then read the difference by eye before it is kept.
 */
class GoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    @ParameterizedTest
    @EnumSource(Layout.class)
    void theExampleIsTaggedAsItWasFoundRight(Layout layout) throws Exception {
        Assets assets = Assets.find();
        Document document = new Booklet(new PlanReading(assets).pack(), Words.english(), new PictureBook(assets.symbols()))
                .of(History.of(new ExamplePlan(assets).changes(Instant.EPOCH)).plan(), Album.EMPTY, Audience.ME, layout, LocalDate.of(2026, 11, 22));
        String outline = TagTree.of(new PdfPress(assets.fonts(), assets.symbols()).print(document).bytes()).outline();
        Path golden = FOLDER.resolve("example-" + layout.code() + ".txt");
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, outline);
        }
        assertEquals(Files.readString(golden), outline);
        assertNotEquals(Files.readString(golden), outline.replaceFirst("H2", "H3"), "the control");
    }
}
