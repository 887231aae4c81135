package org.onmyterms.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One thing comes back as it stood on a day, and only that. */
class RestoringTest {

    private static Told bring(Told told, Entry then, String author) {
        Restoring.actions(then, told.history().plan(), author).forEach(action -> told.by(author, action));
        return told;
    }

    private static Entry then(Told told, Instant when, String id) {
        return told.history().asOf(when).plan().entry(id).orElseThrow();
    }

    @Test
    void wordsOfThatDayStandThereAgainAndUndoTakesThatBack() {
        Told told = Told.begun().says("a", "days", "one").says("b", "days", "other");
        Instant day = told.now();
        told.by(Person.ID, new Action.SetWords("a", "two")).by(Person.ID, new Action.SetWords("b", "other, now"));
        bring(told, then(told, day, "a"), Person.ID);
        assertEquals(List.of("one", "other, now"), told.history().plan().entries().stream().map(Entry::words).toList());
        told.undo(Person.ID);
        assertEquals("two", told.history().plan().entry("a").orElseThrow().words());
    }

    @Test
    void whatWasTakenAwayRetiredOrUndoneComesBack() {
        for (boolean retired : List.of(true, false)) {
            Told told = Told.begun().says("a", "days", "one");
            Instant day = told.now();
            told.by(Person.ID, retired ? new Action.Retire("a") : new Action.TakeAway("a"));
            Entry then = then(told, day, "a");
            assertEquals(List.of(new Action.BringBack("a")), Restoring.actions(then, told.history().plan(), Person.ID));
            assertEquals("one", bring(told, then, Person.ID).history().plan().entry("a").orElseThrow().words());
            told.undo(Person.ID);
            assertTrue(told.history().plan().entry("a").isEmpty());
        }
        Told told = Told.begun().says("a", "days", "one").by(Person.ID, new Action.SetAudiences("a", Set.of("workers")));
        Entry then = then(told, told.now(), "a");
        told.undo(Person.ID);
        assertTrue(told.history().plan().entry("a").isEmpty());
        Entry again = bring(told, then, Person.ID).history().plan().entry("a").orElseThrow();
        assertEquals("one", again.words());
        assertEquals(Set.of(), again.audiences(), "nobody is shown it before the person chooses anew");
    }

    @Test
    void whatWasRewordedAndTakenAwayComesBackWithTheWordsOfThatDay() {
        Told told = Told.begun().says("a", "days", "one");
        Entry then = then(told, told.now(), "a");
        told.by(Person.ID, new Action.SetWords("a", "two")).by(Person.ID, new Action.TakeAway("a"));
        assertEquals("one", bring(told, then, Person.ID).history().plan().entry("a").orElseThrow().words());
    }

    @Test
    void whatIsAsItWasNeedsNothing() {
        Told told = Told.begun().says("a", "days", "one");
        assertEquals(List.of(), Restoring.actions(then(told, told.now(), "a"), told.history().plan(), Person.ID));
    }

    @Test
    void nobodyPutsWordsBackThatAreAnothers() {
        Told told = Told.begun();
        told.by(Told.GRACE, new Action.AddEntry(told.through(Voice.VIEW, "v", "Mornings are hard"))).says("a", "days", "one");
        Instant day = told.now();
        told.by(Told.GRACE, new Action.SetWords("v", "Mornings are fine")).by(Person.ID, new Action.SetWords("a", "two"));
        Plan now = told.history().plan();
        assertEquals(List.of(), Restoring.actions(then(told, day, "v"), now, Person.ID));
        assertEquals(List.of(), Restoring.actions(then(told, day, "a"), now, Told.GRACE));
        assertEquals(1, Restoring.actions(then(told, day, "v"), now, Told.GRACE).size(), "the control");
    }
}
