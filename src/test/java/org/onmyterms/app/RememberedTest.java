package org.onmyterms.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onmyterms.look.Looks;
import org.onmyterms.look.LooksText;
import org.onmyterms.look.Theme;
import org.onmyterms.words.SayableException;

/** Nothing is remembered unless it is asked for, and forgetting removes every trace. */
class RememberedTest {

    @TempDir
    Path home;

    private Path folder() {
        return home.resolve("on-my-terms");
    }

    private Remembered memory() {
        return new Remembered(new Profile(folder()));
    }

    @Test
    void nothingIsThereUntilItIsAskedForAndNothingAfterwards() {
        assertFalse(memory().remembers());
        assertEquals(Looks.USUAL, LooksText.read(memory().remembered()));
        assertFalse(Files.exists(folder()));
        Looks chosen = Looks.USUAL.with(Theme.DARK).sized(1.37);
        memory().remember(LooksText.write(chosen));
        assertTrue(memory().remembers());
        assertEquals(chosen, LooksText.read(memory().remembered()));
        memory().forget();
        assertFalse(Files.exists(folder()));
    }

    @Test
    void otherChoicesAreKeptBesideAndOtherFilesStay() throws Exception {
        memory().remember(Map.of("speech.speed", "slow"));
        memory().remember(LooksText.write(Looks.USUAL));
        assertEquals("slow", memory().remembered().get("speech.speed"));
        Files.writeString(folder().resolve("a.key"), "key");
        memory().forget();
        assertTrue(Files.exists(folder().resolve("a.key")));
    }

    @Test
    void aDamagedOrHugeFileIsAsGoodAsNone() throws Exception {
        Files.createDirectories(folder());
        Path file = Path.of(memory().place());
        for (String bad : new String[] {"colours=\\uZZZZ", "\u0000\u0001\u0002", "colours=dark\n" + "x".repeat(10_000)}) {
            Files.writeString(file, bad);
            assertEquals(Looks.USUAL, LooksText.read(memory().remembered()));
        }
        Files.writeString(file, "colours=dark\n");
        assertEquals(Theme.DARK, LooksText.read(memory().remembered()).theme());
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaid() throws Exception {
        Files.writeString(folder(), "a file in the way");
        assertThrows(SayableException.class, () -> memory().remember(Map.of("a", "b")));
    }
}
