package org.onmyterms.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.onmyterms.words.Words;

/** The calendar file is one event of a whole day, reads back as such, and holds nothing else. */
class CalendarFileTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 3);
    private static final Instant STAMP = Instant.parse("2026-11-23T13:30:00Z");

    private static String file(LocalDate day, String plan) {
        return new String(CalendarFile.lookAgain(day, plan, STAMP, Words.english()), StandardCharsets.UTF_8);
    }

    @Test
    void itReadsBackAsOneEventOfAWholeDay() {
        ICalendar read = Biweekly.parse(file(DAY, "plan-1")).first();
        assertTrue(read.validate(biweekly.ICalVersion.V2_0).isEmpty(), () -> read.validate(biweekly.ICalVersion.V2_0).toString());
        assertEquals(1, read.getEvents().size());
        VEvent event = read.getEvents().getFirst();
        assertEquals("Look at my plan again", event.getSummary().getValue());
        assertEquals("2027-03-03", new java.sql.Date(event.getDateStart().getValue().getTime()).toString());
        assertTrue(!event.getDateStart().getValue().hasTime());
        assertEquals(STAMP, event.getDateTimeStamp().getValue().toInstant());
    }

    @Test
    void itHoldsTheseLinesAndNoOthers() {
        List<String> lines = file(DAY, "plan-1").lines().toList();
        Set<String> names = new TreeSet<>(lines.stream().map(l -> l.replaceAll("[;:].*", "")).toList());
        assertEquals(Set.of("BEGIN", "VERSION", "PRODID", "UID", "DTSTAMP", "DTSTART", "SUMMARY", "END"), names);
        assertEquals(10, lines.size(), lines.toString());
        assertTrue(lines.contains("DTSTART;VALUE=DATE:20270303"), lines.toString());
        assertTrue(lines.contains("DTSTAMP:20261123T133000Z"), lines.toString());
        assertTrue(file(DAY, "plan-1").endsWith("END:VCALENDAR\r\n"));
        assertTrue(lines.stream().noneMatch(l -> l.contains("plan-1")), "nothing of the plan is in it");
    }

    @Test
    void theSamePlanHasTheSameUidAndAnotherPlanAnother() {
        assertEquals(uid(file(DAY, "plan-1")), uid(file(DAY.plusDays(9), "plan-1")));
        assertNotEquals(uid(file(DAY, "plan-1")), uid(file(DAY, "plan-2")));
    }

    @Test
    void theDayIsTheSameWhereverTheComputerIs() {
        TimeZone here = TimeZone.getDefault();
        try {
            for (String zone : List.of("Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/London")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                assertTrue(file(DAY, "plan-1").contains("DTSTART;VALUE=DATE:20270303"), zone);
            }
        } finally {
            TimeZone.setDefault(here);
        }
    }

    private static String uid(String file) {
        return file.lines().filter(l -> l.startsWith("UID:")).findFirst().orElseThrow();
    }
}
