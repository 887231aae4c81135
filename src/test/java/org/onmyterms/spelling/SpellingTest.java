package org.onmyterms.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onmyterms.words.SayableException;

/** The word that was meant comes first, and nobody is asked about names, numbers, addresses or right words. */
class SpellingTest {

    private static final Path DICTIONARIES = Path.of("assets", "dictionaries");
    private static final Spelling ENGLISH = Spelling.of(DICTIONARIES, "en-GB");

    private static List<String> found(String text) {
        return ENGLISH.check(text).stream().map(Misspelt::word).toList();
    }

    private static void first(String typed, String meant) {
        assertEquals(meant, ENGLISH.suggest(typed).getFirst(), () -> typed + " gives " + ENGLISH.suggest(typed));
    }

    @Test
    void theWordThatWasMeantComesFirst() {
        first("frend", "friend");
        first("favrite", "favourite");
        first("becuase", "because");
        first("wich", "which");
        first("dont", "don't");
        first("im", "I'm");
        first("alot", "a lot");
        first("realy", "really");
        first("lonley", "lonely");
        first("independant", "independent");
        first("apointment", "appointment");
        first("blnd", "blind");
    }

    @Test
    void whatIsWrittenByEarIsUnderstood() {
        first("medicashun", "medication");
        first("nite", "night");
        first("shud", "should");
        first("skool", "school");
        first("hospitle", "hospital");
        assertTrue(ENGLISH.suggest("sumtimes").contains("sometimes"));
    }

    @Test
    void atMostFiveWordsAreOfferedAndNoneIsCutWithAHyphen() {
        for (String typed : List.of("likd", "nurs", "happines", "scard", "realy", "xqzt")) {
            assertTrue(ENGLISH.suggest(typed).size() <= 5, typed);
            assertEquals(List.of(), ENGLISH.suggest(typed).stream().filter(s -> s.contains("-")).toList());
        }
    }

    @Test
    void eachMisspeltWordIsFoundInItsPlace() {
        String text = "My frend came.\nWe had a nice tiem, then tea.";
        assertEquals(List.of(new Misspelt(3, 8, "frend"), new Misspelt(29, 33, "tiem")), ENGLISH.check(text));
        assertEquals("tiem", text.substring(29, 33));
    }

    @Test
    void namesNumbersAddressesAndCapitalsAreLeftAlone() {
        assertEquals(List.of(), found("I see Aneurin and Mrs Okonjo at 3pm, on the 4th. Zsofia comes too."));
        assertEquals(List.of(), found("Write to robyn@exampel.org, see www.exampel.org or kitchn/list.txt."));
        assertEquals(List.of(), found("The DWP and the CHC wrote. My iPlyer broke."));
        assertEquals(List.of(), found("Мой друг. 我的朋友. q"));
        assertEquals(List.of("frend", "frend"), found("My frend and my frend"), "the control: a word is seen");
    }

    @Test
    void aWordThatOpensASentenceIsOfferedOnlyWhenItIsSurelyNoName() {
        assertEquals(List.of("Frend"), found("Frend of mine."));
        assertEquals(List.of(), found("Sanjay came. Dev too! \u201CAneurin?\u201D I said."));
    }

    @Test
    void rightWordsOfEveryKindAreLeftAlone() {
        assertEquals(List.of(), found("Mum\u2019s colour, I realise, isn't grey; I realize that too. We've organised it. english on monday."));
    }

    @Test
    void aLanguageWithoutADictionaryIsNotJudgedAsEnglish() {
        Spelling welsh = Spelling.of(DICTIONARIES, "cy-GB");
        assertEquals(List.of(), welsh.check("Mae fy nheulu yn byw yng Nghaerdydd a dw i'n hoffi support worker da."));
        assertEquals(List.of("cefnogeath"), welsh.check("Rwyf am gael cefnogeath.").stream().map(Misspelt::word).toList());
        assertEquals("cefnogaeth", welsh.suggest("cefnogeath").getFirst());
        assertTrue(!found("Mae fy nheulu yn byw").isEmpty(), "the control: English does not know these words");
    }

    @Test
    void aDamagedDictionaryIsSaidAndThrowsNothingElse(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("en-GB"));
        assertEquals("spelling.unreadable", assertThrows(SayableException.class, () -> Spelling.of(folder, "en-GB")).key());
        Files.write(folder.resolve("en-GB/index.aff"), new byte[] {'S', 'F', 'X', ' ', 'A', '\n', 0, 1, 2});
        Files.write(folder.resolve("en-GB/index.dic"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0});
        assertEquals("spelling.unreadable", assertThrows(SayableException.class, () -> Spelling.of(folder, "en-GB")).key());
    }
}
