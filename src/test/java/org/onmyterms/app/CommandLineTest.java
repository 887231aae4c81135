package org.onmyterms.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onmyterms.words.Words;

class CommandLineTest {

    private static final String EXAMPLE = "assets/example/example-plan.json";

    @TempDir
    private Path folder;
    private String plan;
    private String words;
    private String recovery;

    private record Ran(int status, String out, String err) { }

    private Ran run(Map<String, String> environment, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = new CommandLine(Words.english(), new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), environment, Clock.systemUTC()).run(List.of(arguments));
        return new Ran(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Ran withWords(String... arguments) {
        return run(Map.of(Keys.VARIABLE, words), arguments);
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private void isRefused(Ran ran) {
        assertEquals(1, ran.status(), ran.err());
        assertEquals(1, ran.err().lines().count(), ran.err());
    }

    @BeforeEach
    void aPlan() {
        plan = file("a.plan");
        Ran made = run(Map.of(), "new", plan, "--from", EXAMPLE);
        assertEquals(0, made.status(), made.err());
        List<String> lines = made.out().lines().toList();
        assertEquals(2, lines.size());
        words = lines.get(0).substring("words: ".length());
        recovery = lines.get(1).substring("recovery: ".length());
    }

    @Test
    void thePlanOpensWithItsWordsFromAFileTheEnvironmentOrWithTheRecoveryKeyAndNothingElse() throws IOException {
        Files.writeString(folder.resolve("w"), words + "\n");
        assertEquals(0, run(Map.of(), "check", plan, "--words-file", file("w")).status());
        assertEquals(0, run(Map.of(Keys.VARIABLE, recovery), "check", plan).status());
        assertTrue(withWords("check", plan).out().contains("48 things"));
        isRefused(run(Map.of(Keys.VARIABLE, "apple bread candle door egg"), "check", plan));
        isRefused(run(Map.of(), "check", plan));
    }

    @Test
    void documentsAreMadeWholeOverwrittenOnlyWhenAskedAndTheSameTwice() throws IOException {
        for (String kind : List.of("pdf", "json", "txt")) {
            assertEquals(0, withWords("export", plan, "--output", file("a." + kind), "--date", "2026-11-22").status());
        }
        isRefused(withWords("export", plan, "--output", file("a.pdf")));
        byte[] first = Files.readAllBytes(folder.resolve("a.pdf"));
        assertEquals(0, withWords("export", plan, "--output", file("a.pdf"), "--date", "2026-11-22", "--overwrite").status());
        assertArrayEquals(first, Files.readAllBytes(folder.resolve("a.pdf")));
        isRefused(withWords("export", plan, "--output", file("nowhere/a.pdf")));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(4, left.count());
        }
    }

    @Test
    void aReaderGetsOnlyWhatIsForThem() throws IOException {
        assertEquals(0, withWords("export", plan, "--output", file("c.txt"), "--for", "council").status());
        assertEquals(0, withWords("export", plan, "--output", file("m.txt")).status());
        assertTrue(Files.size(folder.resolve("c.txt")) < Files.size(folder.resolve("m.txt")));
        isRefused(withWords("export", plan, "--output", file("n.txt"), "--for", "strangers"));
        assertFalse(Files.exists(folder.resolve("n.txt")));
    }

    @Test
    void whatIsNotMadeYetIsRefusedPlainly() {
        isRefused(withWords("export", plan, "--output", file("a.html")));
        isRefused(withWords("export", plan, "--output", file("b.pdf"), "--layout", "large"));
        isRefused(withWords("export", plan, "--output", file("b.pdf"), "--standard", "ua2"));
        isRefused(withWords("export", plan, "--output", file("b.doc")));
    }

    @Test
    void whatIsThereAlreadyIsNotAddedTwice() {
        assertTrue(withWords("import", EXAMPLE, "--into", plan).out().startsWith("Nothing was new."));
    }

    @Test
    void marksThatNoFontDrawsAreNamedOnceAndTheDocumentIsStillMade() throws IOException {
        Files.writeString(folder.resolve("e.json"), """
                {"format": "onmyterms-plan", "version": 1, "entries": [
                 {"id": "z1", "topic": "days", "words": "\\ud83d\\ude00 \\ud83d\\ude00", "voice": "own", "typedBy": "person"}]}""");
        assertEquals("One thing was added.", withWords("import", file("e.json"), "--into", plan).out().strip());
        Ran made = withWords("export", plan, "--output", file("e.pdf"));
        assertEquals(0, made.status());
        assertEquals(1, made.err().lines().count());
        assertEquals(2, made.err().split("grinning face", -1).length, made.err());
    }

    @Test
    void aFileThatIsWrongMakesNoPlanAndAPlanIsNeverOverwritten() throws IOException {
        Files.writeString(folder.resolve("bad.json"), "{\"format\": \"onmyterms-plan\"");
        isRefused(run(Map.of(), "new", file("b.plan"), "--from", file("bad.json")));
        assertFalse(Files.exists(folder.resolve("b.plan")));
        isRefused(run(Map.of(), "new", plan));
        isRefused(withWords("check", EXAMPLE));
        isRefused(withWords("check", file("gone.plan")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"new", "export x", "export x --output", "export x --output y.pdf --output z.pdf", "export x --output y.pdf --date 22/11/2026",
        "export x --output y.pdf --layout huge", "import x", "check", "check x y", "check x --loud", "help nothing", "fly x"})
    void whatDoesNotFitShowsTheUsage(String line) {
        Ran ran = run(Map.of(), line.split(" "));
        assertEquals(2, ran.status(), ran.err());
        assertTrue(ran.err().contains("on-my-terms "));
    }

    @Test
    void helpIsGiven() {
        assertEquals(0, run(Map.of(), "help").status());
        assertTrue(run(Map.of(), "help", "export").out().contains("--output"));
    }
}
