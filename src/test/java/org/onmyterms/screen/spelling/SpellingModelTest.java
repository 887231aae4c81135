package org.onmyterms.screen.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.onmyterms.work.SpellingHelp.Offer;

/** An offer follows its word through whatever is written around it, and never stands at another word. */
class SpellingModelTest {

    private static final Offer FREND = new Offer(3, 8, "frend", List.of("friend"));

    private static Optional<Integer> from(String before, String now) {
        return SpellingModel.moved(FREND, before, now).map(Offer::from);
    }

    @Test
    void itStaysWhenSomethingIsWrittenAfterItAndMovesWhenSomethingIsWrittenBefore() {
        assertEquals(Optional.of(3), from("My frend", "My frend "));
        assertEquals(Optional.of(3), from("My frend is", "My frend was"));
        assertEquals(Optional.of(9), from("My frend", "Today My frend"));
        assertEquals(Optional.of(0), from("My frend", "frend"));
        assertEquals(Optional.of(4), from("My frend", "My  frend"));
    }

    @Test
    void itGoesWhenItsWordIsChangedGrownOrGone() {
        assertEquals(Optional.empty(), from("My frend", "My friend"));
        assertEquals(Optional.empty(), from("My frend", "My frends"));
        assertEquals(Optional.empty(), from("My frend", "Myfrend"));
        assertEquals(Optional.empty(), from("My frend", "My xfrend"));
        assertEquals(Optional.empty(), from("My frend", "My "));
        assertEquals(Optional.empty(), from("My frend", ""));
        assertEquals(Optional.empty(), from("My frend", "Something else altogether"));
    }

    @Test
    void afterAnyChangesItStandsAtItsWordOrIsGone() {
        Random random = new Random(7);
        int stayed = 0;
        for (int trial = 0; trial < 5_000; trial++) {
            StringBuilder text = new StringBuilder("My frend and");
            Optional<Offer> offer = Optional.of(FREND);
            for (int step = 0; step < 6 && offer.isPresent(); step++) {
                String before = text.toString();
                int from = random.nextInt(text.length() + 1);
                int to = Math.min(text.length(), from + random.nextInt(3));
                text.replace(from, to, List.of("", " ", "f", "d", "frend ").get(random.nextInt(5)));
                offer = SpellingModel.moved(offer.get(), before, text.toString());
                offer.ifPresent(o -> assertEquals("frend", text.substring(o.from(), o.to())));
                offer.ifPresent(o -> assertTrue((o.from() == 0 || text.charAt(o.from() - 1) == ' ') && (o.to() == text.length() || text.charAt(o.to()) == ' '),
                        text::toString));
            }
            stayed += offer.isPresent() ? 1 : 0;
        }
        assertTrue(stayed > 100, "the control: some offers stay, " + stayed);
    }
}
