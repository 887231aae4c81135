package org.onmyterms.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onmyterms.paper.pdf.TagTree;
import org.onmyterms.paper.pdf.VeraPdf;

/** A whole visit by keyboard, with the power going off in the middle. */
class JourneyTest {

    @Test
    void aPersonWritesIsCutOffComesBackAndTakesAwayExactlyWhatTheyChose(@TempDir Path folder) throws Exception {
        Process first = child(folder, "first", folder.toString());
        List<String> said = readUntil(first, "ready");
        assertFalse(first.waitFor(1, TimeUnit.SECONDS), "saving is promised within a second of a pause");
        first.destroyForcibly().waitFor();
        String words = said.stream().filter(l -> l.startsWith("words: ")).findFirst().orElseThrow().substring("words: ".length());

        Process second = child(folder, "second", folder.toString(), words);
        List<String> seen = readUntil(second, "stopped");
        assertTrue(seen.contains("told: We stopped here last time: A good day, a bad day."), seen.toString());
        assertTrue(seen.contains("here: " + JourneyChild.GOOD_DAY), seen.toString());
        assertTrue(seen.contains("here: " + JourneyChild.VIEW), seen.toString());

        byte[] pdf = Files.readAllBytes(folder.resolve("mine.pdf"));
        assertEquals(List.of(), VeraPdf.failures(pdf));
        String everything = TagTree.everything(pdf);
        String text = String.join("\n", TagTree.of(pdf).texts());
        for (String chosen : List.of(JourneyChild.GOOD_DAY, JourneyChild.HOPE, JourneyChild.VIEW, "I do not agree")) {
            assertTrue(text.contains(chosen), "missing: " + chosen + " in " + text);
        }
        assertFalse(text.contains(JourneyChild.MATTERS) || everything.contains(JourneyChild.MATTERS));
        assertFalse(text.contains("What matters to me"));
    }

    private static Process child(Path home, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow()));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream().filter(a -> !a.startsWith("-agentlib") && !a.startsWith("-javaagent"))
                .forEach(command::add);
        command.addAll(List.of("-Duser.home=" + home, "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                JourneyChild.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static List<String> readUntil(Process process, String last) throws IOException {
        List<String> lines = new ArrayList<>();
        BufferedReader reader = process.inputReader();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            lines.add(line);
            if (line.equals(last)) {
                return lines;
            }
        }
        throw new AssertionError("the visit ended early: " + lines);
    }
}
