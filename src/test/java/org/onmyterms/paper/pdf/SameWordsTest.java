package org.onmyterms.paper.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onmyterms.paper.Block;
import org.onmyterms.paper.Document;
import org.onmyterms.paper.PaperException;
import org.onmyterms.paper.RecoverySheet;
import org.onmyterms.paper.Samples;
import org.onmyterms.paper.pdf.text.Undrawable;
import org.onmyterms.plan.Answer;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Voice;
import org.onmyterms.words.Words;

class SameWordsTest {

    static List<String> expected(Document document) {
        // half a surrogate pair is no text and is U+FFFD in the file
        return document.texts().stream().filter(t -> !t.isEmpty()).map(t -> {
            StringBuilder sound = new StringBuilder();
            t.codePoints().map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c).forEach(sound::appendCodePoint);
            return sound.toString();
        }).toList();
    }

    private static void saysTheSame(Document document) throws Exception {
        TagTree tree = TagTree.of(Samples.PRESS.print(document).bytes());
        assertEquals(expected(document), tree.texts());
    }

    @Test
    void the_tags_say_every_word_in_order() throws Exception {
        saysTheSame(Samples.document(Samples.rich(), "circle"));
        saysTheSame(Samples.document(Samples.plan("en-GB", ""), "circle"));
        saysTheSame(Samples.document(Samples.longOne(), "circle"));
    }

    @Test
    void the_strangest_characters_come_back_letter_for_letter() throws Exception {
        saysTheSame(Samples.document(Samples.nasty(), "circle"));
    }

    @Test
    void every_character_there_is_can_be_printed() throws Exception {
        saysTheSame(Samples.everyCharacter());
    }

    @Test
    void a_missing_or_moved_paragraph_is_noticed() throws Exception {
        Document whole = Samples.document(Samples.rich(), "circle");
        List<Block> fewer = new ArrayList<>(whole.blocks());
        fewer.removeLast();
        List<Block> moved = new ArrayList<>(whole.blocks());
        moved.addFirst(moved.removeLast());
        for (List<Block> blocks : List.of(fewer, moved)) {
            Document wrong = whole.with(blocks);
            assertNotEquals(expected(whole), TagTree.of(Samples.PRESS.print(wrong).bytes()).texts());
        }
    }

    @Test
    void passages_in_another_language_are_marked() throws Exception {
        TagTree tree = TagTree.of(Samples.PRESS.print(Samples.document(Samples.rich(), "circle")).bytes());
        assertEquals(List.of("cy"), tree.tags().stream().filter(t -> t.text().contains("chwaer")).map(TagTree.Tag::language).toList());
        assertEquals(1, tree.tags().stream().filter(t -> !t.language().isEmpty()).count());
        Document welsh = Samples.document(Samples.plan("cy", "Siân", Samples.own("e1", "me", "me.first", "Dŵr oer.")), "circle");
        TagTree welshTree = TagTree.of(Samples.PRESS.print(welsh).bytes());
        assertTrue(welshTree.tags().stream().allMatch(t -> t.language().equals(List.of("Siân", "Dŵr oer.").contains(t.text()) ? "" : "en-GB")));
    }

    @Test
    void hidden_words_are_nowhere_in_the_file() throws Exception {
        Entry secret = Entry.through("s2", Voice.VIEW, "s2", "x", "safety", Optional.of("safety.own"), "Xylophone quagmire.", Samples.WHEN)
                .withAnswer(Answer.DISAGREE).withAudiences(Set.of("council"));
        Entry seen = Samples.own("e1", "me", "me.first", "Only this.");
        byte[] hidden = Samples.PRESS.print(Samples.document(Samples.plan("en-GB", "Rosa", seen, secret), "circle")).bytes();
        byte[] without = Samples.PRESS.print(Samples.document(Samples.plan("en-GB", "Rosa", seen), "circle")).bytes();
        byte[] shown = Samples.PRESS.print(Samples.document(Samples.plan("en-GB", "Rosa", seen, secret), "council")).bytes();
        for (String word : List.of("Xylophone", "quagmire", "Staying safe", "Winifred", "What does safe mean")) {
            assertFalse(TagTree.everything(hidden).contains(word), word);
            assertTrue(TagTree.everything(shown).contains(word), word);
        }
        assertArrayEquals(without, hidden);
    }

    @Test
    void the_same_plan_gives_the_same_bytes() {
        Document document = Samples.document(Samples.nasty(), "circle");
        assertArrayEquals(Samples.PRESS.print(document).bytes(), Samples.PRESS.print(document).bytes());
    }

    @Test
    void the_file_does_not_say_who_or_where() throws Exception {
        String all = TagTree.everything(Samples.PRESS.print(Samples.document(Samples.rich(), "circle")).bytes());
        for (String trace : List.of("/Author", "/Creator ", System.getProperty("user.home") + "/", System.getProperty("user.dir"),
                "D:" + LocalDate.now().toString().replace("-", "") + "1", "PDFBox")) {
            assertFalse(all.contains(trace), trace);
        }
        assertTrue(all.contains("D:20261122000000"));
    }

    @Test
    void a_missing_font_is_named(@TempDir Path empty) throws Exception {
        PaperException missing = assertThrows(PaperException.class,
                () -> new PdfPress(empty, Samples.SYMBOLS).print(Samples.one("Hello")));
        assertEquals("paper.font-missing", missing.key());
        assertTrue(missing.say(Words.english()).contains("AtkinsonHyperlegibleNext_400Regular.ttf"));
        Path broken = Files.createDirectories(empty.resolve("atkinson-hyperlegible-next")).resolve("AtkinsonHyperlegibleNext_400Regular.ttf");
        Files.write(broken, "no font".getBytes(StandardCharsets.UTF_8));
        assertEquals("paper.font-damaged", assertThrows(PaperException.class, () -> new PdfPress(empty, Samples.SYMBOLS).print(Samples.one("Hello"))).key());
    }

    @Test
    void what_cannot_be_drawn_is_named_and_listed() throws Exception {
        Printed printed = Samples.PRESS.print(Samples.one("Hello \uD83D\uDE00 \u4F60 \u05E9 \u05DE\u05E8\u05D7"));
        assertEquals(List.of("cjk unified ideographs 4f60", "Hebrew letter shin", "Hebrew letter mem", "Hebrew letter resh", "Hebrew letter het"),
                printed.undrawable().stream().map(Undrawable::name).toList());
        assertEquals(List.of(), Samples.PRESS.print(Samples.document(Samples.rich(), "circle")).undrawable());
    }

    @Test
    void an_emoji_is_drawn_and_says_its_name() throws Exception {
        Printed printed = Samples.PRESS.print(Samples.one("I am \uD83D\uDE00\uD83D\uDE00 and \uD83D\uDC4D\uD83C\uDFFD with \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67."));
        assertEquals(List.of(), printed.undrawable());
        assertEquals(List.of(), VeraPdf.failures(printed.bytes()));
        saysTheSame(Samples.one("I am \uD83D\uDE00\uD83D\uDE00 and \uD83D\uDC4D\uD83C\uDFFD with \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67."));
        String ink = TagTree.everything(printed.bytes());
        assertTrue(ink.contains("/Alt <FEFF" + hex("grinning face")), "its name");
        assertFalse(ink.contains("/Alt <FEFF" + hex("thumbs down")), "the control");
    }

    private static String hex(String text) {
        return text.chars().mapToObj(c -> String.format("%04X", c)).collect(java.util.stream.Collectors.joining());
    }

    @Test
    void what_a_page_says_is_told_beside_its_picture() throws Exception {
        Printed printed = Samples.PRESS.print(Samples.document(Samples.rich(), "circle"));
        assertEquals(PagePictures.pages(printed.bytes()), printed.pages());
        String all = IntStream.range(0, printed.pages()).mapToObj(printed::words).collect(Collectors.joining("\n"));
        for (String text : TagTree.of(printed.bytes()).texts()) {
            assertTrue(all.replaceAll("\\s", "").contains(text.replaceAll("\\s", "")) || text.length() > 300, text);
        }
        assertFalse(all.contains("Page 2 of"));
    }

    @Test
    void heads_and_feet_are_heard_by_nobody() throws Exception {
        TagTree tree = TagTree.of(Samples.PRESS.print(Samples.document(Samples.rich(), "circle")).bytes());
        assertTrue(tree.outside().contains("Page 2 of "));
        assertTrue(tree.texts().stream().noneMatch(t -> t.contains("Page 2 of")));
    }

    @Test
    void the_recovery_sheet_is_one_accessible_page() throws Exception {
        String key = "ABCD-EFGH-JKLM-NPQR-STUV-WXYZ-2345-6789-0000";
        Document sheet = RecoverySheet.of(Words.english(), List.of("hedgehog", "raincoat", "lamppost", "windmill", "teaspoon"),
                Optional.of(key), "en-GB", Samples.DAY);
        Printed printed = Samples.PRESS.print(sheet);
        assertEquals(1, printed.pages());
        assertEquals(1, PagePictures.pages(printed.bytes()));
        assertEquals(List.of(), VeraPdf.failures(printed.bytes()));
        saysTheSame(sheet);
        BinaryBitmap seen = new BinaryBitmap(new HybridBinarizer(pixels(PagePictures.draw(printed.bytes(), 0, 200))));
        assertEquals(key, new QRCodeReader().decode(seen, Map.of(DecodeHintType.TRY_HARDER, true)).getText());
    }

    private static LuminanceSource pixels(BufferedImage page) {
        int[] all = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        return new RGBLuminanceSource(page.getWidth(), page.getHeight(), all);
    }

    @Test
    void a_supporters_sheet_holds_their_words_and_no_recovery_key() throws Exception {
        Document sheet = RecoverySheet.of(Words.english(), List.of("apple", "river", "candle", "window", "garden"), Optional.empty(),
                "en-GB", Samples.DAY);
        Printed printed = Samples.PRESS.print(sheet);
        assertEquals(List.of(), VeraPdf.failures(printed.bytes()));
        saysTheSame(sheet);
        assertTrue(sheet.blocks().stream().noneMatch(b -> b instanceof org.onmyterms.paper.Block.Code));
    }
}
