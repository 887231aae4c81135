package org.onmyterms.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onmyterms.work.Speller;

/** The dictionaries that ship are found where the app looks for them, in both languages. */
class DictionarySpellerTest {

    private final DictionarySpeller speller = new DictionarySpeller(new Assets(Path.of("assets")).dictionaries());

    @Test
    void englishAndWelshAreThere() {
        assertEquals(List.of(new Speller.Odd(3, 8, "frend")), speller.check("My frend", "en"));
        assertEquals("friend", speller.suggest("frend", "en").getFirst());
        assertEquals(List.of(new Speller.Odd(12, 18, "teuluu")), speller.check("Dyma fy hen teuluu.", "cy"));
        assertEquals("teulu", speller.suggest("teuluu", "cy").getFirst());
    }
}
