package org.onmyterms.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the plan is for the person, and for whoever has no key to what is just for them. */
class JustForMeTest {

    private final Told told = Told.begun().says("open", "days", "Tea");

    /** What a supporter's key opens of these changes. */
    private History supporters() {
        return History.of(told.history().changes().stream().map(c -> !c.justForMe() ? c : new Change(c.id(), c.number(), c.author(), c.when(),
                new Action.JustForMe(c.action() instanceof Action.MoveToTopic moved ? Optional.of(moved.entry()) : Optional.empty(), "box"), Set.of())).toList());
    }

    private static List<String> words(Plan plan) {
        return plan.entries().stream().map(e -> e.topic() + ": " + e.words()).toList();
    }

    private static Action out(String entry) {
        return new Action.MoveToTopic(entry, "days", Optional.of("days.good"));
    }

    @Test
    void whatIsMovedOutIsToldWholeAndOneUndoTakesItBackForEverybody() {
        told.says("mine", Plan.JUST_FOR_ME, "Secret").by(Person.ID, new Action.SetWords("mine", "Now I say it")).by(Person.ID, out("mine"));
        assertEquals(List.of("days: Tea", "days: Now I say it"), words(told.history().plan()));
        assertEquals(told.history().plan().entries(), supporters().plan().entries());
        told.by(Person.ID, new Action.SetWords("mine", "I say it better"));
        assertEquals(told.history().plan().entries(), supporters().plan().entries(), "both go on from the same words");
        told.undo(Person.ID).undo(Person.ID);
        assertEquals(List.of("days: Tea", "private: Now I say it"), words(told.history().plan()));
        assertEquals(List.of("days: Tea"), words(supporters().plan()));
    }

    @Test
    void whatWasOpenOnceComesOutAgainAsItIsNow() {
        told.by(Person.ID, new Action.MoveToTopic("open", Plan.JUST_FOR_ME, Optional.empty())).by(Person.ID, new Action.SetWords("open", "Nobody knows"));
        assertEquals(List.of(), words(supporters().plan()));
        told.by(Person.ID, out("open")).by(Person.ID, new Action.SetWords("open", "Everybody knows"));
        assertEquals(List.of("days: Everybody knows"), words(told.history().plan()));
        assertEquals(List.of("days: Everybody knows"), words(supporters().plan()));
    }

    @Test
    void wordsWrittenThereMeanwhileAreNotLostWhenAnotherCopyMovesTheEntryOut() {
        told.says("mine", Plan.JUST_FOR_ME, "Secret");
        Told there = told.elsewhere("a").by(Person.ID, new Action.SetWords("mine", "Another secret"));
        told.by(Person.ID, new Action.LookedAgain()).by(Person.ID, out("mine")).meets(there);
        assertEquals(Set.of("days: Tea", "days: Secret", "private: Another secret"), Set.copyOf(words(told.history().plan())));
        assertEquals(List.of("days: Tea", "days: Secret"), words(supporters().plan()));
        int[] no = {0};
        History kept = Forgetting.forget(told.history(), Set.of("mine"), Set.of(), Instant.EPOCH, () -> "f" + no[0]++);
        assertEquals(List.of("days: Tea", "private: Another secret"), words(kept.plan()));
        assertFalse(kept.changes().toString().contains("words=Secret"), "the words that were moved out are in nothing that stays");
    }

    @Test
    void whoeverHasNoKeyToItIsToldOfItNowhere() {
        told.says("mine", Plan.JUST_FOR_ME, "Secret");
        Instant before = told.now();
        told.after(Duration.ofDays(3), Person.ID, new Action.GoTo(Place.question(Plan.JUST_FOR_ME, "private.mind")));
        History theirs = supporters();
        assertEquals(3, AuditTrail.of(theirs).happenings().size(), "the beginning, the supporter and the tea");
        assertEquals(before.atZone(ZoneOffset.UTC).toLocalDate(), LastTime.of(theirs, theirs.plan(), ZoneOffset.UTC).orElseThrow().day());
        assertEquals(4, AuditTrail.of(told.history()).happenings().size(), "the control: the person is");
        assertEquals(before.atZone(ZoneOffset.UTC).toLocalDate().plusDays(3), LastTime.of(told.history(), told.history().plan(), ZoneOffset.UTC).orElseThrow().day());
    }

    @Test
    void noHistoryTellsASupporterThatSomethingCameOutOfThere() {
        told.says("mine", Plan.JUST_FOR_ME, "Secret").by(Person.ID, out("mine"));
        assertTrue(AuditTrail.of(supporters()).withoutJustForMe().happenings().stream().noneMatch(h -> h.last().action() instanceof Action.MoveOut));
        assertTrue(AuditTrail.of(told.history()).happenings().stream().anyMatch(h -> h.last().action() instanceof Action.MoveOut), "the control");
    }

    @Test
    void aSupporterDoesNothingThere() {
        Plan plan = told.history().plan();
        assertFalse(Rights.may(Told.GRACE, new Action.GoTo(Place.question(Plan.JUST_FOR_ME, "private.mind")), plan));
        assertFalse(Rights.may(Told.GRACE, new Action.MoveOut(told.own("mine", "days", "Secret")), plan));
        assertTrue(Rights.may(Told.GRACE, new Action.GoTo(Place.HOME), plan), "the control");
    }
}
