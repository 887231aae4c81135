package org.onmyterms.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onmyterms.house.Counts;

class KillTest {

    @TempDir
    Path folder;

    /** How many acknowledged changes were lost over so many kills. */
    private int lost(String how, int kills) throws Exception {
        Path file = folder.resolve(how + ".plan");
        PlanFile.Made made = PlanFile.create(file, Bench.words(), Cost.CHEAP);
        made.file().close();
        String words = String.join(" ", made.keyWords());
        Random random = new Random(11);
        int lost = 0;
        for (int i = 0; i < kills; i++) {
            int acknowledged = Child.killAfter(Child.start(how, file, words), random.nextInt(60));
            assertTrue(acknowledged >= 0, "the child wrote something");
            assertNoClearText();
            try (PlanFile plan = PlanFile.open(file, Key.words(words), Cost.CHEAP)) {
                List<org.onmyterms.plan.Change> found = plan.changes();
                assertEquals(Bench.changes(0, found.size()), found);
                lost += Math.max(0, acknowledged + 1 - found.size());
            }
        }
        return lost;
    }

    private void assertNoClearText() throws Exception {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                assertFalse(new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1).contains("MARKER"), each.toString());
            }
        }
    }

    @Test
    void nothingThatWasAcknowledgedIsLostWhenTheProcessIsKilled() throws Exception {
        assertEquals(0, lost("write", Counts.of(30, 300)));
    }

    @Test
    void theControlThatAcknowledgesTooEarlyIsCaught() throws Exception {
        assertTrue(lost("lie", 2) > 0);
    }
}
