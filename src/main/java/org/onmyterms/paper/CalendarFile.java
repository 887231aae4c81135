package org.onmyterms.paper;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.onmyterms.words.Words;

/** Days as a calendar file (RFC 5545). It says nothing else of anybody or their plan, and never rings. */
public final class CalendarFile {

    private CalendarFile() {
    }

    /**
     * Days by which something should happen, an event of a whole day each.
     *
     * @param days what should happen, by the id of what it comes from and a word for which
     */
    public static byte[] days(List<Due> days, Instant stamp) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//On My Terms//EN");
        days.forEach(due -> calendar.addEvent(event(due.day(), due.id(), due.what(), stamp)));
        return Biweekly.write(calendar).go().getBytes(StandardCharsets.UTF_8);
    }

    /** A day by which something should happen; the id stays the same when the day changes. */
    public record Due(String id, LocalDate day, String what) { }

    private static VEvent event(LocalDate day, String id, String summary, Instant stamp) {
        VEvent event = new VEvent();
        event.setUid(UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString());
        event.setDateTimeStamp(Date.from(stamp));
        event.setDateStart(new DateStart(new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false)));
        event.setSummary(summary);
        return event;
    }

    /** One event of a whole day. Of the same plan it always has the same UID, so that a later day takes the place of the earlier one. */
    public static byte[] lookAgain(LocalDate day, String planId, Instant stamp, Words words) {
        return days(List.of(new Due("look-again " + planId, day, words.text("paper.look-again"))), stamp);
    }
}
