package org.onmyterms.paper.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;
import org.onmyterms.guide.symbols.EmojiBook;
import org.onmyterms.paper.Block;
import org.onmyterms.paper.Document;
import org.onmyterms.paper.Samples;
import org.onmyterms.paper.pdf.text.Cell;
import org.onmyterms.paper.pdf.text.Cells;
import org.onmyterms.paper.pdf.text.FontShelf;
import org.onmyterms.paper.pdf.text.Lines;
import org.onmyterms.paper.pdf.text.Marks;
import org.onmyterms.paper.pdf.text.FontFiles;
import org.onmyterms.plan.Answer;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Voice;

class SheetTest {

    private static List<Sheet> sheets(Document document) throws Exception {
        try (PDDocument file = new PDDocument()) {
            FontShelf fonts = new FontShelf(Samples.SYMBOLS.resolveSibling("fonts"), file, new PDResources(), new FontFiles());
            Measure measure = Measure.of(document.layout());
            List<Sheet> sheets = new ArrayList<>();
            Filling filling = new Filling(measure, sheets::add);
            new Typesetter(new Cells(fonts, new Marks(), c -> Optional.empty(), "en"), new Tags(Standard.UA1), new Symbols(new Drawings(file, fonts.resources()), () -> EmojiBook.read(Samples.SYMBOLS), "en"),
                    new Photos(file, fonts.resources()), measure, filling::add).set(document.blocks());
            filling.finish();
            for (Sheet sheet : sheets) {
                for (Sheet.Placed piece : sheet.placed()) {
                    float room = (measure.area(0).width() - piece.slab().indent()) / piece.slab().style().size() + 2.01f;
                    for (List<Cell> line : piece.slab().lines().subList(piece.from(), piece.to())) {
                        assertTrue(line.stream().mapToDouble(Cell::width).sum() <= room);
                        assertTrue(line.stream().filter(c -> !c.isSpace()).mapToInt(c -> c.drawn().length()).sum() <= Lines.MOST_LETTERS);
                    }
                    assertTrue(piece.top() + piece.height() <= measure.area(0).height() + 0.1f);
                }
            }
            return sheets;
        }
    }

    /** Plans whose pages end at every possible place. */
    private static List<Document> shifted() {
        List<Document> documents = new ArrayList<>();
        for (int lines = 0; lines < 36; lines++) {
            List<Entry> entries = new ArrayList<>();
            entries.add(Samples.own("a", "me", "me.first", "line\n".repeat(lines) + "end"));
            for (int i = 0; i < 5; i++) {
                entries.add(Samples.with("v" + i, "days", "days.good", Voice.VIEW, "A view that is long enough for some lines of text. ".repeat(1 + i * 2), Answer.DISAGREE));
            }
            documents.add(Samples.document(Samples.plan("en-GB", "Rosa", entries.toArray(Entry[]::new)), "circle"));
        }
        return documents;
    }

    @Test
    void no_line_is_too_long_and_none_leaves_the_page() throws Exception {
        for (Document document : List.of(Samples.document(Samples.rich(), "me"), Samples.document(Samples.nasty(), "me"),
                Samples.document(Samples.longOne(), "me"), Samples.everyCharacter())) {
            assertFalse(sheets(document).isEmpty());
        }
    }

    @Test
    void headings_and_labels_stay_with_what_follows_and_answers_with_what_they_answer() throws Exception {
        for (Document document : shifted()) {
            for (Sheet sheet : sheets(document)) {
                assertFalse(sheet.placed().getLast().slab().style().keepNext());
                assertFalse(sheet.placed().getFirst().slab().style().isAnswer());
            }
        }
    }

    @Test
    void no_single_line_stands_alone() throws Exception {
        for (Document document : shifted()) {
            for (Sheet sheet : sheets(document)) {
                for (Sheet.Placed piece : sheet.placed()) {
                    assertTrue(piece.slab().lines().size() == 1 || piece.to() - piece.from() > 1);
                }
            }
        }
    }

    @Test
    void the_contents_and_the_bookmarks_lead_to_the_right_page() throws Exception {
        Document document = Samples.document(Samples.rich(), "circle");
        byte[] pdf = Samples.PRESS.print(document).bytes();
        Map<String, Integer> pages = new HashMap<>();
        List<String> titles = new ArrayList<>();
        try (PDDocument file = Loader.loadPDF(pdf)) {
            collect(file, file.getDocumentCatalog().getDocumentOutline(), pages, titles);
        }
        assertEquals(document.blocks().stream().filter(b -> b instanceof Block.Heading).map(b -> Document.text(b.paragraphs().getFirst())).toList(), titles);
        List<String> contents = TagTree.of(pdf).tags().stream().filter(t -> t.type().equals("Link")).map(TagTree.Tag::text).toList();
        assertEquals(5, contents.size());
        for (String line : contents) {
            int space = line.lastIndexOf(' ');
            assertEquals(pages.get(line.substring(0, space)), Integer.parseInt(line.substring(space + 1)), line);
        }
    }

    private static void collect(PDDocument file, PDOutlineNode node, Map<String, Integer> pages, List<String> titles) throws Exception {
        for (PDOutlineItem item : node.children()) {
            titles.add(item.getTitle());
            pages.put(item.getTitle(), file.getPages().indexOf(item.findDestinationPage(file)) + 1);
            collect(file, item, pages, titles);
        }
    }
}
