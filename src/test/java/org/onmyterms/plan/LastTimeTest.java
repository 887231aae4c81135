package org.onmyterms.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where a plan was left, as it is said to whoever opens it next. */
class LastTimeTest {

    private int number;
    private History history = History.EMPTY;

    private void does(Action action) {
        history = history.plus(history.next("c" + number++, Person.ID, Instant.parse("2026-03-03T10:00:00Z").plusSeconds(number), action));
    }

    private void says(String id, String topic, String words) {
        does(new Action.AddEntry(Entry.own(id, topic, Optional.of(topic + ".one"), words, OffsetDateTime.parse("2026-03-03T10:00:00Z"))));
    }

    private LastTime last() {
        return LastTime.of(history, history.plan(), ZoneOffset.UTC).orElseThrow();
    }

    private String said() {
        return last().said().map(Entry::words).orElse("nothing");
    }

    @Test
    void aPlanInWhichNothingIsSaidHasNoLastTime() {
        does(new Action.GoTo(Place.question("days", "days.one")));
        assertTrue(LastTime.of(history, history.plan(), ZoneOffset.UTC).isEmpty());
        says("a", "days", "");
        assertTrue(LastTime.of(history, history.plan(), ZoneOffset.UTC).isEmpty());
    }

    @Test
    void itIsTheTopicWhereThePersonStoppedAndTheWordsWrittenThereLast() {
        says("a", "days", "Tea.");
        says("b", "days", "Radio.");
        says("c", "me", "Call me Rob.");
        does(new Action.SetWords("a", "Tea in the blue mug."));
        does(new Action.MoveEntry("a", Optional.of("b")));
        does(new Action.GoTo(Place.question("days", "days.good")));
        assertEquals("days", last().topic());
        assertEquals(Optional.of("days.good"), last().prompt());
        assertEquals("Tea in the blue mug.", said());
        assertEquals(LocalDate.parse("2026-03-03"), last().day());
    }

    @Test
    void withoutAPlaceItIsTheTopicOfTheLastWords() {
        says("a", "days", "Tea.");
        says("c", "me", "Call me Rob.");
        assertEquals("me", last().topic());
        assertEquals(Optional.of("me.one"), last().prompt());
    }

    @Test
    void whereNothingIsSaidYetThereAreNoWords() {
        says("a", "days", "Tea.");
        does(new Action.GoTo(Place.question("hopes", "hopes.one")));
        assertEquals("hopes", last().topic());
        assertEquals("nothing", said());
    }

    @Test
    void ofWhatIsJustForThePersonOnlyTheTopicIsNamed() {
        says("a", "days", "Tea.");
        says("p", Plan.JUST_FOR_ME, "SECRET");
        does(new Action.GoTo(Place.question(Plan.JUST_FOR_ME, "private.one")));
        assertEquals(Plan.JUST_FOR_ME, last().topic());
        assertEquals("nothing", said());
        LastTime supporters = LastTime.of(history, history.plan().withoutJustForMe(), ZoneOffset.UTC).orElseThrow();
        assertEquals("days", supporters.topic());
        assertEquals("Tea.", supporters.said().orElseThrow().words());
    }
}
