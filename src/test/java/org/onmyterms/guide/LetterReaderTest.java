package org.onmyterms.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onmyterms.plan.Nation;
import org.onmyterms.words.Words;

/** A letter is read as its guide says, and every mistake in one is reported with its line. */
class LetterReaderTest {

    private static final Pack PACK = PackReader.read(Path.of("assets", "packs", "en-GB"));
    private static final String SOUND = """
            ---
            letter: ask-more
            name: Ask for more
            about: Say what is missing.
            to: The council
            group: money
            for: workers
            nation: england, wales
            ---

            > A note to ourselves.
            ## subject: What it is about
            Please give me more
            ## gap: What is missing
            {gap}
            It is for {name}.
            ## why: Why I ask
            This is why:
            - week
            - rights.fair
            ### england: A made-up law, section 1
            You must listen.
            checked: 2026-11-22
            """;

    @TempDir
    Path folder;

    private LetterKind read(String text) throws IOException {
        return LetterReader.read(Files.writeString(folder.resolve("more.md"), text), PACK);
    }

    @Test
    void aWholeFileIsRead() throws IOException {
        assertEquals(new LetterKind("ask-more", "Ask for more", "Say what is missing.", "The council", LetterKind.Group.MONEY, "workers",
                Set.of(Nation.ENGLAND, Nation.WALES), List.of(
                        new LetterKind.Part("subject", "What it is about", "Please give me more", Set.of()),
                        new LetterKind.Part("gap", "What is missing", "{gap} It is for {name}.", Set.of()),
                        new LetterKind.Part("why", "Why I ask", "This is why:", Set.of("week", "rights.fair"))),
                List.of(new LetterKind.Law(Nation.ENGLAND, "You must listen.", "A made-up law, section 1", LocalDate.of(2026, 11, 22)))), read(SOUND));
        assertEquals(read(SOUND), read("\uFEFF" + SOUND.replace("\n", "\r\n")));
    }

    @Test
    void theLetterInTheGuideForGroupsLoadsAsItStandsThere() throws IOException {
        Matcher example = Pattern.compile("```\n(---\nletter.*?)```", Pattern.DOTALL).matcher(Files.readString(Path.of("assets", "packs", "README.md")));
        assertTrue(example.find());
        assertEquals(1, read(example.group(1)).laws().size());
    }

    @Test
    void aSumThatIsNotKnownLeavesNoHalfSentence() throws IOException {
        LetterKind.Part gap = read(SOUND).part("gap").orElseThrow();
        assertEquals(Optional.empty(), gap.words("Robin", LetterSums.NONE));
        LetterSums sums = id -> Optional.ofNullable(Map.of("gap", "It is £86.40 a week short.").get(id));
        assertEquals(Optional.of("It is £86.40 a week short. It is for $1 Robin."), gap.words("$1 Robin", sums));
        assertEquals(Optional.of("This is why:"), read(SOUND).part("why").orElseThrow().words("", LetterSums.NONE));
    }

    @Test
    void aLetterIsOfferedWhereItsLawIsKnownAndTheLawIsThatOfTheNation() throws IOException {
        LetterKind letter = read(SOUND);
        assertTrue(letter.isFor(Optional.of(Nation.WALES)));
        assertFalse(letter.isFor(Optional.of(Nation.SCOTLAND)) || letter.isFor(Optional.empty()));
        assertTrue(read(SOUND.replace("nation: england, wales\n", "")).isFor(Optional.empty()));
        assertEquals(1, letter.laws(Optional.of(Nation.ENGLAND)).size());
        assertEquals(List.of(), letter.laws(Optional.of(Nation.WALES)));
        assertEquals(List.of(), letter.laws(Optional.empty()));
    }

    @Test
    void aFactIsOldAfterAYear() throws IOException {
        LetterKind.Law law = read(SOUND).laws().getFirst();
        assertFalse(law.isOld(LocalDate.of(2027, 11, 22)));
        assertTrue(law.isOld(LocalDate.of(2027, 11, 23)));
    }

    @Test
    void everyMistakeIsNamedWithItsLine() throws IOException {
        mistake("guide.no-front", 1, "---\nletter", "letter");
        mistake("guide.missing-field", 5, "to: The council", "to:");
        mistake("guide.bad-id", 2, "letter: ask-more", "letter: Ask More");
        mistake("guide.unknown-letter-field", 4, "about:", "abuot:");
        mistake("guide.unknown-group", 6, "group: money", "group: cash");
        mistake("guide.unknown-reader", 7, "for: workers", "for: everybody");
        mistake("guide.unknown-nation", 8, "england, wales", "england, cornwall");
        mistake("guide.stray-line", 11, "> A note", "A note");
        mistake("guide.bad-heading", 12, "## subject: What it is about", "## What it is about");
        mistake("guide.bad-id", 12, "## subject:", "## The subject:");
        mistake("guide.duplicate-heading", 14, "## gap:", "## subject:");
        mistake("guide.unknown-sum", 15, "{gap}", "{gasp}");
        mistake("guide.long-sentence", 16, "It is for {name}.", "It " + "is ".repeat(15) + "long.");
        mistake("guide.unknown-place", 19, "- week", "- weak");
        mistake("guide.bad-heading", 21, "### england: A made-up law, section 1", "### A made-up law");
        mistake("guide.unknown-nation", 21, "### england:", "### cornwall:");
        mistake("guide.empty-law", 21, "You must listen.\n", "");
        mistake("guide.empty-law", 21, "checked: 2026-11-22\n", "");
        mistake("guide.bad-date", 23, "checked: 2026-11-22", "checked: last week");
        mistake("guide.no-subject", 9, "## subject:", "## heading:");
    }

    private void mistake(String key, int line, String sound, String mistaken) {
        assertTrue(SOUND.contains(sound), sound);
        PackException problem = assertThrows(PackException.class, () -> read(SOUND.replace(sound, mistaken)), key);
        assertEquals(key + " more.md:" + line, problem.key() + " " + problem.file() + ":" + problem.line());
        assertTrue(problem.say(Words.english()).startsWith("more.md, line " + line + ": "), problem.say(Words.english()));
    }

    @Test
    void twoLettersCannotHaveTheSameWord() throws IOException {
        Files.writeString(folder.resolve("a.md"), SOUND);
        Files.writeString(folder.resolve("b.md"), SOUND.replace("ask-more", "ask-less"));
        assertEquals(List.of("ask-more", "ask-less"), LetterReader.readAll(folder, PACK).stream().map(LetterKind::id).toList());
        Files.writeString(folder.resolve("b.md"), SOUND);
        PackException problem = assertThrows(PackException.class, () -> LetterReader.readAll(folder, PACK));
        assertEquals("b.md: There is another letter with the word “ask-more”. Choose another word.", problem.say(Words.english()));
    }
}
