package org.onmyterms.guide.symbols;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An emoji in somebody's words has a picture, and a name in English and Welsh. */
class EmojiBookTest {

    private static final Path FOLDER = Path.of("assets/symbols");
    private static final EmojiBook BOOK = EmojiBook.read(FOLDER);

    private static Optional<String> name(String character) {
        return BOOK.of(character).flatMap(e -> e.name("en-GB"));
    }

    @Test
    void anEmojiHasItsNameInEnglishAndWelsh() {
        Emoji grin = BOOK.of("😀").orElseThrow();
        assertEquals("1F600", grin.code());
        assertEquals(Optional.of("grinning face"), grin.name("en-GB"));
        assertEquals(Optional.of("wyneb yn gwenu â cheg agored"), grin.name("cy-GB"));
        assertEquals(Optional.empty(), grin.name("pl"));
    }

    @Test
    void familiesFlagsAndKeycapsAreOneEmoji() {
        assertEquals(Optional.of("flag: Wales"), name("🏴󠁧󠁢󠁷󠁬󠁳󠁿"));
        assertEquals(Optional.of("flag: United Kingdom"), name("🇬🇧"));
        assertEquals(Optional.of("keycap: 1"), name("1️⃣"));
        assertEquals(Optional.of("cook"), name("🧑‍🍳"));
    }

    @Test
    void aSkinToneAndAMissingSignForPicturesMakeNoDifference() {
        assertEquals(name("👍"), name("👍🏿"));
        assertEquals(name("🧑‍🍳"), name("🧑🏽‍🍳"));
        assertEquals(Optional.of("red heart"), name("❤️"));
        assertEquals(Optional.of("red heart"), name("❤"));
    }

    @Test
    void lettersAndSignsThatAreTextAreNotEmoji() {
        for (String text : List.of("a", "1", "#", "©", "™", "ŵ", "", "☺\uFE0E", "¯")) {
            assertEquals(Optional.empty(), name(text), text);
        }
        assertEquals(Optional.of("copyright"), name("©️"));
    }

    @Test
    void oneIsFoundByItsCode() {
        assertEquals(Optional.of("cook"), BOOK.coded("1F9D1-200D-1F373").flatMap(e -> e.name("en")));
        assertEquals(Optional.empty(), BOOK.coded("dog"));
    }

    @Test
    void everyNameHasItsPictureAndEveryPictureItsName() throws Exception {
        try (ZipFile zip = new ZipFile(FOLDER.resolve("emoji.zip").toFile())) {
            assertEquals(BOOK.all().size(), zip.stream().map(ZipEntry::getName).filter(n -> n.endsWith(".svg")).count());
            for (Table.Row row : Table.read(FOLDER.resolve("emoji-names.txt"), head -> true).body()) {
                assertTrue(zip.getEntry(row.cells().getFirst() + ".svg") != null, row.toString());
                assertTrue(row.cells().stream().noneMatch(String::isBlank), row.toString());
            }
        }
        assertTrue(new String(BOOK.svg(BOOK.of("😀").orElseThrow()), StandardCharsets.UTF_8).contains("<svg"));
    }

    @Test
    void missingFilesAreReported(@TempDir Path empty) throws Exception {
        assertEquals("guide.unreadable", assertThrows(SymbolsException.class, () -> EmojiBook.read(empty)).key());
        Files.writeString(empty.resolve("emoji-names.txt"), "code; en; cy\n1F600; grin; gwên\n");
        EmojiBook book = EmojiBook.read(empty);
        assertEquals("guide.unreadable", assertThrows(SymbolsException.class, () -> book.svg(book.of("😀").orElseThrow())).key());
    }
}
