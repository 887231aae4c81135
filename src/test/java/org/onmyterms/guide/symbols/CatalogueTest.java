package org.onmyterms.guide.symbols;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onmyterms.words.Words;

/** Symbols are found by what people call them, and every mistake in their list is reported with its file and line. */
class CatalogueTest {

    private static final String SOUND = """
            # A note.
            id; picture; en; cy; more en; more cy

            bank; openmoji/1F3E6; bank; banc; bank account; cyfrif banc
            bank-card; openmoji/1F4B3; bank card; cerdyn banc; debit card, pay; cerdyn debyd
            house; own/house; house; tŷ; home, my place;
            money; openmoji/1F4B7; money; arian; pay, pounds; talu
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void makePictures() throws IOException {
        for (String picture : List.of("openmoji/1F3E6", "openmoji/1F4B3", "openmoji/1F4B7", "own/house")) {
            Path file = folder.resolve(picture + ".svg");
            Files.createDirectories(file.getParent());
            Files.writeString(file, "<svg/>");
        }
    }

    @Test
    void aSoundListIsReadWithItsWordsInEveryLanguage() throws IOException {
        Catalogue catalogue = read(SOUND);

        Symbol house = catalogue.symbol("house").orElseThrow();
        assertEquals(List.of("bank", "bank-card", "house", "money"), ids(catalogue.symbols()));
        assertEquals(folder.resolve("own/house.svg"), house.picture());
        assertEquals(Optional.of("tŷ"), house.word("cy-GB"));
        assertEquals(Optional.of("house"), house.word("en"));
        assertEquals(Optional.empty(), house.word("pl"));
        assertEquals(Optional.empty(), catalogue.symbol("nothing"));
    }

    @Test
    void aGroupCanAddALanguage() throws IOException {
        Catalogue catalogue = read("""
                id; picture; en; cy; pl; more en; more cy; more pl
                house; own/house; house; tŷ; dom; home; ; mieszkanie
                """);

        Symbol house = catalogue.symbol("house").orElseThrow();
        assertEquals(Optional.of("dom"), house.word("pl-PL"));
        assertEquals(List.of("mieszkanie"), house.term("pl").orElseThrow().more());
        assertEquals(List.of(), house.term("cy").orElseThrow().more());
    }

    @Test
    void everyMistakeIsReportedWithItsFileAndLine() throws IOException {
        mistake("guide.symbols-places", 5, "debit card, pay;", "debit card; pay;");
        mistake("guide.bad-id", 4, "bank; openmoji", "Bank; openmoji");
        mistake("guide.symbols-twice", 7, "money; openmoji", "bank; openmoji");
        mistake("guide.symbols-no-picture", 6, "own/house", "own/hut");
        mistake("guide.symbols-no-picture", 6, "own/house", "../own/house");
        mistake("guide.symbols-no-word", 7, "; arian;", "; ;");
        mistake("guide.symbols-head", 2, "more en; more cy", "more cy; more en");
        mistake("guide.symbols-head", 2, "en; cy; more en; more cy", "words");
    }

    @Test
    void aFileThatIsGoneEmptyOrNotTextIsReported() throws IOException {
        assertEquals("guide.unreadable", assertThrows(SymbolsException.class, () -> Catalogue.read(folder)).key());
        assertEquals("guide.symbols-head", assertThrows(SymbolsException.class, () -> read("# only a note\n")).key());
        Files.write(folder.resolve("symbols.txt"), "tê".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("guide.not-utf8", assertThrows(SymbolsException.class, () -> Catalogue.read(folder)).key());
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreFine() throws IOException {
        assertEquals(read(SOUND).symbols(), read("\uFEFF" + SOUND.replace("\n", "\r\n")).symbols());
    }

    private void mistake(String key, int line, String right, String wrong) throws IOException {
        assertTrue(SOUND.contains(right), right);
        SymbolsException mistake = assertThrows(SymbolsException.class, () -> read(SOUND.replace(right, wrong)));
        assertEquals(key, mistake.key());
        assertEquals("symbols.txt", mistake.file());
        assertEquals(line, mistake.line());
        assertTrue(mistake.say(Words.english()).startsWith("symbols.txt, line " + line + ": "), mistake.say(Words.english()));
    }

    private Catalogue read(String text) throws IOException {
        Files.writeString(folder.resolve("symbols.txt"), text);
        return Catalogue.read(folder);
    }

    private static List<String> ids(List<Symbol> symbols) {
        return symbols.stream().map(Symbol::id).toList();
    }
}
