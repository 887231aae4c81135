package org.onmyterms.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class KeyWordsTest {

    private final KeyWords words = Bench.words();

    @Test
    void thereAre1296ShortSortedWordsEachKnownByItsFirstThreeLetters() {
        List<String> all = words.all();
        assertEquals(1296, all.size());
        assertEquals(1296, all.stream().map(w -> w.substring(0, 3)).collect(Collectors.toSet()).size());
        assertEquals(all.stream().sorted().toList(), all);
        assertTrue(all.stream().allMatch(w -> w.matches("[a-z]{3,7}")));
    }

    @Test
    void everyPictureIsOfAWordOfTheListAndIsThere() {
        assertTrue(words.pictures().size() > 150);
        words.pictures().forEach((word, code) -> {
            assertTrue(words.all().contains(word), word);
            assertTrue(java.nio.file.Files.exists(java.nio.file.Path.of("assets/symbols/openmoji", code + ".svg")), code);
        });
    }

    @Test
    void threeLettersAreCompleted() {
        assertEquals(Optional.of("rabbit"), words.complete(" RAB"));
        assertEquals(Optional.of("rabbit"), words.complete("rabbit"));
        assertEquals(Optional.empty(), words.complete("ra"));
        assertEquals(Optional.empty(), words.complete("zzz"));
    }

    @Test
    void fiveWordsAreDrawnFromTheList() {
        List<String> drawn = words.draw(new SecureRandom());
        assertEquals(5, drawn.size());
        assertTrue(words.all().containsAll(drawn));
    }

    @Test
    void caseWidthAndSeparatorsOfTypedWordsDoNotMatter() {
        byte[] secret = new TypedWords("tree lamp rabbit ocean zebra").secret();
        org.junit.jupiter.api.Assertions.assertArrayEquals(secret, new TypedWords(" ＴＲＥＥ-Lam, rabbits;\noce/zeb. ").secret());
    }

    @Test
    void theRecoveryKeyPointsAtTheGroupThatWasMistyped() {
        for (int i = 0; i < 200; i++) {
            String printed = RecoveryKey.of(Sealing.random(16)).printed();
            assertTrue(printed.matches("([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}"), printed);
            assertEquals(printed, RecoveryKey.typed(printed.toLowerCase()).printed());
            RecoveryKey.typed(printed).secret();
        }
        String good = RecoveryKey.of(new byte[16]).printed();
        String bad = good.substring(0, 11) + "7" + good.substring(12);
        StoreException refused = org.junit.jupiter.api.Assertions.assertThrows(StoreException.class, () -> RecoveryKey.typed(bad).secret());
        assertTrue(refused.say(org.onmyterms.words.Words.english()).contains("group 3"));
    }
}
