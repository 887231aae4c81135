package org.onmyterms.paper.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onmyterms.guide.Asks;
import org.onmyterms.guide.CardKind;
import org.onmyterms.guide.Pack;
import org.onmyterms.guide.PackReader;
import org.onmyterms.guide.Topic;
import org.onmyterms.guide.symbols.EmojiBook;
import org.onmyterms.paper.Block;
import org.onmyterms.paper.Booklet;
import org.onmyterms.paper.Document;
import org.onmyterms.paper.Layout;
import org.onmyterms.paper.Run;
import org.onmyterms.paper.Samples;
import org.onmyterms.paper.pdf.text.Cell;
import org.onmyterms.paper.pdf.text.Cells;
import org.onmyterms.paper.pdf.text.FontFiles;
import org.onmyterms.paper.pdf.text.FontShelf;
import org.onmyterms.paper.pdf.text.Marks;
import org.onmyterms.plan.Entry;
import org.onmyterms.words.Words;

/** Every kind of card of the pack, and a table of costs, with words for which columns are wide enough and with words for which they are not. */
class StackedCardsTest {

    private static final Pack PACK = PackReader.read(Samples.SYMBOLS.resolveSibling("packs").resolve("en-GB"));
    private static final String SHORT = "Tea";
    /** Two of them are wider than a page, even in the smallest letters; one is narrower, even in the largest. */
    private static final String LONG = "supercalifragilisticexpialidocious";

    private static List<CardKind> kinds() {
        return PACK.topics().stream().map(Topic::cards).flatMap(List::stream).toList();
    }

    /** Three cards of each kind, with this word in every field that takes words, and costs that are named with it. */
    private static Document document(Layout layout, String word) {
        List<Entry> entries = new ArrayList<>();
        for (CardKind kind : kinds()) {
            for (int i = 1; i <= 3; i++) {
                Entry card = Entry.own(kind.topic() + "-" + kind.id() + "-" + i, kind.topic(), Optional.of(kind.prompt()), said(kind, kind.first(), word, i), Samples.WHEN);
                for (CardKind.Field field : written(kind.others())) {
                    card = card.withDetail(field.id(), said(kind, field, word, i));
                }
                entries.add(card.withAudiences(Set.of("circle")));
            }
        }
        Document plan = new Booklet(PACK, Words.english(), Samples.PICTURES).of(Samples.plan("en-GB", "Rosa", entries.toArray(Entry[]::new)), Samples.ALBUM,
                "circle", layout, Samples.DAY);
        List<Block> blocks = new ArrayList<>(plan.blocks());
        blocks.add(new Block.Table(runs("What it costs"), List.of(runs("What"), runs("How much"), runs("A week")),
                List.of(List.of(runs(word + " costs"), runs("2 hours " + word), runs("\u00A330.00")), List.of(runs("Bus"), runs(""), runs("\u00A34.00")))));
        return new Document(plan.title(), plan.language(), plan.date(), layout, blocks);
    }

    private static List<Run> runs(String text) {
        return text.isEmpty() ? List.of() : List.of(Run.plain(text));
    }

    /** The fields in which something is written or chosen; what is tied to something else has no words of its own. */
    private static List<CardKind.Field> written(List<CardKind.Field> fields) {
        return fields.stream().filter(field -> field.asks() != Asks.ENTRY).toList();
    }

    /** An option where one is to be chosen, else a text that stands nowhere else. */
    private static String said(CardKind kind, CardKind.Field field, String word, int card) {
        return field.options().isEmpty() ? String.join(" ", word, kind.topic(), kind.id(), field.id(), Integer.toString(card)) : field.options().getFirst().id();
    }

    private static List<String> texts(String word) {
        List<String> texts = new ArrayList<>();
        for (CardKind kind : kinds()) {
            for (int i = 1; i <= 3; i++) {
                for (CardKind.Field field : written(kind.fields())) {
                    texts.add(field.read(said(kind, field, word, i)));
                }
            }
        }
        return texts;
    }

    @ParameterizedTest
    @EnumSource(names = {"CLEAR", "LARGE", "EXTRA_LARGE", "EASY_READ"})
    void cards_whose_words_are_too_long_for_columns_are_stacked_whole_and_accessible(Layout layout) throws Exception {
        Document document = document(layout, LONG);
        byte[] pdf = Samples.PRESS.print(document).bytes();
        assertEquals(Set.of(), types(pdf, "TD", "TR", "Table"));
        assertEquals(Set.of("LI", "LBody"), types(pdf, "LI", "LBody"));
        assertEquals(List.of(), broken(document));
        assertEquals(List.of(), VeraPdf.failures(pdf));
        assertEquals(List.of(), VeraPdf.failuresOfUa2(Samples.PRESS.print(document, Standard.UA2).bytes()));
        assertSaid(pdf, LONG);
    }

    @ParameterizedTest
    @EnumSource(names = {"CLEAR", "LARGE", "EXTRA_LARGE", "EASY_READ"})
    void cards_of_short_words_say_them_all_whole_in_columns_or_stacked(Layout layout) throws Exception {
        Document document = document(layout, SHORT);
        byte[] pdf = Samples.PRESS.print(document).bytes();
        assertEquals(layout == Layout.EASY_READ ? Set.of() : Set.of("TD"), types(pdf, "TD"));
        assertEquals(List.of(), broken(document));
        assertEquals(List.of(), VeraPdf.failures(pdf));
        assertSaid(pdf, SHORT);
    }

    @Test
    void the_week_people_actions_and_decisions_are_among_them() {
        assertTrue(kinds().stream().map(CardKind::topic).collect(Collectors.toSet()).containsAll(Set.of("week", "people", "next", "deciding")));
    }

    /** The control: a word wider than the page is seen to be broken. */
    @Test
    void a_broken_word_is_seen() throws Exception {
        assertFalse(broken(document(Layout.EXTRA_LARGE, LONG.repeat(3))).isEmpty());
    }

    private static void assertSaid(byte[] pdf, String word) throws IOException {
        String told = String.join("\n", TagTree.of(pdf).texts());
        for (String text : texts(word)) {
            assertTrue(told.contains(text), text);
        }
        assertTrue(told.contains(word + " costs") && told.contains("2 hours " + word) && told.contains("\u00A330.00"), told);
    }

    /** Which of these tags there are. */
    private static Set<String> types(byte[] pdf, String... types) throws IOException {
        String outline = TagTree.of(pdf).outline();
        return Set.of(types).stream().filter(type -> outline.lines().anyMatch(line -> line.strip().split("\\W")[0].equals(type))).collect(Collectors.toSet());
    }

    /** Lines that end within a word. */
    private static List<String> broken(Document document) throws IOException {
        List<String> broken = new ArrayList<>();
        try (PDDocument file = new PDDocument()) {
            PDResources resources = new PDResources();
            FontShelf fonts = new FontShelf(Samples.SYMBOLS.resolveSibling("fonts"), file, resources, new FontFiles());
            Symbols symbols = new Symbols(new Drawings(file, resources), () -> EmojiBook.read(Samples.SYMBOLS), "en-GB");
            Cells cells = new Cells(fonts, new Marks(), symbols, "en-GB");
            List<Slab> slabs = new ArrayList<>();
            new Typesetter(cells, new Tags(Standard.UA1), symbols, new Photos(file, resources), Measure.of(document.layout()), slabs::add).set(document.blocks());
            for (Slab slab : slabs) {
                addBroken(slab.lines(), broken);
                slab.is(Slab.Row.class).ifPresent(row -> row.parts().forEach(part -> addBroken(part.lines(), broken)));
            }
        }
        return broken;
    }

    private static void addBroken(List<List<Cell>> lines, List<String> broken) {
        for (List<Cell> line : lines.subList(0, lines.size() - 1)) {
            if (!line.getLast().mayBreak() && !line.getLast().isEnd()) {
                broken.add(line.stream().map(Cell::truth).collect(Collectors.joining()));
            }
        }
    }
}
