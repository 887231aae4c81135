package org.onmyterms.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onmyterms.guide.Deadline.Unit;
import org.onmyterms.guide.NationRights.Authority;
import org.onmyterms.guide.NationRights.Fact;

/** Days by which something should happen are reckoned as their rule says. */
class DeadlineTest {

    private static final Fact FACT = new Fact("heard", "They answer", "", Authority.PRACTICE, "Somebody", LocalDate.of(2026, 11, 22), Set.of(), Optional.empty(), Optional.empty());

    private static LocalDate from(String day, int count, Unit unit) {
        return new Deadline(FACT, "complaint", count, unit, false).from(LocalDate.parse(day));
    }

    @Test
    void workingDaysLeaveOutWeekendsAndTheDayItself() {
        assertEquals(LocalDate.of(2026, 11, 26), from("2026-11-23", 3, Unit.WORKING_DAYS), "Monday to Thursday");
        assertEquals(LocalDate.of(2026, 12, 1), from("2026-11-26", 3, Unit.WORKING_DAYS), "Thursday to Tuesday");
        assertEquals(LocalDate.of(2026, 11, 25), from("2026-11-21", 3, Unit.WORKING_DAYS), "from a Saturday");
        assertEquals(LocalDate.of(2026, 12, 25), from("2026-11-20", 25, Unit.WORKING_DAYS), "banks' closed days are not known here");
    }

    @Test
    void weeksAndMonthsAreThoseOfTheCalendar() {
        assertEquals(LocalDate.of(2027, 1, 18), from("2026-11-23", 8, Unit.WEEKS));
        assertEquals(LocalDate.of(2027, 2, 28), from("2026-08-31", 6, Unit.MONTHS), "the last day of a shorter month");
        assertEquals(LocalDate.of(2027, 11, 23), from("2026-11-23", 12, Unit.MONTHS));
    }

    /** Local Government Act 1974, section 26B: twelve months beginning with the day on which the person first had notice. */
    @Test
    void theOmbudsmansTimeBeginsWithTheDayOnWhichThePersonKnew() {
        Deadline ombudsman = RightsReader.read(Path.of("assets/packs/en-GB/rights/england.md"), PackReader.read(Path.of("assets/packs/en-GB"))).deadlines().stream()
                .filter(d -> d.fact().id().equals("ombudsman")).findFirst().orElseThrow();
        assertEquals("wrong", ombudsman.after(), "not from the council's answer, which comes later");
        assertEquals(LocalDate.of(2027, 11, 22), ombudsman.from(LocalDate.of(2026, 11, 23)));
        assertEquals(LocalDate.of(2028, 2, 29), ombudsman.from(LocalDate.of(2027, 3, 1)));
    }

    /** Counted another way: the days between, one by one. */
    @Test
    void soManyWorkingDaysAlwaysLieBetween() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            LocalDate day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(2000));
            int count = 1 + random.nextInt(40);
            LocalDate last = from(day.toString(), count, Unit.WORKING_DAYS);
            List<LocalDate> working = Stream.iterate(day.plusDays(1), d -> !d.isAfter(last), d -> d.plusDays(1))
                    .filter(d -> d.getDayOfWeek() != DayOfWeek.SATURDAY && d.getDayOfWeek() != DayOfWeek.SUNDAY).toList();
            assertEquals(count, working.size(), day + " " + count);
            assertEquals(last, working.getLast());
        }
    }

    @Test
    void whatIsNoNumberOfDaysIsNoDeadline() {
        for (String not : List.of("", "soon", "0 weeks", "3 days", "-1 months", "3working days", "3 working days beginning with that day")) {
            assertEquals(Optional.empty(), Deadline.of(FACT, "complaint", not), not);
        }
        assertEquals(3, Deadline.of(FACT, "complaint", "3 working days").orElseThrow().count(), "the control");
    }

    @Test
    void everyShippedDeadlineIsReckonedFromSomethingACardCanSay() {
        Pack pack = PackReader.read(Path.of("assets/packs/en-GB"));
        Set<String> begun = Set.copyOf(pack.cards("rights.dealing").orElseThrow().field("began").orElseThrow().options().stream().map(CardKind.Option::id).toList());
        List<Deadline> all = RightsReader.readAll(Path.of("assets/packs/en-GB/rights"), pack).stream().flatMap(r -> r.deadlines().stream()).toList();
        assertFalse(all.isEmpty());
        assertEquals(List.of(), all.stream().map(Deadline::after).filter(after -> !begun.contains(after)).toList());
    }
}
