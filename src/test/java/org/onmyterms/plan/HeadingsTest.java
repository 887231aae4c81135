package org.onmyterms.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What stands under other people's headings is the person's choice, by entry, and nowhere else to be seen. */
class HeadingsTest {

    private static final HeadingRef MATTERS = new HeadingRef("seven", "important");
    private static final HeadingRef EATING = new HeadingRef("outcomes", "eating");

    private static Told said() {
        return Told.begun().says("a", "days", "Tea first.").says("b", "days", "Radio on.").says("c", "me", "Call me Rob.");
    }

    private static Action pull(String entry) {
        return new Action.PullIn(MATTERS, entry, Optional.empty());
    }

    private static Action alone(String id, String words) {
        return new Action.AddEntry(Entry.own(id, MATTERS.topic(), Optional.of(MATTERS.heading()), words, Told.BEGUN.atOffset(ZoneOffset.UTC)));
    }

    private static List<String> in(Told told) {
        return told.history().plan().pulledIn(MATTERS).stream().map(Entry::id).toList();
    }

    @Test
    void entriesStandInTheOrderThePersonGivesThem() {
        Told told = said().by(Person.ID, pull("a")).by(Person.ID, pull("b")).by(Person.ID, pull("a"));
        assertEquals(List.of("b", "a"), in(told));
        told.by(Person.ID, new Action.PullIn(MATTERS, "a", Optional.of("b")));
        assertEquals(List.of("a", "b"), in(told));
        told.by(Person.ID, new Action.LeaveOut(MATTERS, "a"));
        assertEquals(List.of("b"), in(told));
        assertEquals(List.of(), in(said().by(Person.ID, pull("not there"))));
    }

    @Test
    void whatIsTakenAwayIsOutAndInAgainWhenItIsBroughtBack() {
        Told told = said().by(Person.ID, pull("a")).by(Person.ID, new Action.TakeAway("a"));
        assertEquals(List.of(), in(told));
        assertEquals(List.of("a"), in(told.by(Person.ID, new Action.BringBack("a"))));
    }

    @Test
    void whatBecameJustForThePersonSinceStandsNowhere() {
        Told told = said().by(Person.ID, pull("a")).by(Person.ID, new Action.TagEntry(EATING, "a", true));
        told.by(Person.ID, new Action.MoveToTopic("a", Plan.JUST_FOR_ME, Optional.empty()));
        assertEquals(List.of(), in(told));
        assertEquals(List.of(), told.history().plan().tagged(EATING));
        Plan supporters = told.history().plan().withoutJustForMe();
        assertFalse(supporters.headings().toString().contains("entry=a"), "nor does a supporter learn that it stood there");
        assertTrue(told.history().plan().headings().toString().contains("entry=a"), "the control");
    }

    @Test
    void whatTwoComputersPutInStandsThereWhenTheyMeet() {
        Told here = said();
        Told there = here.elsewhere("d");
        here.by(Person.ID, pull("a")).by(Person.ID, alone("here", "Written here."));
        there.by(Person.ID, pull("b")).by(Person.ID, alone("there", "Written there."));
        here.meets(there);
        assertEquals(Set.of("a", "b"), Set.copyOf(in(here)));
        assertEquals(Set.of("here", "there"), Set.copyOf(here.history().plan().writtenFor(MATTERS).stream().map(Entry::id).toList()));
    }

    @Test
    void wordsForAReaderThatWereChangedOnTwoComputersBothStay() {
        Told here = said().by(Person.ID, alone("w", "Please ring."));
        Told there = here.elsewhere("d");
        here.by(Person.ID, new Action.SetWords("w", "Please write."));
        there.by(Person.ID, new Action.SetWords("w", "Please visit."));
        here.meets(there);
        assertEquals(Set.of("Please write.", "Please visit."),
                Set.copyOf(here.history().plan().writtenFor(MATTERS).stream().map(Entry::words).toList()));
    }

    @Test
    void wordsThatASupporterWritesAnewHaveToBePulledInAnew() {
        Told told = Told.begun();
        told.by(Told.GRACE, new Action.AddEntry(told.through(Voice.VIEW, "v", "Mornings seem hard."))).by(Person.ID, pull("v"));
        assertEquals(List.of("v"), in(told));
        told.by(Told.GRACE, new Action.SetWords("v", "Robin cannot cope."));
        assertEquals(List.of(), in(told));
    }

    @Test
    void wordsThatThePersonHadNotSeenAreNotPulledIn() {
        Told here = said();
        Told there = here.elsewhere("d").by(Person.ID, new Action.SetWords("a", "Other words."));
        here.by(Person.ID, new Action.GoTo(Place.HOME)).by(Person.ID, pull("a"));
        assertEquals(List.of("a"), in(here));
        assertEquals(List.of(), in(here.meets(there)));
    }

    @Test
    void noReaderSeesWordsForAnotherReaderNorADocumentOfOnesOwnTheTags() {
        Told told = said().by(Person.ID, alone("w", "For the council alone.")).by(Person.ID, new Action.SetAudiences("w", Set.of("workers")))
                .by(Person.ID, new Action.SetAudiences("a", Set.of("workers"))).by(Person.ID, new Action.TagEntry(EATING, "a", true));
        assertEquals(List.of("a"), told.history().plan().entriesFor("workers").stream().map(Entry::id).toList());
        assertTrue(told.history().plan().entriesFor(Audience.ME).stream().anyMatch(e -> e.id().equals("w")), "the control: the person does");
        assertEquals(List.of("a"), told.history().plan().tagged(EATING).stream().map(Entry::id).toList());
    }

    @Test
    void notAnsweringIsSaidAndTakenBack() {
        Told told = said().by(Person.ID, new Action.AnswerHeading(MATTERS, false));
        assertTrue(told.history().plan().headings().isNotAnswered(MATTERS));
        assertFalse(told.by(Person.ID, new Action.AnswerHeading(MATTERS, true)).history().plan().headings().isNotAnswered(MATTERS));
    }

    @Test
    void undoNeverPutsAnythingBackUnderAHeading() {
        Told told = said().by(Person.ID, pull("a")).by(Person.ID, new Action.LeaveOut(MATTERS, "a"));
        assertEquals(new Action.AddEntry(told.history().plan().entry("c").orElseThrow()), told.history().undoable(Person.ID).orElseThrow().action());
        told.by(Person.ID, new Action.TagEntry(EATING, "a", true)).undo(Person.ID);
        assertEquals(List.of(), told.history().plan().tagged(EATING), "a tag, which nobody is shown, is undone");
        assertEquals(List.of(), in(said().by(Person.ID, alone("w", "x")).by(Person.ID, pull("a")).undo(Person.ID).by(Person.ID, new Action.LeaveOut(MATTERS, "a"))));
    }

    @Test
    void whatIsForgottenIsUnderNoHeadingAndWhatStaysKeepsItsPlace() {
        Told told = said().by(Person.ID, pull("a")).by(Person.ID, pull("b")).by(Person.ID, new Action.TagEntry(EATING, "b", true))
                .by(Person.ID, new Action.SetWords("b", "Radio on, loud.")).by(Person.ID, alone("w", "Ask for SECRET."));
        assertEquals(List.of("w"), Mentions.of(told.history(), "secret").now().stream().map(Entry::id).toList());
        History after = Forgetting.forget(told.history(), Set.of("a", "w"), Set.of("b"), Instant.EPOCH, () -> UUID.randomUUID().toString());
        assertFalse(after.changes().toString().contains("SECRET") || after.changes().toString().contains("Tea first"));
        assertEquals(List.of("Radio on, loud."), after.plan().pulledIn(MATTERS).stream().map(Entry::words).toList());
        assertEquals(List.of("Radio on, loud."), after.plan().tagged(EATING).stream().map(Entry::words).toList());
        assertEquals(List.of(), after.plan().writtenFor(MATTERS));
        assertEquals(1, after.plan().headings().pulledIn(MATTERS).size(), "not even the id of what was forgotten");
    }

    @Test
    void aSupporterWhoSignedInTagsAndPutsNothingUnderAHeading() {
        Plan plan = said().says("p", Plan.JUST_FOR_ME, "Mine.").history().plan();
        assertTrue(Rights.may(Told.GRACE, new Action.TagEntry(EATING, "a", true), plan));
        assertFalse(Rights.may(Told.GRACE, new Action.TagEntry(EATING, "p", true), plan));
        assertFalse(Rights.may(Told.GRACE, new Action.TagEntry(EATING, "nothing was said", true), plan), "only of what was said");
        Entry view = Entry.through(Told.GRACE, Voice.VIEW, Told.GRACE, "v", MATTERS.topic(), Optional.of("important"), "x", Told.BEGUN.atOffset(ZoneOffset.UTC));
        for (Action action : List.of(pull("a"), new Action.LeaveOut(MATTERS, "a"), new Action.AnswerHeading(MATTERS, false), new Action.AddEntry(view),
                new Action.MoveToTopic("a", MATTERS.topic(), Optional.empty()))) {
            assertFalse(Rights.may(Told.GRACE, action, plan), action.toString());
            assertTrue(Rights.may(Person.ID, action, plan), action.toString());
        }
    }

    @Test
    void whoeverComesBackIsNotRemindedOfWordsForOneReader() {
        Told told = said().by(Person.ID, alone("w", "For the council."));
        assertEquals("c", LastTime.of(told.history(), told.history().plan(), ZoneOffset.UTC).orElseThrow().said().orElseThrow().id());
        assertFalse(ToLookAt.in(told.history().plan(), List.of()).toString().contains("w]"));
        assertEquals(Set.of("seven"), told.history().plan().templates());
    }
}
