package org.onmyterms.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack that is sound loads, and every mistake in one is reported with its file and line. */
class PackReaderTest {
    private static final String SOUND = """
            ---
            topic: days
            door: life
            name: A good day, a bad day
            picture: 1F305
            ---

            > A note to ourselves.
            ## days.good
            What is a good day like?
            - How does a good day begin?
            - Think of a good day. What happened?

            ## days.bad
            What is a bad day like?
            - What goes wrong on a bad day?
            """;
    private static final String FILE = "03-days.md";

    @TempDir
    Path disk;
    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(disk.resolve("en-GB"));
    }

    @Test
    void aSoundPackLoads() throws IOException {
        write(FILE, SOUND);

        Pack pack = PackReader.read(folder);

        assertEquals(new Pack("en-GB", List.of(new Topic("days", Door.LIFE, "A good day, a bad day", "1F305", List.of(
                new Prompt("days.good", "What is a good day like?",
                        List.of("How does a good day begin?", "Think of a good day. What happened?")),
                new Prompt("days.bad", "What is a bad day like?", List.of("What goes wrong on a bad day?")))))), pack);
    }

    @Test
    void topicsStandInTheOrderOfTheFileNamesAndAreFoundByIdAndDoor() throws IOException {
        write("21-music.md", SOUND.replace("days", "music").replace("door: life", "door: me"));
        write(FILE, SOUND);
        write("README.md", "Who made this pack.");
        write("notes.txt", "Not a topic.");

        Pack pack = PackReader.read(folder);

        assertEquals(List.of("days", "music"), pack.topics().stream().map(Topic::id).toList());
        assertEquals(List.of("music"), pack.behind(Door.ME).stream().map(Topic::id).toList());
        assertEquals(List.of(), pack.behind(Door.MINE));
        assertEquals("days.good", pack.topic("days").orElseThrow().opening().id());
        assertEquals("What is a bad day like?", pack.prompt("music.bad").orElseThrow().ask());
        assertEquals(Optional.empty(), pack.topic("other"));
        assertEquals(Optional.empty(), pack.prompt("days.other"));
    }

    @Test
    void windowsLineEndsAndAByteOrderMarkAreFine() throws IOException {
        write(FILE, SOUND);
        Pack plain = PackReader.read(folder);
        write(FILE, "\uFEFF" + SOUND.replace("\n", "\r\n"));

        assertEquals(plain, PackReader.read(folder));
    }

    @Test
    void anUnknownDoorIsReported() throws IOException {
        assertMistake("guide.unknown-door", 3, "door: life", "door: attic");
    }

    @Test
    void aMissingFieldIsReportedWhereTheFieldsEnd() throws IOException {
        assertMistake("guide.missing-field", 5, "name: A good day, a bad day\n", "");
    }

    @Test
    void anEmptyFieldIsReportedOnItsLine() throws IOException {
        assertMistake("guide.missing-field", 4, "name: A good day, a bad day", "name:");
    }

    @Test
    void anUnknownFieldIsReported() throws IOException {
        assertMistake("guide.unknown-field", 5, "picture:", "pcture:");
    }

    @Test
    void aFieldGivenTwiceIsReported() throws IOException {
        assertMistake("guide.repeated-field", 4, "door: life\n", "door: life\ndoor: me\n");
    }

    @Test
    void aFileWithoutItsFirstPartIsReported() throws IOException {
        assertMistake("guide.no-front", 1, "---\ntopic", "topic");
        assertMistake("guide.no-front", 1, SOUND, "");
        assertMistake("guide.no-front", 2, SOUND, "---\ntopic: days\n");
    }

    @Test
    void aTopicWordThatIsNoPlainWordIsReported() throws IOException {
        assertMistake("guide.bad-id", 2, "topic: days", "topic: My Days");
    }

    @Test
    void aLabelThatIsNoPlainWordIsReported() throws IOException {
        assertMistake("guide.bad-id", 14, "## days.bad", "## days.Bad day");
    }

    @Test
    void aPictureThatIsNoCodeIsReported() throws IOException {
        assertMistake("guide.bad-picture", 5, "1F305", "../sun.svg");
    }

    @Test
    void aTopicInTwoFilesIsReportedInTheSecond() throws IOException {
        write("02-days.md", SOUND);
        assertMistake("guide.duplicate-topic", 2, "", "");
    }

    @Test
    void aLabelUsedTwiceIsReported() throws IOException {
        assertMistake("guide.duplicate-prompt", 14, "days.bad", "days.good");
    }

    @Test
    void aLabelOfAnotherTopicIsReported() throws IOException {
        assertMistake("guide.foreign-prompt", 14, "days.bad", "nights.bad");
    }

    @Test
    void aPromptWithoutAnotherWayIsReportedAtItsLabel() throws IOException {
        assertMistake("guide.no-other-way", 14, "- What goes wrong on a bad day?\n", "");
        assertMistake("guide.no-other-way", 9,
                "- How does a good day begin?\n- Think of a good day. What happened?\n", "");
    }

    @Test
    void aPromptWithoutASentenceIsReportedAtItsLabel() throws IOException {
        assertMistake("guide.no-question", 14, "What is a bad day like?\n", "");
        assertMistake("guide.no-question", 9, "What is a good day like?\n", "");
    }

    @Test
    void aTopicWithoutPromptsIsReported() throws IOException {
        assertMistake("guide.no-question", 6, SOUND.substring(SOUND.indexOf("\n>")), "\n");
    }

    @Test
    void aLineThatCannotBePlacedIsReported() throws IOException {
        assertMistake("guide.stray-line", 16, "- What goes wrong", "What goes wrong");
        assertMistake("guide.stray-line", 8, "> A note", "A note");
        assertMistake("guide.stray-line", 14, "## days.bad", "# days.bad");
    }

    @Test
    void aSentenceOverFifteenWordsIsReportedWhereverItStands() throws IOException {
        String fifteen = "What one two three four five six seven eight nine ten eleven twelve thirteen fourteen?";
        String sixteen = fifteen.replace("?", " fifteen?");
        assertMistake("guide.long-sentence", 15, "What is a bad day like?", sixteen);
        assertMistake("guide.long-sentence", 16, "What goes wrong on a bad day?", sixteen);
        assertMistake("guide.long-sentence", 4, "A good day, a bad day", sixteen);

        write(FILE, SOUND.replace("What is a bad day like?", fifteen + " " + fifteen));
        assertEquals(2, PackReader.read(folder).topic("days").orElseThrow().prompts().size());
    }

    @Test
    void aClosedQuestionIsReportedWhereverItStands() throws IOException {
        assertMistake("guide.closed-question", 15, "What is a bad day like?", "Do you have bad days?");
        assertMistake("guide.closed-question", 16, "What goes wrong on a bad day?", "Is it \u201Cbad\u201D?");
        assertMistake("guide.closed-question", 16, "What goes wrong on a bad day?", "Think of a day. Isn\u2019t it bad?");
        for (String opener : List.of("Are", "Can", "Would", "Have", "Did", "Should", "\"Could")) {
            assertMistake("guide.closed-question", 15, "What is a bad day like?", opener + " you say more?");
        }
    }

    @Test
    void aClosedQuestionIsKnownInEnglishOnly() throws IOException {
        folder = Files.createDirectory(disk.resolve("cy"));
        write(FILE, SOUND.replace("What is a bad day like?", "Am beth wyt ti'n meddwl?"));

        assertEquals("cy", PackReader.read(folder).language());
    }

    @Test
    void bytesThatAreNotUtf8AreReportedOnTheirLine() throws IOException {
        Files.write(folder.resolve(FILE), SOUND.replace("bad day like", "b\u00E9d day like").getBytes(StandardCharsets.ISO_8859_1));
        assertReported("guide.not-utf8", FILE, 15);

        byte[] cutShort = (SOUND.strip() + "\u00E9").getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve(FILE), Arrays.copyOf(cutShort, cutShort.length - 1));
        assertReported("guide.not-utf8", FILE, 16);
    }

    @Test
    void anEmptyFolderIsReported() {
        assertReported("guide.empty-folder", "en-GB", 0);
    }

    @Test
    void aFolderThatIsNotThereIsReported() {
        folder = disk.resolve("fr");
        assertReported("guide.unreadable", "fr", 0);
    }

    @Test
    void aReportIsAPlainSentenceThatNamesFileAndLine() throws IOException {
        write(FILE, SOUND.replace("door: life", "door: attic"));

        PackException problem = assertThrows(PackException.class, () -> PackReader.read(folder));

        assertEquals("03-days.md, line 3: “attic” is not a door. The doors are: me, life, want, support, mine.", problem.say(org.onmyterms.words.Words.english()));
        assertEquals("attic", problem.found());
        assertEquals(PackProblem.UNKNOWN_DOOR, problem.problem());
    }

    private static final String CARDS = SOUND.replace("picture: 1F305", "picture: 1F305\ncards: columns") + """

            # Something in a day

            > A note.
            ### what: What
            What is it?

            ### when: When
            When is it?
            - early: In the morning
            - late: At night
            """;

    @Test
    void cardsAreReadWithTheirFieldsAndChoices() throws IOException {
        write(FILE, CARDS);

        CardKind cards = PackReader.read(folder).topic("days").orElseThrow().cards().getFirst();

        assertEquals(new CardKind("days", "Something in a day", Spread.COLUMNS, List.of(
                new CardKind.Field("what", "What", "What is it?", List.of()),
                new CardKind.Field("when", "When", "When is it?",
                        List.of(new CardKind.Option("early", "In the morning"), new CardKind.Option("late", "At night"))))), cards);
        assertEquals("days.card", cards.prompt());
        assertEquals("At night", cards.spreadBy().orElseThrow().read("late"));
        assertEquals("any words", cards.first().read("any words"));
    }

    @Test
    void aMistakeInTheCardsIsReportedOnItsLine() throws IOException {
        assertMistakeInCards("guide.unknown-spread", 6, "cards: columns", "cards: circles");
        assertMistakeInCards("guide.no-cards", 19, "### what: What\nWhat is it?\n", "");
        assertMistakeInCards("guide.stray-line", 22, "### what: What", "### what");
        assertMistakeInCards("guide.bad-id", 22, "### what: What", "### What: What");
        assertMistakeInCards("guide.no-question", 22, "What is it?\n", "");
        assertMistakeInCards("guide.duplicate-prompt", 25, "### when: When", "### what: When");
        assertMistakeInCards("guide.duplicate-prompt", 28, "- late: At", "- early: At");
        assertMistakeInCards("guide.closed-question", 26, "When is it?", "Is it early?");
        assertMistakeInCards("guide.stray-line", 23, "What is it?", "- what: What is it?");
    }

    @Test
    void aTopicThatPromisesCardsAndHasNoneIsReported() throws IOException {
        assertMistake("guide.no-cards", 7, "picture: 1F305", "picture: 1F305\ncards: rings");
    }

    private void assertMistakeInCards(String key, int line, String sound, String mistaken) throws IOException {
        assertTrue(CARDS.contains(sound), () -> "the sound cards do not hold: " + sound);
        write(FILE, CARDS.replace(sound, mistaken));
        assertReported(key, FILE, line);
    }

    private void assertMistake(String key, int line, String sound, String mistaken) throws IOException {
        assertTrue(SOUND.contains(sound), () -> "the sound pack does not hold: " + sound);
        write(FILE, SOUND.replace(sound, mistaken));
        assertReported(key, FILE, line);
    }

    private void assertReported(String key, String file, int line) {
        PackException problem = assertThrows(PackException.class, () -> PackReader.read(folder));
        assertEquals(key + " " + file + ":" + line, problem.key() + " " + problem.file() + ":" + problem.line());
        assertTrue(problem.say(org.onmyterms.words.Words.english()).startsWith(line == 0 ? file + ": " : file + ", line " + line + ": "), problem.say(org.onmyterms.words.Words.english()));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
