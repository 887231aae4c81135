package org.onmyterms.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ThinningTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 14, 10);

    @Test
    void aYearOfHourlyCopiesComesDownToAFewThatReachBackTheWholeYear() {
        List<LocalDateTime> made = new ArrayList<>();
        for (int hours = 0; hours < 366 * 24; hours++) {
            made.add(NOW.minusHours(hours));
        }
        Set<LocalDateTime> kept = Thinning.kept(made, NOW);
        assertTrue(kept.size() <= 24 + 8 + 5 + 13, "kept " + kept.size());
        assertTrue(kept.containsAll(made.subList(0, 24)), "all of the last day");
        for (int days = 1; days < 7; days++) {
            int back = days;
            assertTrue(kept.stream().anyMatch(k -> k.toLocalDate().equals(NOW.toLocalDate().minusDays(back))), "one for day " + days);
        }
        assertTrue(kept.stream().anyMatch(k -> k.isBefore(NOW.minusDays(330))));
    }

    /** Thinning after every new copy must end where thinning once would, near enough to reach back a year. */
    @Test
    void thinningAtEveryCopyStillReachesBack() {
        List<LocalDateTime> standing = new ArrayList<>();
        LocalDateTime at = NOW.minusDays(366);
        while (!at.isAfter(NOW)) {
            standing.add(at);
            standing = new ArrayList<>(Thinning.kept(standing, at));
            at = at.plusHours(5);
        }
        assertTrue(standing.size() <= 24 + 8 + 5 + 13, "kept " + standing.size());
        assertTrue(standing.stream().anyMatch(k -> k.isBefore(NOW.minusDays(300))));
    }

    @Test
    void neitherALongRestNorAWrongClockTakesTheOlderCopies() {
        List<LocalDateTime> made = List.of(NOW.minusMonths(3), NOW.minusMonths(2), NOW.minusMonths(1), NOW.minusDays(6), NOW.minusDays(5),
                NOW.minusDays(4), NOW.minusDays(3));
        for (LocalDateTime later : List.of(NOW.plusMonths(13), NOW.plusYears(10))) {
            List<LocalDateTime> all = new ArrayList<>(made);
            all.add(later);
            assertEquals(Set.copyOf(all), Thinning.kept(all, later));
            assertTrue(Thinning.kept(all, NOW).containsAll(made), "and when the clock is right again");
        }
        List<LocalDateTime> twice = new ArrayList<>(made);
        twice.addAll(List.of(NOW.plusYears(10), NOW.plusYears(10).plusHours(1)));
        assertTrue(Thinning.kept(twice, NOW.plusYears(10).plusHours(1)).contains(NOW.minusDays(3)), "a few stay whatever their age");
    }

    @Test
    void aClockThatIsYearsAheadForALongTimeLeavesSomeOfTheTrueCopies() {
        List<LocalDateTime> standing = new ArrayList<>(List.of(NOW.minusMonths(2), NOW.minusDays(9), NOW.minusDays(2), NOW.minusDays(1)));
        for (int hour = 0; hour < 60; hour++) {
            LocalDateTime later = NOW.plusYears(4).plusHours(hour);
            standing.add(later);
            standing = new ArrayList<>(Thinning.kept(standing, later));
        }
        assertTrue(standing.contains(NOW.minusDays(1)) && standing.contains(NOW.minusMonths(2)));
    }

    @Test
    void theOnlyCopyIsKeptHoweverOldItIs() {
        LocalDateTime old = NOW.minusYears(3);
        assertEquals(Set.of(old), Thinning.kept(List.of(old), NOW));
        assertEquals(Set.of(), Thinning.kept(List.of(), NOW));
    }
}
