package org.onmyterms.paper.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onmyterms.paper.PaperException;
import org.onmyterms.words.Words;

/** Form packs are read as they were written, and say on which line something is wrong. */
class FormPackTest {

    private static final String PRINT = "0123456789abcdef".repeat(4);

    @Test
    void aPackIsReadAsItWasWrittenWhateverTheFieldsAreCalled() {
        FormPack pack = new FormPack(PRINT, Map.of("q1.Enw \u0174", List.of("days", "days.bad"), "two\nlines \\n", List.of("template needs/home")));
        assertEquals(pack, FormPackReader.read(pack.text()));
        assertEquals(pack, FormPackReader.read("> a note\r\n\n" + pack.text().replace("\n", "\r\n")));
    }

    @Test
    void aMistakeIsToldWithItsLine() {
        String head = "form: " + PRINT + "\n";
        assertEquals("form.pack-no-form 1", problem("field: a\n"));
        assertEquals("form.pack-no-form 1", problem("form: 12\n"));
        assertEquals("form.pack-no-form 1", problem(""));
        assertEquals("form.pack-line 2", problem(head + "from: days\n"));
        assertEquals("form.pack-line 3", problem(head + "field: a\nfrom: I like tea, in the blue mug\n"));
        assertEquals("form.pack-line 3", problem(head + "field: a\nwords: x\n"));
        assertEquals("form.pack-line 2", problem(head + head));
        assertEquals("form.pack-twice 4", problem(head + "field: a\n> note\nfield: a\n"));
        assertEquals("form.pack-too-large", assertThrows(PaperException.class, () -> FormPackReader.read("x".repeat(1 << 21))).key());
    }

    private static String problem(String text) {
        PaperException problem = assertThrows(PaperException.class, () -> FormPackReader.read(text));
        String line = problem.say(Words.english()).replaceAll("\\D", "");
        assertTrue(!line.isEmpty());
        return problem.key() + " " + line;
    }
}
