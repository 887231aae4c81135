package org.onmyterms.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onmyterms.look.Looks.Followed;

/** What is remembered comes back as it was, and damaged values change nothing. */
class LooksTextTest {

    private static final OwnColours OWN = new OwnColours(Colour.of("#0B2A6B").orElseThrow(), Colour.of("#FFF3B0").orElseThrow());

    @Test
    void everyChoiceComesBack() {
        Looks looks = Looks.USUAL.with(OWN).sized(1.37).with(Letters.OPEN_DYSLEXIC).lined(Spacing.WIDE).lettered(Spacing.WIDER).moving(true)
                .pictured(false);
        for (Looks each : List.of(Looks.USUAL, looks, Looks.USUAL.with(Theme.DARK), looks.with(Theme.HIGH_CONTRAST), looks.moving(false),
                Looks.USUAL.with(Letters.SYSTEM), Looks.USUAL.with(Letters.ANDIKA).sized(3))) {
            assertEquals(each, LooksText.read(LooksText.write(each)));
        }
        assertNotEquals(Looks.USUAL, LooksText.read(LooksText.write(looks)));
    }

    @Test
    void damagedAndHostileValuesChangeNothing() {
        Map<String, String> good = LooksText.write(Looks.USUAL.with(OWN).sized(2));
        for (String name : good.keySet()) {
            for (String bad : List.of("", "\u0000", "-1", "../../x", "9".repeat(5000), "NaN", "}* {-fx-font-size: 1px", "OWN", "cream;")) {
                LooksText.read(Map.of(name, bad));
                assertEquals(Looks.USUAL, LooksText.read(Map.of(name, bad)), name + " " + bad);
            }
        }
        Map<String, String> faint = new HashMap<>(good);
        faint.put("own-text", "#FFF3B1");
        assertEquals(Looks.USUAL.sized(2), LooksText.read(faint));
    }

    @Test
    void aSizeBeyondTheRangeIsBroughtIntoIt() {
        assertEquals(3.0, LooksText.read(Map.of("text-percent", "999")).textSize());
        assertEquals(1.0, LooksText.read(Map.of("text-percent", "001")).textSize());
        assertEquals(1.37, LooksText.read(Map.of("text-percent", "137")).textSize());
    }

    @Test
    void theComputerIsFollowedUntilThePersonChooses() {
        SystemWishes.Wishes dark = new SystemWishes.Wishes(true, false, true);
        assertEquals(Theme.DARK, Looks.USUAL.as(dark).theme());
        assertEquals(true, Looks.USUAL.as(dark).lessMotion());
        assertEquals(Theme.HIGH_CONTRAST, Looks.USUAL.as(new SystemWishes.Wishes(true, true, false)).theme());
        Looks chosen = Looks.USUAL.with(Theme.CREAM).moving(false);
        assertEquals(chosen, chosen.as(dark));
        assertEquals(Theme.DARK, chosen.following(Followed.COLOURS).as(dark).theme());
        assertEquals(OWN, Looks.USUAL.with(OWN).as(dark).own().orElseThrow());
    }
}
