package org.onmyterms.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
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
        Process first = JourneyChild.start(folder, Path.of(System.getProperty("java.io.tmpdir")), "first", folder.toString());
        List<String> said = JourneyChild.readUntil(first, "ready");
        assertFalse(first.waitFor(1, TimeUnit.SECONDS), "saving is promised within a second of a pause");
        first.destroyForcibly().waitFor();
        String words = said.stream().filter(l -> l.startsWith("words: ")).findFirst().orElseThrow().substring("words: ".length());

        Process second = JourneyChild.start(folder, Path.of(System.getProperty("java.io.tmpdir")), "second", folder.toString(), words);
        List<String> seen = JourneyChild.readUntil(second, "stopped");
        assertTrue(seen.contains("told: Earlier today we talked about: A good day, a bad day."), seen.toString());
        assertTrue(seen.contains("said: Grace thinks: \u201c" + JourneyChild.VIEW + "\u201d"), seen.toString());
        assertTrue(seen.contains("here: " + JourneyChild.GOOD_DAY), seen.toString());
        assertTrue(seen.contains("here: " + JourneyChild.VIEW), seen.toString());

        assertTrue(seen.contains("happened: Robin wrote: “" + JourneyChild.GOOD_DAY + "”"), seen.toString());
        assertTrue(seen.contains("happened: Robin did not agree with what Grace thinks: “" + JourneyChild.VIEW + "”"), seen.toString());
        assertTrue(seen.contains("found: " + JourneyChild.HOPE), seen.toString());

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
}
