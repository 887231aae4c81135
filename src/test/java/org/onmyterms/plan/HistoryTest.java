package org.onmyterms.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final OffsetDateTime WHEN = OffsetDateTime.parse("2026-11-20T10:15:00Z");
    private int number;

    private History with(History history, Action action) {
        return history.plus(history.next("c" + number++, Person.ID, Instant.EPOCH.plusSeconds(number), action));
    }

    private Action say(String id, String words) {
        return new Action.AddEntry(Entry.own(id, "days", Optional.of("days.good"), words, WHEN));
    }

    private History after(Action... actions) {
        History history = History.EMPTY;
        for (Action action : actions) {
            history = with(history, action);
        }
        return history;
    }

    private static List<String> words(History history) {
        return history.plan().entries().stream().map(Entry::words).toList();
    }

    @Test
    void wordsAreKeptLetterForLetter() {
        String said = "  I   get up\tslowly.\n\n“Nobody” hurries me… \u0000\u200d😀 ";
        assertEquals(List.of(said), words(after(say("a", said))));
    }

    @Test
    void undoTakesBackTheNewestChangeAndCanItselfBeTakenBack() {
        History history = after(say("a", "one"), say("b", "two"), new Action.SetWords("b", "two, really"));
        history = with(history, new Action.Undo(history.undoable(Person.ID).orElseThrow().id()));
        assertEquals(List.of("one", "two"), words(history));
        history = with(history, new Action.Undo(history.undoable(Person.ID).orElseThrow().id()));
        assertEquals(List.of("one"), words(history));
        history = with(history, new Action.Undo(history.redoable(Person.ID).orElseThrow().id()));
        assertEquals(List.of("one", "two"), words(history));
        history = with(history, new Action.Undo(history.redoable(Person.ID).orElseThrow().id()));
        assertEquals(List.of("one", "two, really"), words(history));
        assertTrue(history.redoable(Person.ID).isEmpty());
        assertEquals(7, history.changes().size());
    }

    @Test
    void afterSomethingNewThereIsNothingToDoAgain() {
        History history = after(say("a", "one"));
        history = with(with(history, new Action.Undo("c0")), say("b", "two"));
        assertTrue(history.redoable(Person.ID).isEmpty());
    }

    @Test
    void beingSomewhereElseIsNothingToUndo() {
        History history = after(say("a", "one"), new Action.GoTo(Place.question("days", "days.good")));
        assertEquals("c0", history.undoable(Person.ID).orElseThrow().id());
        assertEquals("days", history.plan().place().topic().orElseThrow());
    }

    @Test
    void readingAllChangesAgainGivesTheSamePlanAsLivingThroughThem() {
        Random random = new Random(7);
        List<Change> changes = new ArrayList<>();
        History lived = History.EMPTY;
        for (int i = 0; i < 600; i++) {
            String id = "e" + random.nextInt(20);
            String other = "e" + random.nextInt(20);
            Action action = switch (random.nextInt(8)) {
                case 0, 1 -> say(id, "words " + i);
                case 2 -> new Action.SetWords(id, "new " + i);
                case 3 -> new Action.MoveEntry(id, random.nextBoolean() ? Optional.empty() : Optional.of(other));
                case 4 -> new Action.TakeAway(id);
                case 5 -> new Action.BringBack(id);
                case 6 -> new Action.SetAudiences(id, Set.of("workers"));
                default -> changes.isEmpty() ? new Action.GoTo(Place.HOME) : new Action.Undo(changes.get(random.nextInt(changes.size())).id());
            };
            lived = with(lived, action);
            changes.add(lived.changes().getLast());
        }
        assertEquals(History.of(changes).plan(), lived.plan());
        assertFalse(lived.plan().entries().isEmpty());
    }

    @Test
    void whatIsTakenAwayCanComeBack() {
        History history = after(say("a", "one"), new Action.TakeAway("a"));
        assertEquals(List.of(), words(history));
        assertEquals(1, history.plan().takenAway().size());
        assertEquals(List.of("one"), words(with(history, new Action.BringBack("a"))));
    }

    @Test
    void ofTwoAnswersThePersonKeepsOneAndTheOtherCanComeBack() {
        Entry first = Entry.own("a", "days", Optional.empty(), "alone", WHEN);
        Entry second = first.withWords("never alone");
        History history = after(new Action.AddEntry(first), new Action.AddEntry(new Entry("b", "days", Optional.empty(), second.words(),
                Optional.empty(), Voice.OWN, Optional.empty(), Person.ID, Answer.NOT_ASKED, Set.of(), WHEN, List.of(), Optional.empty(), Optional.of("a"),
                Map.of(), Optional.empty(), Extras.NONE)), new Action.Decide("b"));
        assertEquals(List.of("never alone"), words(history));
        assertEquals(Optional.empty(), history.plan().entries().getFirst().besides());
        assertEquals("alone", history.plan().takenAway().getFirst().words());
    }

    @Test
    void anEntryIsPrivateUntilThePersonChooses() {
        History history = after(say("a", "secret"));
        assertEquals(List.of(), history.plan().entriesFor("workers"));
        assertEquals(1, history.plan().entriesFor(Audience.ME).size());
        history = with(history, new Action.SetAudiences("a", Set.of("workers")));
        assertEquals(1, history.plan().entriesFor("workers").size());
        assertEquals(List.of(), history.plan().entriesFor("council"));
    }

    @Test
    void aSupporterCannotChangeThePersonsOwnWordsNorThePersonASupportersView() {
        Entry own = Entry.own("a", "days", Optional.empty(), "mine", WHEN);
        Entry view = Entry.through("grace", Voice.VIEW, "grace", "b", "days", Optional.empty(), "hers", WHEN);
        assertTrue(own.changeableBy(Person.ID));
        assertFalse(own.changeableBy("grace"));
        assertTrue(view.changeableBy("grace"));
        assertFalse(view.changeableBy(Person.ID));
    }

    @Test
    void ownWordsNeedNoAnswerAndOthersNeedSomebodyTheyComeFrom() {
        Entry own = Entry.own("a", "days", Optional.empty(), "mine", WHEN);
        assertThrows(IllegalArgumentException.class, () -> own.withAnswer(Answer.AGREE));
        assertThrows(IllegalArgumentException.class, () -> new Entry("b", "days", Optional.empty(), "", Optional.empty(), Voice.VIEW,
                Optional.empty(), Person.ID, Answer.NOT_ASKED, Set.of(), WHEN, List.of(), Optional.empty(), Optional.empty(), Map.of(), Optional.empty(), Extras.NONE));
    }

    @Test
    void whatIsMovedToJustForMeIsForNobodyElseWhateverWasChosenBefore() {
        History history = after(say("a", "secret"), new Action.SetAudiences("a", Set.of("council")));
        assertEquals(1, history.plan().entriesFor("council").size());
        history = with(history, new Action.MoveToTopic("a", Plan.JUST_FOR_ME, Optional.empty()));
        assertEquals(List.of(), history.plan().entriesFor("council"));
        assertEquals(1, history.plan().entriesFor(Audience.ME).size());
    }

    @Test
    void anUndoNeverShowsAnythingToAnybody() {
        History history = after(say("a", "secret"), new Action.SetAudiences("a", Set.of("council")), new Action.SetAudiences("a", Set.of()),
                say("b", "slip"));
        history = with(history, new Action.Undo(history.undoable(Person.ID).orElseThrow().id()));
        assertEquals("c0", history.undoable(Person.ID).orElseThrow().id());
        assertEquals(List.of(), history.plan().entriesFor("council"));
    }
}
