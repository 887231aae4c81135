package org.onmyterms.paper.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onmyterms.paper.Document;
import org.onmyterms.paper.Layout;
import org.onmyterms.paper.Samples;

/** Words in the scripts that people here write: drawn by a font, shaped, and read back letter for letter. */
class ScriptsTest {

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "ur");

    static Stream<String> languages() {
        return Samples.LANGUAGES.keySet().stream();
    }

    private static Document document(String language, Layout layout) {
        return Samples.document(Samples.in(language), "circle", layout);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_script_is_accessible_in_every_layout_and_reads_back(String language) throws Exception {
        for (Layout layout : Layout.values()) {
            Document document = document(language, layout);
            Printed printed = Samples.PRESS.print(document);
            assertEquals(List.of(), printed.undrawable(), layout.code());
            assertEquals(List.of(), VeraPdf.failures(printed.bytes()), layout.code());
            assertEquals(List.of(), VeraPdf.failuresOfUa2(Samples.PRESS.print(document, Standard.UA2).bytes()), layout.code());
            assertEquals(SameWordsTest.expected(document), TagTree.of(printed.bytes()).texts(), layout.code());
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void the_same_plan_gives_the_same_bytes(String language) {
        assertTrue(java.util.Arrays.equals(Samples.PRESS.print(document(language, Layout.CLEAR)).bytes(),
                Samples.PRESS.print(document(language, Layout.CLEAR)).bytes()));
    }

    /** An independent reader (poppler) finds the words; of those that run from right to left it gives whole words in its own order. */
    @ParameterizedTest
    @MethodSource("languages")
    void another_program_reads_the_words(String language, @TempDir Path folder) throws Exception {
        String text = pdftotext(Samples.PRESS.print(document(language, Layout.CLEAR)).bytes(), folder);
        assertFalse(text.matches("(?s).*[\\uFB00-\\uFB06\\uFFFD\\uE000-\\uF8FF\\uFB50-\\uFDFF\\uFE70-\\uFEFE].*"), text);
        String found = letters(text);
        if (!RIGHT_TO_LEFT.contains(language)) {
            assertTrue(found.contains(letters(Samples.LANGUAGES.get(language))), text);
        }
        assertFalse(found.contains(letters(Samples.LANGUAGES.get(language.equals("pl") ? "cy" : "pl"))), "the control");
    }

    @Test
    void a_telephone_number_keeps_its_order_among_words_from_right_to_left(@TempDir Path folder) throws Exception {
        for (String language : RIGHT_TO_LEFT) {
            String seen = pdftotext(Samples.PRESS.print(document(language, Layout.CLEAR)).bytes(), folder);
            assertTrue(seen.contains("01632 960001"), seen);
        }
    }

    @Test
    void the_pages_can_be_looked_at() throws Exception {
        if (System.getProperty("shots") != null) {
            for (String language : Samples.LANGUAGES.keySet()) {
                byte[] pdf = Samples.PRESS.print(document(language, Layout.CLEAR)).bytes();
                Path folder = Files.createDirectories(Path.of("target/pages"));
                Files.write(folder.resolve("script-" + language + ".pdf"), pdf);
                ImageIO.write(PagePictures.draw(pdf, 0, 90), "png", folder.resolve("script-" + language + ".png").toFile());
            }
        }
    }

    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", "");
    }

    private static String pdftotext(byte[] pdf, Path folder) throws Exception {
        Path file = Files.write(folder.resolve("a.pdf"), pdf);
        Process process = new ProcessBuilder("pdftotext", "-raw", "-enc", "UTF-8", file.toString(), "-").redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor());
        return text;
    }
}
