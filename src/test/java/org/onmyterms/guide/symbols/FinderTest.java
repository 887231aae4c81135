package org.onmyterms.guide.symbols;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Pictures are found by a word in English or Welsh, as it is typed. */
class FinderTest {

    private static final Path FOLDER = Path.of("assets/symbols");
    private static final Catalogue CATALOGUE = Catalogue.read(FOLDER);
    private static final EmojiBook BOOK = EmojiBook.read(FOLDER);
    private final Finder finder = new Finder(CATALOGUE, BOOK, List.of("en-GB", "cy-GB"));

    private String first(String typed) {
        Finder.Found found = finder.find(typed).getFirst();
        return found.code() + " " + found.word();
    }

    @Test
    void aWordInEitherLanguageFindsThePicture() {
        assertEquals("friend friend", first("friend"));
        assertEquals("friend ffrind", first("ffrind"));
        assertEquals("friend friend", first("FRIE"));
        assertEquals("support-worker gweithiwr cymorth", first("gweithiwr cym"));
    }

    @Test
    void theWordIsTheOneThatWasMeant() {
        assertEquals("mother mum", first("mum"));
        assertEquals("me I", first("i"));
        assertEquals("partner gŵr", first("gwr"));
    }

    @Test
    void emojiAreFoundByNameAfterTheSymbols() {
        List<Finder.Found> found = finder.find("octopus");
        assertEquals(List.of("1F419"), found.stream().map(Finder.Found::code).toList());
        assertEquals("1F419", finder.find("octopws").getFirst().code());
    }

    @Test
    void noPictureComesTwice() {
        for (String typed : List.of("a", "f", "face", "m", "person", "ci", "dog")) {
            List<Finder.Found> found = finder.find(typed);
            assertEquals(found.size(), new HashSet<>(found.stream().map(Finder.Found::code).toList()).size(), typed);
        }
        assertTrue(finder.find("friend").stream().noneMatch(f -> f.code().equals("1F9D1-200D-1F91D-200D-1F9D1")), "the symbol has that picture");
    }

    @Test
    void everyPictureCanBeReadAndFoundAgainByItsCode() throws Exception {
        Shelf shelf = new Shelf(FOLDER);
        for (String typed : List.of("friend", "octopus", "advocate")) {
            Finder.Found found = finder.find(typed).getFirst();
            assertTrue(new String(found.svg().call(), StandardCharsets.UTF_8).contains("<svg"));
            assertArrayEquals(found.svg().call(), shelf.svg(found.code()).orElseThrow());
            assertTrue(shelf.word(found.code(), "cy").isPresent(), found.code());
        }
        assertEquals(Optional.empty(), shelf.svg("no-such-thing"));
        assertEquals(Optional.empty(), shelf.openMoji("../symbols"));
    }

    @Test
    void nothingIsFoundForNothing() {
        assertEquals(List.of(), finder.find("  "));
        assertEquals(List.of(), finder.find("qqqq"));
    }

    @Test
    void theOtherLanguageIsFoundToo() {
        Finder welsh = new Finder(CATALOGUE, BOOK, List.of("cy-GB", "en-GB"));
        assertEquals("partner", finder.find("partner").getFirst().word());
        assertEquals("teulu", welsh.find("teul").getFirst().word());
        assertEquals("family", welsh.find("famil").getFirst().word());
    }
}
