package org.onmyterms.paper.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onmyterms.paper.Block;
import org.onmyterms.paper.Booklet;
import org.onmyterms.paper.Document;
import org.onmyterms.paper.Layout;
import org.onmyterms.paper.Samples;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Extras;
import org.onmyterms.plan.Picture;
import org.onmyterms.plan.Plan;
import org.onmyterms.words.Words;

/** The same plan in each of its shapes. */
class LayoutsTest {

    private static final Plan PROFILE = Samples.plan("en-GB", "Rosa", Samples.own("a", "me", "me.first", "I make people laugh."),
            pictured(Samples.own("b", "matters", null, "The sea. My sister.\nStrong tea, first thing."), "dog"),
            Samples.own("c", "support", null, "Ask me first. Give me time to answer."),
            Samples.own("d", "communicating", null, "I speak slowly. Please wait."), Samples.own("e", "safety", null, "Ring Winifred."));

    private static Entry pictured(Entry entry, String symbol) {
        return new Entry(entry.id(), entry.topic(), entry.prompt(), entry.words(), entry.language(), entry.voice(), entry.from(), entry.typedBy(),
                entry.answer(), entry.audiences(), entry.when(), List.of(new Picture(Optional.empty(), Optional.of(symbol), "", Extras.NONE)),
                entry.recording(), entry.besides(), entry.details(), entry.answers(), entry.extras());
    }

    private static List<Document> documents(Layout layout) {
        List<Document> all = new ArrayList<>();
        for (Plan plan : List.of(Samples.rich(), PROFILE, Samples.plan("en-GB", ""), Samples.nasty())) {
            all.add(Samples.document(plan, "circle", layout));
        }
        all.add(Samples.tables(layout));
        return all;
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void every_layout_is_accessible_and_says_the_same_words_in_the_same_order(Layout layout) throws Exception {
        for (Document document : documents(layout)) {
            Printed printed = Samples.PRESS.print(document);
            assertEquals(List.of(), VeraPdf.failures(printed.bytes()));
            byte[] newer = Samples.PRESS.print(document, Standard.UA2).bytes();
            assertEquals(List.of(), VeraPdf.failuresOfUa2(newer));
            assertEquals(TagTree.of(printed.bytes()).texts().stream().map(t -> t.replaceAll("\\p{Co}", "\uFFFD")).toList(), TagTree.of(newer).texts());
            if (printed.leftOut().isEmpty() && !document.blocks().stream().anyMatch(b -> b instanceof Block.Table)) {
                assertEquals(SameWordsTest.expected(document), TagTree.of(printed.bytes()).texts());
            }
            assertEquals(List.of(), outside(printed.bytes()), "letters outside the page");
        }
    }

    /** The judge of the newer standard must see faults too. */
    @Test
    void a_file_of_one_standard_does_not_pass_for_the_other() throws Exception {
        Document document = Samples.document(PROFILE, "circle", Layout.CLEAR);
        assertFalse(VeraPdf.failuresOfUa2(Samples.PRESS.print(document).bytes()).isEmpty());
        assertFalse(VeraPdf.failures(Samples.PRESS.print(document, Standard.UA2).bytes()).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void no_letter_is_smaller_than_the_layout_promises(Layout layout) throws Exception {
        float least = layout == Layout.WALLET_CARD ? 10 : layout == Layout.CLEAR || layout == Layout.ONE_PAGE ? 11 : Measure.of(layout).size();
        for (Document document : List.of(Samples.document(Samples.rich(), "circle", layout), Samples.tables(layout))) {
            assertTrue(sizes(Samples.PRESS.print(document).bytes()).stream().allMatch(s -> s >= least - 0.01f), layout.toString());
        }
        assertTrue(sizes(Samples.PRESS.print(Samples.document(PROFILE, "circle", Layout.WALLET_CARD)).bytes()).stream().anyMatch(s -> s < 11),
                "the control: smaller letters are seen");
    }

    @Test
    void a_table_keeps_its_columns_where_its_words_fit_and_stacks_where_they_do_not() throws Exception {
        assertTrue(types(Samples.wideTable(Layout.CLEAR)).contains("TD"));
        assertFalse(types(Samples.wideTable(Layout.EASY_READ)).contains("TD"), "one thing after another in Easy Read");
        Set<String> large = types(Samples.wideTable(Layout.EXTRA_LARGE));
        assertTrue(large.contains("LBody") && !large.contains("TD"), large.toString());
        List<String> told = TagTree.of(Samples.PRESS.print(Samples.wideTable(Layout.EXTRA_LARGE)).bytes()).texts();
        assertTrue(told.contains("Wednesday: Library"), told.toString());
    }

    @Test
    void a_table_says_its_words_in_order_whether_in_columns_or_stacked() throws Exception {
        for (Layout layout : List.of(Layout.CLEAR, Layout.EXTRA_LARGE)) {
            List<String> told = TagTree.of(Samples.PRESS.print(Samples.tables(layout)).bytes()).texts();
            int at = 0;
            for (String words : List.of("My week", "Wednesday", "Up at nine, tea, wash", "Swimming, then the library with Sam", "Sunday", "What it costs",
                    "Support line 1", "60 hours", "My people", "Sam", "Helps me swim")) {
                while (at < told.size() && !told.get(at).contains(words)) {
                    at++;
                }
                assertTrue(at < told.size(), layout + " does not say in its place: " + words);
            }
        }
    }

    @Test
    void a_table_head_is_heard_once_and_seen_on_every_page() throws Exception {
        byte[] pdf = Samples.PRESS.print(Samples.tables(Layout.CLEAR)).bytes();
        assertEquals(1, TagTree.of(pdf).texts().stream().filter("How much"::equals).count());
        assertTrue(seen(pdf).split("How much", -1).length - 1 >= 3, "seen on each of three pages");
    }

    @Test
    void easy_read_gives_each_idea_a_row_and_its_picture() throws Exception {
        Document document = Samples.document(PROFILE, "circle", Layout.EASY_READ);
        List<Block.Pictured> ideas = document.blocks().stream().filter(b -> b instanceof Block.Pictured).map(Block.Pictured.class::cast).toList();
        List<String> words = ideas.stream().map(i -> Document.text(i.words())).toList();
        assertTrue(words.containsAll(List.of("The sea. ", "My sister.\n", "Strong tea, first thing.", "Ask me first. ")), words.toString());
        Block.Pictured sea = ideas.get(words.indexOf("The sea. "));
        assertTrue(sea.picture().orElseThrow().toString().contains("code=dog"), "the person's own symbol first: " + sea.picture());
        assertEquals(String.join("", words.subList(words.indexOf("The sea. "), words.indexOf("The sea. ") + 3)), "The sea. My sister.\nStrong tea, first thing.");
    }

    @Test
    void a_page_about_me_is_one_page_or_says_what_did_not_fit() throws Exception {
        assertEquals(List.of(), Samples.PRESS.print(Samples.document(PROFILE, "circle", Layout.ONE_PAGE)).leftOut());
        List<Entry> many = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            many.add(Samples.own("m" + i, i % 2 == 0 ? "matters" : "support", null, "Thing " + i + " matters to me, and I say so at some length."));
        }
        Document long60 = Samples.document(Samples.plan("en-GB", "Rosa", many.toArray(Entry[]::new)), "circle", Layout.ONE_PAGE);
        Printed printed = Samples.PRESS.print(long60);
        assertEquals(1, printed.pages());
        assertFalse(printed.leftOut().isEmpty());
        String page = String.join("\n", TagTree.of(printed.bytes()).texts());
        for (int i = 0; i < 60; i++) {
            String words = "Thing " + i + " matters";
            assertTrue(page.contains(words) != printed.leftOut().stream().anyMatch(l -> l.contains(words)), "there, or named as left out: " + words);
        }
        assertTrue(page.contains("Thing 0 ") && page.contains("Thing 1 "), "something of each part stays");
    }

    @Test
    void a_heading_with_nothing_left_below_it_goes_too() throws Exception {
        Document document = Samples.document(Samples.plan("en-GB", "Rosa", Samples.own("a", "me", null, "Much too long. ".repeat(900)),
                Samples.own("b", "support", null, "Ask me first.")), "circle", Layout.ONE_PAGE);
        Printed printed = Samples.PRESS.print(document);
        List<String> told = TagTree.of(printed.bytes()).texts();
        assertFalse(told.contains("What people like about me"), told.toString());
        assertTrue(told.containsAll(List.of("How best to support me", "Ask me first.")), told.toString());
        assertEquals(1, printed.leftOut().size());
    }

    @Test
    void what_a_sheet_has_no_place_for_is_named() {
        Booklet booklet = new Booklet(Samples.pack(), Words.english(), Samples.PICTURES);
        Plan plan = Samples.plan("en-GB", "Rosa", Samples.own("a", "me", null, "Hello."), Samples.own("b", "money", null, "My money."));
        assertEquals(List.of("My money."), booklet.withoutPlace(plan, "circle", Layout.ONE_PAGE));
        assertEquals(List.of(), booklet.withoutPlace(plan, "council", Layout.ONE_PAGE), "and nothing that is hidden");
        assertEquals(List.of(), booklet.withoutPlace(plan, "circle", Layout.CLEAR));
    }

    @Test
    void a_card_has_two_sides_on_one_sheet() throws Exception {
        Printed printed = Samples.PRESS.print(Samples.document(PROFILE, "circle", Layout.WALLET_CARD));
        assertEquals(1, printed.pages());
        assertTrue(String.join("\n", TagTree.of(printed.bytes()).texts()).contains("Please read this first: Rosa"));
    }

    @Test
    void the_pages_can_be_looked_at() throws Exception {
        if (System.getProperty("shots") == null) {
            return;
        }
        for (Layout layout : Layout.values()) {
            for (Document document : List.of(Samples.document(PROFILE, "circle", layout), Samples.document(Samples.rich(), "circle", layout), Samples.tables(layout))) {
                Printed printed = Samples.PRESS.print(document);
                Path folder = Files.createDirectories(Path.of("target/pages"));
                String name = layout.code() + "-" + Integer.toHexString(document.texts().hashCode());
                Files.write(folder.resolve(name + ".pdf"), printed.bytes());
                for (int page = 0; page < Math.min(3, printed.pages()); page++) {
                    ImageIO.write(PagePictures.draw(printed.bytes(), page, 60), "png", folder.resolve(name + "-" + page + ".png").toFile());
                }
            }
        }
    }

    private static Set<String> types(Document document) throws Exception {
        Set<String> types = new TreeSet<>();
        TagTree tree = TagTree.of(Samples.PRESS.print(document).bytes());
        tree.tags().forEach(t -> types.add(t.type()));
        return types;
    }

    private static Set<Float> sizes(byte[] pdf) throws Exception {
        Set<Float> sizes = new TreeSet<>();
        positions(pdf).forEach(p -> sizes.add(p.getFontSizeInPt()));
        return sizes;
    }

    private static List<String> outside(byte[] pdf) throws Exception {
        return positions(pdf).stream().filter(p -> p.getX() < 0 || p.getX() + p.getWidth() > Measure.WIDTH - 20 && !p.getUnicode().isBlank()
                || p.getY() > Measure.HEIGHT - 10 || p.getY() < 10).map(TextPosition::getUnicode).toList();
    }

    private static List<TextPosition> positions(byte[] pdf) throws Exception {
        List<TextPosition> all = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    all.add(position);
                }
            }.getText(document);
        }
        return all;
    }

    private static String seen(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
