package org.onmyterms.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every file of others is the one whose fingerprint stands in PROVENANCE.md, and none of the dictionaries' files is left out there. */
class ProvenanceTest {

    private static final Path ASSETS = Path.of("assets");
    private static final Pattern LINE = Pattern.compile("(?m)^([0-9a-f]{128})  (\\S+)$");

    private static List<String> different(String provenance) throws Exception {
        List<String> different = new ArrayList<>();
        Matcher lines = LINE.matcher(provenance);
        while (lines.find()) {
            byte[] file = Files.readAllBytes(ASSETS.resolve(lines.group(2)));
            if (!HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(file)).equals(lines.group(1))) {
                different.add(lines.group(2));
            }
        }
        return different;
    }

    private static String provenance() throws IOException {
        return Files.readString(ASSETS.resolve("PROVENANCE.md"));
    }

    @Test
    void everyFileIsTheOneThatIsTold() throws Exception {
        assertEquals(List.of(), different(provenance()));
        assertEquals(List.of("dictionaries/cy/index.dic"), different("0".repeat(128) + "  dictionaries/cy/index.dic"));
    }

    @Test
    void everyFileOfADictionaryIsTold() throws IOException {
        String told = provenance();
        try (var files = Files.walk(ASSETS.resolve("dictionaries"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertTrue(told.contains("  " + ASSETS.relativize(file).toString().replace('\\', '/') + "\n"), file.toString());
            }
        }
    }
}
