package org.onmyterms.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole visit on somebody else's computer leaves nothing there that can be read, and no file that was not asked for. */
class NothingBesideTest {

    /** What was said and who said it; the name of the plan's file is neutral and may be anywhere. */
    private static final List<String> MARKS = List.of(JourneyChild.GOOD_DAY, JourneyChild.HOPE, JourneyChild.MATTERS, JourneyChild.VIEW, "Robin",
            "Grace");
    private static final List<Charset> FORMS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    @TempDir
    Path folder;

    private Path made(String name) throws IOException {
        return Files.createDirectory(folder.resolve(name));
    }

    /** The toolkit unpacks its own libraries once for each user; they say nothing of any plan. */
    private static List<Path> files(Path place) throws IOException {
        try (Stream<Path> all = Files.walk(place)) {
            return all.filter(Files::isRegularFile).filter(f -> !f.startsWith(place.resolve(".openjfx"))).map(place::relativize).sorted().toList();
        }
    }

    private static List<String> readable(Path place) throws IOException {
        try (Stream<Path> all = Files.walk(place)) {
            return all.filter(Files::isRegularFile).filter(f -> !f.toString().endsWith(".pdf")).flatMap(NothingBesideTest::marksIn).toList();
        }
    }

    private static Stream<String> marksIn(Path file) {
        try {
            String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return MARKS.stream().filter(mark -> FORMS.stream().anyMatch(form -> (file.getFileName() + bytes)
                    .contains(new String(mark.getBytes(form), StandardCharsets.ISO_8859_1)))).map(mark -> file + " says " + mark);
        } catch (IOException gone) {
            return Stream.of();
        }
    }

    @Test
    void nothingIsLeftOnTheComputerAndNothingCanBeReadAnywhere() throws Exception {
        Path home = made("home");
        Path temporary = made("temporary");
        Path stick = made("stick");
        Process first = JourneyChild.start(home, temporary, "first", stick.toString());
        List<String> said = JourneyChild.readUntil(first, "ready");
        assertEquals(List.of(), readable(folder), "while the plan is open");
        first.destroyForcibly().waitFor();
        assertEquals(List.of(), readable(folder), "after a sudden end");
        String words = said.stream().filter(l -> l.startsWith("words: ")).findFirst().orElseThrow().substring("words: ".length());

        Process second = JourneyChild.start(home, temporary, "second", stick.toString(), words);
        JourneyChild.readUntil(second, "stopped");
        second.waitFor();
        assertEquals(List.of(), files(home));
        assertEquals(List.of(), files(temporary));
        assertEquals(List.of(), readable(folder), "after the visit");
        assertTrue(files(stick).stream().allMatch(f -> List.of("a.plan", "mine.pdf").contains(f.toString()) || f.startsWith("a-copies")),
                files(stick).toString());
    }

    /** The JVM would keep its command line, with the place of the plan, in the shared temporary folder and at a crash beside it. */
    @Test
    void everyWayToStartTheProgramLeavesNoTracesOfTheJvm() throws Exception {
        for (String start : List.of("pom.xml", "installer/common/on-my-terms", "installer/linux/make")) {
            String text = Files.readString(Path.of(start));
            for (String option : List.of("-XX:-CreateCoredumpOnCrash", "-XX:+SuppressFatalErrorMessage", "-XX:-HeapDumpOnOutOfMemoryError",
                    "-XX:-UsePerfData")) {
                assertTrue(text.contains(option), start + " lacks " + option);
            }
        }
    }

    @Test
    void theControlIsFound() throws Exception {
        Files.write(folder.resolve("recent.xml"), ("x" + JourneyChild.HOPE).getBytes(StandardCharsets.UTF_16LE));
        Files.writeString(folder.resolve("Grace.txt"), "");
        assertEquals(2, readable(folder).size());
    }
}
