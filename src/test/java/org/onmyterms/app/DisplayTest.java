package org.onmyterms.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program as it is started where there is no screen. */
@EnabledOnOs(OS.LINUX)
class DisplayTest {

    private record Said(int status, String text) { }

    private static Said start(String... options) throws Exception {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Donmyterms.assets=" + System.getProperty("onmyterms.assets"), "-cp", System.getProperty("java.class.path")));
        command.addAll(1, List.of(options));
        command.add(Main.class.getName());
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text.lines().filter(line -> !line.startsWith("SLF4J")).collect(Collectors.joining("\n"))); // of the tests' libraries
    }

    @Test
    void withoutAScreenTheExampleIsSavedInsteadWhereThatIsAskedFor(@TempDir Path folder) throws Exception {
        Path instead = folder.resolve("example.pdf");
        Said said = start("-Donmyterms.without-display=" + instead);
        assertEquals(0, said.status(), said.text());
        assertTrue(said.text().contains(instead.toString()) && said.text().lines().count() == 1, said.text());
        assertTrue(Files.size(instead) > 10_000);
    }

    @Test
    void withoutAScreenTheWindowSaysSoInOneSentence() throws Exception {
        Said said = start();
        assertEquals(1, said.status());
        assertEquals(1, said.text().lines().count(), said.text());
        assertFalse(said.text().contains("Exception"));
    }
}
