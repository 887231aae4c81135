package org.onmyterms.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onmyterms.words.Words;

/** Hard words are found in all their forms, the shipped list keeps its own rules, and a damaged one names the line to mend. */
class HardWordsTest {

    private static final HardWords SHIPPED = HardWords.read(Path.of("assets", "words", "hard-words.txt"));

    @TempDir
    Path folder;

    private static List<String> in(String text) {
        return SHIPPED.in(text).stream().map(HardWord::word).toList();
    }

    private HardWords read(String text) throws IOException {
        return HardWords.read(Files.writeString(folder.resolve("hard-words.txt"), text));
    }

    @Test
    void hardWordsAreFoundInAllTheirForms() {
        assertEquals(List.of("utilise"), in("Please utilise this."));
        assertEquals(List.of("utilise"), in("It was Utilised, and is being utilizing."));
        assertEquals(List.of("advocate"), in("My advocate's letter. Two advocates came."));
        assertEquals(List.of("comply"), in("It complies."));
        assertEquals(List.of("incur"), in("Costs were incurred."));
        assertEquals(List.of("policy"), in("their policies"));
        assertEquals(List.of("prior to"), in("Prior to that day."));
        assertEquals(List.of("carer assessment"), in("A carer’s assessment."));
    }

    @Test
    void ofWordsWithinLongerOnesTheLongestCounts() {
        assertEquals(List.of("direct payment"), in("Direct Payments are one way."));
        assertEquals(List.of("independent advocate"), in("an independent advocate"));
        assertEquals(List.of("advocate", "independent advocate"), in("an advocate, or an independent advocate"));
        assertEquals(List.of("top-up"), in("a top up, or a top-up"));
        assertEquals(List.of(), in("I live in a third. Party on."), "the control: a phrase does not reach over the end of a sentence");
    }

    @Test
    void aShortFormIsOnlyFoundInItsCapitals() {
        assertEquals(List.of("PDF", "PA"), in("Save as PDF. My PAs help."));
        assertEquals(List.of(), in("pip pip, and a pa too; an easy read"));
        assertEquals(List.of("Easy Read"), in("Easy Read, with pictures"));
    }

    @Test
    void plainWordsHoldNoHardWord() {
        assertEquals(List.of(), in("A good day. I decide with people I trust, and we look at it again. Nobody sees my plan."));
    }

    @Test
    void theShippedListIsLongAndItsMeaningsArePlain() {
        assertTrue(SHIPPED.all().size() >= 300);
        assertEquals(List.of(), SHIPPED.all().stream().filter(hard -> !SHIPPED.in(hard.plain()).isEmpty())
                .map(hard -> hard.word() + ": " + hard.plain()).toList());
        assertEquals(List.of(), SHIPPED.all().stream().filter(hard -> SHIPPED.in(hard.meaning()).stream().anyMatch(other -> !hard.word().contains(other.word())
                && !other.word().contains(hard.word()))).map(hard -> hard.word() + ": " + hard.meaning()).toList());
        assertEquals(List.of(), SHIPPED.all().stream().filter(hard -> !hard.meaning().matches("[A-Z].*\\.") || hard.meaning().contains("!"))
                .map(HardWord::meaning).toList());
        assertEquals(List.of(), SHIPPED.all().stream().filter(hard -> !SHIPPED.in(hard.word()).contains(hard)).map(HardWord::word).toList());
    }

    @Test
    void aDamagedListNamesTheLineToMend() throws IOException {
        assertEquals(1, read("# A note.\n\nutilise | use | To utilise is to use.\n").all().size());
        assertMistake(2, PackProblem.WORD_PLACES, "# A note.\nutilise | use\n");
        assertMistake(1, PackProblem.WORD_PLACES, "utilise | | To utilise is to use.\n");
        assertMistake(1, PackProblem.WORD_PLACES, "- | use | To utilise is to use.\n");
        assertMistake(2, PackProblem.DUPLICATE_WORD, "utilise | use | To utilise is to use.\nutilise | use | It is to use.\n");
        assertMistake(1, PackProblem.LONG_SENTENCE, "utilise | use | " + "so ".repeat(16) + "\n");
    }

    @Test
    void aListThatIsNoTextOrIsGoneIsSaid() throws IOException {
        Path file = Files.write(folder.resolve("hard-words.txt"), new byte[] {'a', '\n', (byte) 0xFF});
        PackException damaged = assertThrows(PackException.class, () -> HardWords.read(file));
        assertEquals(PackProblem.NOT_UTF8, damaged.problem());
        assertEquals(2, damaged.line());
        assertEquals(PackProblem.UNREADABLE, assertThrows(PackException.class, () -> HardWords.read(folder.resolve("none.txt"))).problem());
    }

    private void assertMistake(int line, PackProblem problem, String text) {
        PackException mistake = assertThrows(PackException.class, () -> read(text));
        assertEquals(problem, mistake.problem());
        assertEquals(line, mistake.line());
        assertTrue(mistake.say(Words.english()).contains("hard-words.txt, line " + line));
    }
}
