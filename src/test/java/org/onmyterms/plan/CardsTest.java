package org.onmyterms.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What stands on a card, whose words are whose, and what is just for the person. */
class CardsTest {

    private static final OffsetDateTime WHEN = OffsetDateTime.parse("2026-11-20T10:15:00Z");
    private static final String GRACE = "grace";

    private int number;

    private History with(History history, String author, Action action) {
        return history.plus(history.next("c" + number++, author, Instant.EPOCH.plusSeconds(number), action));
    }

    private History begun() {
        return with(History.EMPTY, Person.ID, new Action.AddEntry(Entry.own("sam", "people", Optional.of("people.card"), "Sam", WHEN)));
    }

    private History writtenDown() {
        return with(History.EMPTY, GRACE, new Action.AddEntry(Entry.through(GRACE, Voice.WRITTEN_DOWN, GRACE, "w", "days", Optional.empty(),
                "The bus does not wait.", WHEN)));
    }

    @Test
    void aFieldIsKeptLetterForLetterAndBlankTakesItOut() {
        History history = with(begun(), Person.ID, new Action.SetDetail("sam", "does", "  makes \u00e9 tea\n"));
        assertEquals(Map.of("does", "  makes \u00e9 tea\n"), history.plan().entry("sam").orElseThrow().details());
        history = with(history, Person.ID, new Action.SetDetail("sam", "does", " "));
        assertEquals(Map.of(), history.plan().entry("sam").orElseThrow().details());
        history = with(history, Person.ID, new Action.Undo(history.undoable(Person.ID).orElseThrow().id()));
        assertEquals("  makes \u00e9 tea\n", history.plan().entry("sam").orElseThrow().details().get("does"));
    }

    @Test
    void twoWhoFilledACardWithoutKnowingOfEachOtherBothStandUntilThePersonDecides() {
        History base = with(begun(), Person.ID, new Action.SetAudiences("sam", Set.of("workers")));
        History here = with(base, Person.ID, new Action.SetDetail("sam", "does", "cooks"));
        History there = with(base, Person.ID, new Action.SetDetail("sam", "does", "drives"));
        Plan met = here.merge(there.changes()).plan();
        assertEquals(List.of("cooks", "drives"), met.entries().stream().map(e -> e.details().get("does")).toList());
        assertTrue(met.isUndecided(met.entry("sam").orElseThrow()));
        assertEquals(1, met.entriesFor("workers").size(), "the second answer is shown to nobody before the person decides");
        assertEquals(met.entries(), there.merge(here.changes()).plan().entries());
    }

    private static Action picture(String file) {
        return new Action.SetPictures("sam", List.of(new Picture(Optional.of(file), Optional.empty(), "", Extras.NONE)));
    }

    @Test
    void aPictureStandsOnACardUntilItIsTakenOffAndComesBackByAnUndo() {
        History history = with(begun(), Person.ID, picture("one.jpg"));
        assertEquals(Set.of("one.jpg"), Medium.named(history.plan().entry("sam").orElseThrow()));
        assertEquals(Set.of("one.jpg"), Medium.named(history.changes()), "the file keeps what a card shows");
        history = with(history, Person.ID, new Action.SetPictures("sam", List.of()));
        assertEquals(List.of(), history.plan().entry("sam").orElseThrow().pictures());
        history = with(history, Person.ID, new Action.Undo(history.undoable(Person.ID).orElseThrow().id()));
        assertEquals(Set.of("one.jpg"), Medium.named(history.plan().entry("sam").orElseThrow()));
    }

    @Test
    void twoPicturesPutOnOneCardApartBothStandAndTheSecondIsShownToNobody() {
        History base = with(begun(), Person.ID, new Action.SetAudiences("sam", Set.of("workers")));
        Plan met = with(base, Person.ID, picture("one.jpg")).merge(with(base, Person.ID, picture("two.jpg")).changes()).plan();
        assertEquals(List.of(Set.of("one.jpg"), Set.of("two.jpg")), met.entries().stream().map(Medium::named).toList());
        assertTrue(met.isUndecided(met.entry("sam").orElseThrow()));
        assertEquals(1, met.entriesFor("workers").size());
    }

    @Test
    void whatASupporterWritesOnTheirCardIsAskedAboutAndShownAnew() {
        History history = with(writtenDown(), Person.ID, new Action.SetAnswer("w", Answer.AGREE));
        history = with(history, Person.ID, new Action.SetAudiences("w", Set.of("workers")));
        history = with(history, GRACE, new Action.SetDetail("w", "when", "mornings"));
        Entry entry = history.plan().entry("w").orElseThrow();
        assertTrue(entry.waitsToBeSaidBack());
        assertEquals(Set.of(), entry.audiences());
    }

    @Test
    void onlyThePersonTakesWordsForTheirOwn() {
        Entry byGrace = with(writtenDown(), GRACE, new Action.MakeOwn("w")).plan().entry("w").orElseThrow();
        assertEquals(Voice.WRITTEN_DOWN, byGrace.voice());
        assertFalse(Rights.may(GRACE, new Action.MakeOwn("w"), writtenDown().plan()));
        Entry byPerson = with(writtenDown(), Person.ID, new Action.MakeOwn("w")).plan().entry("w").orElseThrow();
        assertEquals(Voice.OWN, byPerson.voice());
        assertEquals(GRACE, byPerson.typedBy(), "who typed it stays known");
    }

    @Test
    void wordsWrittenAnewMeanwhileAreNotTakenForThePersonsOwn() {
        History base = writtenDown();
        History grace = with(base, GRACE, new Action.SetWords("w", "The bus never waits."));
        History person = with(base, Person.ID, new Action.MakeOwn("w"));
        for (Plan met : List.of(grace.merge(person.changes()).plan(), person.merge(grace.changes()).plan())) {
            assertTrue(met.entries().stream().filter(e -> e.words().equals("The bus never waits.")).noneMatch(e -> e.voice() == Voice.OWN));
        }
    }

    @Test
    void whatIsRetiredLeavesThePlanAndStaysInItsHistory() {
        History history = with(begun(), Person.ID, new Action.Retire("sam"));
        assertEquals(List.of(), history.plan().entries());
        assertEquals("Sam", history.plan().takenAway().getFirst().words());
        assertEquals(1, with(history, Person.ID, new Action.BringBack("sam")).plan().entries().size());
    }

    @Test
    void aNoteIsNoEntryAndGoesWithItsAuthorOrThePerson() {
        History history = with(begun(), GRACE, new Action.AddNote("n", "ring back"));
        assertEquals(1, history.plan().entries().size());
        assertEquals(List.of("ring back"), history.plan().notes().stream().map(Note::words).toList());
        assertEquals(1, with(history, "sam", new Action.DropNote("n")).plan().notes().size());
        assertEquals(0, with(history, GRACE, new Action.DropNote("n")).plan().notes().size());
    }

    @Test
    void aForgottenCardLeavesNoWordOfItsFields() {
        History history = with(begun(), Person.ID, new Action.SetDetail("sam", "does", "SECRET"));
        assertEquals(1, Mentions.of(history, "secret").now().size());
        History after = Forgetting.forget(history, Set.of("sam"), Set.of(), Instant.EPOCH, () -> "f" + number++);
        assertTrue(after.changes().stream().noneMatch(c -> c.toString().contains("SECRET")));
    }

    @Test
    void aSupportersUndoDoesNotReachIntoWhatThePersonMadeTheirOwn() {
        History own = with(writtenDown(), Person.ID, new Action.MakeOwn("w"));
        assertTrue(writtenDown().undoable(GRACE).isPresent(), "the control");
        assertEquals(Optional.empty(), own.undoable(GRACE));
        History twice = with(with(writtenDown(), GRACE, new Action.SetWords("w", "The bus never waits.")), Person.ID, new Action.MakeOwn("w"));
        assertEquals(Optional.empty(), with(twice, Person.ID, new Action.SetWords("w", "It leaves me.")).undoable(GRACE));
        History forged = with(own, GRACE, new Action.Undo(own.changes().getFirst().id()));
        assertEquals(1, forged.plan().entries().size(), "words that the person took for their own stay");
    }

    @Test
    void aSupportersUndoDoesNotReachIntoTheHalfThatThePersonPutAmongTheirThings() {
        History cut = with(writtenDown(), GRACE, new Action.Cut("w", 8, "half"));
        assertTrue(cut.undoable(GRACE).orElseThrow().action() instanceof Action.Cut, "the control");
        History moved = with(cut, Person.ID, new Action.MoveToTopic("half", Plan.JUST_FOR_ME, Optional.empty()));
        assertFalse(moved.undoable(GRACE).orElseThrow().action() instanceof Action.Cut);
        assertEquals(1, moved.plan().withoutJustForMe().entries().size());
    }

    @Test
    void takingWordsForOnesOwnTakesThemAwayFromNobody() {
        History history = with(writtenDown(), Person.ID, new Action.SetAudiences("w", Set.of("council")));
        assertEquals(Set.of("council"), with(history, Person.ID, new Action.MakeOwn("w")).plan().entry("w").orElseThrow().audiences());
    }

    @Test
    void whatThePersonTypedStaysTheirsWhenCopiesMeet() {
        History base = writtenDown();
        History grace = with(base, GRACE, new Action.SetWords("w", "The bus never waits."));
        History person = with(with(base, Person.ID, new Action.MakeOwn("w")), Person.ID, new Action.SetWords("w", "My very own words."));
        for (Plan met : List.of(grace.merge(person.changes()).plan(), person.merge(grace.changes()).plan())) {
            Entry mine = met.entries().stream().filter(e -> e.words().equals("My very own words.")).findFirst().orElseThrow();
            Entry hers = met.entries().stream().filter(e -> e.words().equals("The bus never waits.")).findFirst().orElseThrow();
            assertEquals(Voice.OWN, mine.voice());
            assertEquals(Voice.WRITTEN_DOWN, hers.voice());
        }
    }

    @Test
    void aForgottenSupportersNotesAreForgottenAndANameInANoteIsFound() {
        History history = with(with(begun(), GRACE, new Action.AddNote("n", "SECRET")), GRACE, new Action.DropNote("n"));
        assertEquals(Set.of("n"), Mentions.of(history, "secret").unseen());
        History after = Forgetting.forget(history, Set.of(GRACE), Set.of(), Instant.EPOCH, () -> "f" + number++);
        assertTrue(after.changes().stream().noneMatch(c -> c.toString().contains("SECRET")));
    }

    @Test
    void anAnswerStaysWithAViewOfWhichTheEarlierWordsAreForgotten() {
        History history = with(History.EMPTY, GRACE, new Action.AddEntry(Entry.through(GRACE, Voice.VIEW, GRACE, "v", "days", Optional.empty(), "SECRET", WHEN)));
        history = with(history, GRACE, new Action.SetWords("v", "Plain."));
        history = with(history, Person.ID, new Action.AddEntry(Entry.own("a", "days", Optional.empty(), "No.", WHEN).answering("v")));
        Plan after = Forgetting.forget(history, Set.of(), Set.of("v"), Instant.EPOCH, () -> "f" + number++).plan();
        assertEquals(List.of("Plain.", "No."), after.entries().stream().map(Entry::words).toList());
        assertEquals(List.of("No."), after.answersTo(after.entries().getFirst()).stream().map(Entry::words).toList());
    }

    @Test
    void aSupporterAddsNothingToWhatIsJustForThePerson() {
        Action there = new Action.AddEntry(Entry.through(GRACE, Voice.VIEW, GRACE, "x", Plan.JUST_FOR_ME, Optional.empty(), "Hm.", WHEN));
        assertFalse(Rights.may(GRACE, there, begun().plan()));
    }

    @Test
    void aSupporterKnowsNothingOfWhatIsJustForThePersonAndUndoesNothingThere() {
        History history = with(writtenDown(), Person.ID, new Action.MoveToTopic("w", Plan.JUST_FOR_ME, Optional.empty()));
        assertEquals(List.of(), history.plan().withoutJustForMe().entries());
        assertEquals(Optional.empty(), history.undoable(GRACE));
        assertFalse(Rights.may(GRACE, new Action.MoveToTopic("w", "days", Optional.empty()), history.plan()));
        assertTrue(writtenDown().undoable(GRACE).isPresent());
    }
}
