package org.onmyterms.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CompletionTest {

    private final Completion completion = new Completion(List.of("kite", "ladder", "lemon", "lens", "river"), Map.of("lemon", "1F34B"));

    @Test
    void threeLettersAreEnoughAndMoreDoNoHarm() {
        assertEquals(List.of("lemon", "kite"), completion.understand("lem KITES").words());
        assertEquals(List.of("lemon", "lemon"), completion.understand("lemon, Lemonade").words());
        assertEquals(List.of("xqz"), completion.understand("lem xqz").unknown());
        assertEquals(List.of(), completion.understand("le").words());
    }

    @Test
    void aWordIsWrittenOutOnlyWhenItIsFinishedWithASpace() {
        assertEquals("lem", completion.writtenOut("lem"));
        assertEquals("lemon ", completion.writtenOut("lem "));
        assertEquals("lemon ", completion.writtenOut("lemon "));
        assertEquals("kite lemon ", completion.writtenOut("kite Lem "));
        assertEquals("xqz ", completion.writtenOut("xqz "));
        assertEquals("le ", completion.writtenOut("le "));
    }

    @Test
    void oneOrTwoLettersShowWhatCouldBeMeant() {
        assertEquals(List.of("ladder", "lemon", "lens"), completion.candidates("kite l", 5));
        assertEquals(List.of("lemon"), completion.candidates("le", 1));
        assertEquals(List.of(), completion.candidates("kite ", 5));
        assertEquals("kite lens ", completion.with("kite le", "lens"));
    }

    @Test
    void aRecoveryKeyIsLeftAlone() {
        assertEquals("04XK-LEMO ", completion.writtenOut("04XK-LEMO "));
        assertEquals(List.of(), completion.understand("LEM-KIT").words());
        assertEquals(List.of(), completion.candidates("04", 5));
    }
}
