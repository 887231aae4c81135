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
import org.onmyterms.scan.ScanSettings;
import org.onmyterms.scan.SwitchKey;
import org.onmyterms.widget.aloud.Sounds;
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
    void whateverAVoiceIsCalledComesBackAsItWas() throws Exception {
        String name = "  Ffion \\ #2\n= \u0141 ";
        memory().remember(Map.of("speech.voice", name, "a", "b"));
        assertEquals(name, memory().remembered().get("speech.voice"));
        assertTrue(Files.readString(folder().resolve("looks.properties")).startsWith("a=b\n"), "no day stands in it");
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

    @Test
    void howThingsSoundAndHowSomebodyScansIsRememberedWithTheLooks() {
        Sounds sounds = new Sounds();
        sounds.asIGoProperty().set(true);
        sounds.speedProperty().set(1.75);
        sounds.voiceProperty().set("HKEY\\Voices\\Hazel");
        ScanSettings scan = new ScanSettings(true, true, SwitchKey.ENTER, SwitchKey.TAB, true, 3_000, 0, 500, 5, false);
        Remembered memory = memory();
        memory.besides(() -> EarsAndSwitches.write(sounds, scan));
        memory.again();
        assertFalse(memory.remembers(), "nothing is written before it is asked for");
        memory.remember(LooksText.write(Looks.USUAL));
        Sounds later = new Sounds();
        EarsAndSwitches.readSounds(memory().remembered(), later);
        assertTrue(later.asIGoProperty().get());
        assertEquals(1.75, later.speedProperty().get());
        assertEquals("HKEY\\Voices\\Hazel", later.voiceProperty().get());
        assertEquals(scan, EarsAndSwitches.readScan(memory().remembered()));
        sounds.speedProperty().set(0.5);
        memory.again();
        EarsAndSwitches.readSounds(memory().remembered(), later);
        assertEquals(0.5, later.speedProperty().get());
    }

    @Test
    void valuesThatMeanNothingChangeNothing() {
        Sounds sounds = new Sounds();
        EarsAndSwitches.readSounds(Map.of("speak-as-i-go", "maybe", "speech-percent", "-5", "voice", "a\u0007b"), sounds);
        assertFalse(sounds.asIGoProperty().get());
        assertEquals(1, sounds.speedProperty().get());
        assertEquals("", sounds.voiceProperty().get());
        assertEquals(ScanSettings.USUAL, EarsAndSwitches.readScan(Map.of("scan-on", "perhaps", "scan-choose", "tab", "scan-move", "tab",
                "scan-step", "9999999999")));
    }
}
