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
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onmyterms.exchange.Parcel;
import org.onmyterms.photo.Pictures;
import org.onmyterms.words.Words;

/** The command line does what the format's page says, and says plainly when it does not. */
class CommandLineTest {

    private static final String EXAMPLE = Path.of("assets", "example", "example-plan.json").toString();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T10:15:00Z"), ZoneOffset.UTC);

    @TempDir
    static Path shared;
    private static String plan;
    private static String words;
    private static String recovery;

    @TempDir
    Path folder;

    private record Ran(int status, String out, String err) {
        void refused() {
            assertEquals(1, status, out + err);
            assertEquals(1, err.lines().count(), err);
            assertFalse(err.contains("Exception"), err);
        }

        void misused() {
            assertEquals(2, status, out + err);
            assertTrue(err.contains("on-my-terms"), err);
            assertFalse(err.contains("Exception"), err);
        }

        void done() {
            assertEquals(0, status, err);
            assertEquals("", err);
        }
    }

    @BeforeAll
    static void makeAPlan() {
        plan = shared.resolve("plan.omt").toString();
        Ran made = run(Map.of(), "new", plan, "--from", EXAMPLE);
        made.done();
        List<String> lines = made.out().lines().toList();
        assertEquals(2, lines.size());
        assertTrue(lines.get(0).matches("words: \\S+( \\S+){4}"), "the words' line");
        assertTrue(lines.get(1).matches("recovery: [0-9A-Z]+(-[0-9A-Z]+)+"), "the recovery line");
        words = lines.get(0).substring("words: ".length());
        recovery = lines.get(1).substring("recovery: ".length());
    }

    @Test
    void thePlanOpensByVariableByFileAndByRecoveryKey() throws IOException {
        Ran checked = run(Map.of("ON_MY_TERMS_WORDS", words), "check", plan);
        checked.done();
        assertTrue(checked.out().contains("80"), checked.out());
        Path file = Files.writeString(folder.resolve("words.txt"), words + "\n");
        run(Map.of(), "check", plan, "--words-file", file.toString()).done();
        run(Map.of("ON_MY_TERMS_WORDS", recovery), "check", plan).done();
    }

    @Test
    void wrongOrMissingWordsAreRefused() {
        run(Map.of("ON_MY_TERMS_WORDS", "these are not the words"), "check", plan).refused();
        run(Map.of(), "check", plan).refused();
        run(Map.of(), "check", plan, "--words-file", folder.resolve("none").toString()).refused();
        keyed("check", folder.resolve("none.omt").toString()).refused();
    }

    @Test
    void everyKindThatIsBuiltComesOut() throws IOException {
        Path pdf = export("a.pdf");
        assertEquals("%PDF", Files.readString(pdf, StandardCharsets.ISO_8859_1).substring(0, 4));
        assertTrue(Files.readString(export("a.txt")).contains("I am funny before I am disabled."));
        assertTrue(Files.readString(export("a.json")).contains("onmyterms-plan"));
        String forWorkers = Files.readString(export("w.json", "--for", "workers"));
        assertFalse(forWorkers.contains("frightened of the night"));
        assertFalse(forWorkers.contains("council"));
    }

    @Test
    void headingsOfOthersComeOutToo() throws IOException {
        Path folder = Files.createDirectories(shared.resolve("templates"));
        Files.writeString(folder.resolve("camden.md"), "---\ntemplate: camden\nname: Camden's support plan\n---\n## about: About me\n");
        String text = Files.readString(export("camden.txt", "--template", "camden"));
        assertTrue(text.contains("Camden's support plan") && text.contains("This is my plan. It belongs to me."), text);
        assertFalse(text.contains("I am funny before I am disabled."), "nothing was put under these headings");
        assertEquals("%PDF", Files.readString(export("seven.pdf", "--template", "seven-england", "--layout", "large"), StandardCharsets.ISO_8859_1).substring(0, 4));
        keyed("export", plan, "--output", this.folder.resolve("x.pdf").toString(), "--template", "leeds").refused();
        keyed("export", plan, "--output", this.folder.resolve("x.json").toString(), "--template", "camden").refused();
        keyed("export", plan, "--output", this.folder.resolve("x.pdf").toString(), "--template", "camden", "--layout", "wallet-card").refused();
        keyed("export", plan, "--output", this.folder.resolve("x.pdf").toString(), "--template", "camden", "--for", "council").misused();
        assertFalse(Files.exists(this.folder.resolve("x.pdf")));
    }

    @Test
    void theDataInsideADocumentIsTheJsonForThatReader() throws IOException {
        String json = Files.readString(export("w.json", "--for", "workers"));
        for (String standard : List.of("ua1", "ua2")) {
            try (PDDocument file = Loader.loadPDF(Files.readAllBytes(export(standard + ".pdf", "--for", "workers", "--attach", "--standard", standard)))) {
                assertEquals(json, new String(file.getDocumentCatalog().getNames().getEmbeddedFiles().getNames().get("plan.json").getEmbeddedFile()
                        .toByteArray(), StandardCharsets.UTF_8));
            }
        }
        try (PDDocument file = Loader.loadPDF(Files.readAllBytes(export("without.pdf", "--for", "workers")))) {
            assertTrue(file.getDocumentCatalog().getNames() == null, "only when asked for");
        }
        keyed("export", plan, "--output", folder.resolve("a.txt").toString(), "--attach").refused();
    }

    @Test
    void theSameDateGivesTheSameBytes() throws IOException {
        byte[] first = Files.readAllBytes(export("1.pdf", "--date", "2026-01-02"));
        assertArrayEquals(first, Files.readAllBytes(export("2.pdf", "--date", "2026-01-02")));
    }

    @Test
    void anExistingFileStaysUnlessOverwritingIsAsked() throws IOException {
        Path there = Files.writeString(folder.resolve("a.txt"), "mine");
        keyed("export", plan, "--output", there.toString()).refused();
        assertEquals("mine", Files.readString(there));
        keyed("export", plan, "--output", there.toString(), "--overwrite").done();
        assertFalse(Files.readString(there).equals("mine"));
        Path made = Path.of(plan);
        byte[] before = Files.readAllBytes(made);
        run(Map.of(), "new", plan).refused();
        assertArrayEquals(before, Files.readAllBytes(made));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.docx", "a", "a.json --for nobody", "none/a.pdf"})
    void whatCannotBeMadeIsRefusedAndLeavesNothing(String rest) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(rest.split(" ")));
        arguments.set(0, folder.resolve(arguments.getFirst()).toString());
        arguments.addAll(0, List.of("export", plan, "--output"));
        keyed(arguments.toArray(String[]::new)).refused();
        assertEquals(List.of(), left());
    }

    @ParameterizedTest
    @ValueSource(strings = {"export PLAN", "export PLAN --output", "export --output a.txt", "export PLAN --output a.txt --colour red",
        "export PLAN --output a.txt --output b.txt", "export PLAN --output a.txt --overwrite --overwrite", "export PLAN b --output a.txt",
        "export PLAN --output a.txt --date 2026-02-30", "export PLAN --output a.txt --date today", "export PLAN --output a.txt --layout huge",
        "export PLAN --output a.txt --standard ua9", "new", "new PLAN --from", "import x.json", "import --into PLAN", "check", "check a b",
        "check PLAN --overwrite", "help me", "help new new", "dance"})
    void wrongUseShowsTheUsage(String line) throws IOException {
        keyed(line.replace("PLAN", plan).replace("a.txt", folder.resolve("a.txt").toString()).split(" ")).misused();
        assertEquals(List.of(), left());
    }

    @Test
    void helpIsThereForEveryCommand() {
        for (String verb : CommandLine.VERBS) {
            Ran help = run(Map.of(), "help", verb);
            help.done();
            assertTrue(help.out().contains("on-my-terms " + verb), help.out());
        }
        assertTrue(run(Map.of(), "help").out().contains("on-my-terms export"));
    }

    @Test
    void anImportAddsOnceAndABadOneChangesNothing() throws IOException {
        String mine = folder.resolve("mine.omt").toString();
        String key = run(Map.of(), "new", mine).out().lines().findFirst().orElseThrow().substring("words: ".length());
        Map<String, String> environment = Map.of("ON_MY_TERMS_WORDS", key);
        Ran first = run(environment, "import", EXAMPLE, "--into", mine);
        first.done();
        assertTrue(first.out().contains("80"), first.out());
        Ran again = run(environment, "import", EXAMPLE, "--into", mine);
        again.done();
        assertTrue(again.out().contains("Nothing"), again.out());
        Path bad = Files.writeString(folder.resolve("bad.json"), Files.readString(Path.of(EXAMPLE)).replace("\"days\"", "\"weather\""));
        Ran refused = run(environment, "import", bad.toString(), "--into", mine);
        refused.refused();
        assertTrue(refused.err().contains(".topic"), refused.err());
        run(environment, "import", folder.resolve("none.json").toString(), "--into", mine).refused();
        assertTrue(run(environment, "check", mine).out().contains("80"));
    }

    @Test
    void aNewPlanFromABadFileLeavesNothing() throws IOException {
        Path bad = Files.writeString(shared.resolve("bad.json"), "{");
        run(Map.of(), "new", folder.resolve("a.omt").toString(), "--from", bad.toString()).refused();
        run(Map.of(), "new", folder.resolve("none").resolve("a.omt").toString()).refused();
        assertEquals(List.of(), left());
    }

    @Test
    void charactersThatCannotBeDrawnAreListedOnce() throws IOException {
        Path json = Files.writeString(shared.resolve("odd.json"), """
                {"format":"onmyterms-plan","version":1,"entries":[{"id":"e1","topic":"days","voice":"own","typedBy":"person",
                "words":"\ud808\udc00 and \ud808\udc00 again"}]}""");
        String odd = folder.resolve("odd.omt").toString();
        String key = run(Map.of(), "new", odd, "--from", json.toString()).out().lines().findFirst().orElseThrow().substring("words: ".length());
        Ran ran = run(Map.of("ON_MY_TERMS_WORDS", key), "export", odd, "--output", folder.resolve("odd.pdf").toString());
        assertEquals(0, ran.status(), ran.err());
        assertEquals(1, ran.err().lines().count(), ran.err());
        assertEquals(2, ran.err().split("(?i)cuneiform sign a", -1).length, ran.err());
        assertTrue(Files.exists(folder.resolve("odd.pdf")));
    }

    private Path export(String name, String... more) {
        Path file = folder.resolve(name);
        List<String> arguments = new ArrayList<>(List.of("export", plan, "--output", file.toString()));
        arguments.addAll(List.of(more));
        keyed(arguments.toArray(String[]::new)).done();
        return file;
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static Ran keyed(String... arguments) {
        return run(Map.of("ON_MY_TERMS_WORDS", words), arguments);
    }

    private static Ran run(Map<String, String> environment, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = new CommandLine(Words.english(), new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), environment, CLOCK).run(List.of(arguments));
        return new Ran(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aPlanWithPhotosGoesOutAsAnArchiveAndComesBackWithThem() throws IOException {
        byte[] camera = Pictures.withSegment(Pictures.file(Pictures.corners(600, 400), "jpeg"), 0xFFE1, Pictures.exif(6));
        Files.write(folder.resolve("sea.jpg"), camera);
        Path json = Files.writeString(folder.resolve("photos.json"), """
                {"format": "onmyterms-plan", "version": 1, "entries": [
                  {"id": "a", "topic": "people", "words": "The sea", "voice": "own", "typedBy": "person", "for": ["circle"],
                   "pictures": [{"file": "sea.jpg", "describes": "the sea"}]},
                  {"id": "b", "topic": "people", "words": "Secret", "voice": "own", "typedBy": "person",
                   "pictures": [{"file": "../photos/sea.jpg"}, {"file": "not-there.jpg"}]}]}
                """);
        String made = folder.resolve("photos.plan").toString();
        String key = run(Map.of(), "new", made, "--from", json.toString()).out().lines().findFirst().orElseThrow().substring("words: ".length());
        Map<String, String> opens = Map.of("ON_MY_TERMS_WORDS", key);
        Ran checked = run(opens, "check", made);
        assertTrue(checked.out().contains("2 photos or recordings that it names are missing"), checked.out());
        Path zip = folder.resolve("circle.zip");
        run(opens, "export", made, "--output", zip.toString(), "--for", "circle").done();
        Parcel parcel = Parcel.open(zip);
        String text = new String(parcel.json(), StandardCharsets.UTF_8);
        assertFalse(text.contains("Secret") || text.contains("not-there"));
        Path back = folder.resolve("back.plan");
        String backKey = run(Map.of(), "new", back.toString(), "--from", zip.toString()).out().lines().findFirst().orElseThrow().substring("words: ".length());
        run(Map.of("ON_MY_TERMS_WORDS", backKey), "export", back.toString(), "--output", folder.resolve("again.zip").toString()).done();
        String bytes = Files.readString(folder.resolve("again.zip"), StandardCharsets.ISO_8859_1);
        assertTrue(bytes.contains("\u00FF\u00D8\u00FF"), "the photo is in it");
        assertFalse(bytes.contains(Pictures.SECRET) || bytes.contains("sea.jpg"));
        assertTrue(new String(camera, StandardCharsets.ISO_8859_1).contains(Pictures.SECRET), "the control: the camera had said it");
    }

    @Test
    void aPictureThatCannotBeUsedRefusesTheWholeFile() throws IOException {
        Files.writeString(folder.resolve("bad.jpg"), "no picture");
        Path json = Files.writeString(folder.resolve("bad.json"), """
                {"format": "onmyterms-plan", "version": 1, "entries": [{"id": "a", "topic": "people", "words": "The sea", "voice": "own",
                  "typedBy": "person", "pictures": [{"file": "bad.jpg"}]}]}
                """);
        Ran refused = run(Map.of("ON_MY_TERMS_WORDS", words), "import", json.toString(), "--into", plan);
        assertEquals(1, refused.status());
        assertTrue(refused.err().contains("bad.jpg"), refused.err());
    }
}
