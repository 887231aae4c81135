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
import java.util.UUID;
import org.onmyterms.words.Words;

/** The day on which somebody wants to look again, as a calendar file (RFC 5545). It says nothing else of them or their plan, and never rings. */
public final class CalendarFile {

    private CalendarFile() {
    }

    /** One event of a whole day. Of the same plan it always has the same UID, so that a later day takes the place of the earlier one. */
    public static byte[] lookAgain(LocalDate day, String planId, Instant stamp, Words words) {
        VEvent event = new VEvent();
        event.setUid(UUID.nameUUIDFromBytes(("look-again " + planId).getBytes(StandardCharsets.UTF_8)).toString());
        event.setDateTimeStamp(Date.from(stamp));
        event.setDateStart(new DateStart(new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false)));
        event.setSummary(words.text("paper.look-again"));
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//On My Terms//EN");
        calendar.addEvent(event);
        return Biweekly.write(calendar).go().getBytes(StandardCharsets.UTF_8);
    }
}
