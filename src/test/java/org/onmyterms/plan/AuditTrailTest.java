package org.onmyterms.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What happened, what stood there before, the plan as it was, and what a supporter may look back on. */
class AuditTrailTest {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final String SECRET = "SECRET";

    private static Action words(String entry, String words) {
        return new Action.SetWords(entry, words);
    }

    private static Happening last(Told told) {
        return AuditTrail.of(told.history()).happenings().getLast();
    }

    private static String before(Told told, String entry) {
        return AuditTrail.of(told.history()).before(entry, last(told).first()).map(Entry::words).orElse("nothing");
    }

    @Test
    void writingThatIsSavedAtEveryPauseHappensOnce() {
        Told told = Told.begun().says("a", "days", "I get").after(PAUSE, Person.ID, words("a", "I get up")).after(PAUSE, Person.ID,
                new Action.GoTo(Place.HOME)).after(PAUSE, Person.ID, words("a", "I get up slowly"));
        assertEquals(3, AuditTrail.of(told.history()).happenings().size(), "the beginning, Grace, and one thing written");
        assertEquals(words("a", "I get up slowly"), last(told).last().action());
        told.by(Person.ID, words("a", "Nobody hurries me"));
        assertEquals("I get up slowly", before(told, "a"), "an hour later it is another thing");
    }

    @Test
    void anotherThingAnotherAuthorOrAnUndoBeginAnew() {
        Told told = Told.begun().by(Told.GRACE, new Action.AddEntry(Told.begun().through(Voice.VIEW, "v", "one")));
        int begun = AuditTrail.of(told.history()).happenings().size();
        told.after(PAUSE, Person.ID, words("v", "two")).after(PAUSE, Told.GRACE, words("v", "three"));
        told.after(PAUSE, Told.GRACE, new Action.Undo(told.history().undoable(Told.GRACE).orElseThrow().id())).after(PAUSE, Told.GRACE, words("v", "four"));
        assertEquals(begun + 4, AuditTrail.of(told.history()).happenings().size());
    }

    @Test
    void whatStoodThereBeforeIsWhatItsAuthorSaw() {
        Told here = Told.begun().says("a", "days", "one");
        Told there = here.elsewhere("x").by(Person.ID, words("a", "two, there"));
        here.by(Person.ID, words("a", "two, here")).meets(there);
        AuditTrail trail = AuditTrail.of(here.history());
        trail.happenings().stream().filter(h -> h.first().action() instanceof Action.SetWords)
                .forEach(h -> assertEquals("one", trail.before("a", h.first()).orElseThrow().words()));
    }

    @Test
    void afterAnUndoTheEarlierWordsStandBefore() {
        Told told = Told.begun().says("a", "days", "one").by(Person.ID, words("a", "two")).undo(Person.ID).by(Person.ID, new Action.TakeAway("a"));
        assertEquals("one", before(told, "a"));
        assertEquals("one", before(told.by(Person.ID, new Action.BringBack("a")), "a"));
    }

    @Test
    void thePiecesOfACutKnowTheirWords() {
        Told told = Told.begun().says("a", "talk", "one two three").by(Person.ID, new Action.Cut("a", 4, "b"))
                .by(Person.ID, new Action.Cut("b", 4, "c")).by(Person.ID, new Action.MoveToTopic("c", "days", Optional.empty()));
        assertEquals("three", before(told, "c"));
        assertEquals("two ", before(told.by(Person.ID, new Action.TakeAway("b")), "b"));
        assertEquals("one ", before(told.by(Person.ID, new Action.TakeAway("a")), "a"));
    }

    @Test
    void thePlanAsItWasIsMadeOfTheChangesUntilThen() {
        Told told = Told.begun().says("a", "days", "one");
        Instant then = told.now();
        told.by(Person.ID, words("a", "two")).says("b", "days", "more").by(Person.ID, new Action.TakeAway("a"));
        assertEquals(List.of("one"), told.history().asOf(then).plan().entries().stream().map(Entry::words).toList());
        assertEquals(told.history().plan(), told.history().asOf(told.now()).plan());
        assertEquals(List.of(), told.history().asOf(Instant.EPOCH).plan().entries());
        told.undo(Person.ID);
        assertEquals("two", told.history().plan().entry("a").orElseThrow().words());
        assertEquals(Set.of("a"), Set.copyOf(told.history().asOf(told.now().minus(PAUSE)).plan().takenAway().stream().map(Entry::id).toList()),
                "what was undone later was not undone yet");
    }

    /** Everything that was ever said where only the person looks, in every way in which it can have come there or gone. */
    private static Told secrets() {
        Told told = Told.begun().says("stays", "days", "Tea in the blue mug")
                .says("there", Plan.JUST_FOR_ME, SECRET + " there").by(Person.ID, words("there", SECRET + " again"))
                .says("gone", "days", SECRET + " earlier elsewhere").by(Person.ID, new Action.MoveToTopic("gone", Plan.JUST_FOR_ME, Optional.empty()))
                .says("undone", Plan.JUST_FOR_ME, SECRET + " undone");
        told.undo(Person.ID).says("moved", "days", SECRET + " moved and back").by(Person.ID, new Action.MoveToTopic("moved", Plan.JUST_FOR_ME, Optional.empty()));
        told.undo(Person.ID).says("out", Plan.JUST_FOR_ME, SECRET + " then told").by(Person.ID, words("out", "Now I say it"))
                .by(Person.ID, new Action.MoveToTopic("out", "days", Optional.empty()));
        told.says("cut", "days", "open " + SECRET + " piece").by(Person.ID, new Action.Cut("cut", 5, "piece"))
                .by(Person.ID, new Action.MoveToTopic("piece", Plan.JUST_FOR_ME, Optional.empty()))
                .says("away", Plan.JUST_FOR_ME, SECRET + " away").by(Person.ID, new Action.TakeAway("away"))
                .by(Person.ID, new Action.SetDetail("there", "why", SECRET + " card"));
        Told there = told.elsewhere("x").by(Person.ID, words("stays", SECRET + " beside"));
        told.by(Person.ID, words("stays", "Tea, and toast")).meets(there);
        Entry beside = told.history().plan().entries().stream().filter(e -> e.besides().isPresent()).findFirst().orElseThrow();
        Entry secret = beside.words().contains(SECRET) ? beside : told.history().plan().entry("stays").orElseThrow();
        return told.by(Person.ID, new Action.MoveToTopic(secret.id(), Plan.JUST_FOR_ME, Optional.empty())).says("last", "days", "A walk");
    }

    @Test
    void aSupporterFindsNothingOfWhatWasEverJustForThePerson() {
        Told told = secrets();
        AuditTrail whole = AuditTrail.of(told.history());
        AuditTrail theirs = whole.withoutJustForMe();
        for (Happening one : theirs.happenings()) {
            String all = one.toString() + theirs.topics(one.first());
            assertFalse(all.contains(SECRET) || all.contains('"' + Plan.JUST_FOR_ME) || theirs.topics(one.first()).contains(Plan.JUST_FOR_ME), all);
            for (String id : List.of("there", "gone", "undone", "moved", "out", "cut", "piece", "away", "stays", "last")) {
                assertFalse(theirs.before(id, one.last()).map(Entry::words).orElse("").contains(SECRET), id);
            }
        }
        assertTrue(theirs.happenings().stream().anyMatch(h -> h.toString().contains("A walk")), "the control: other things are told");
        assertTrue(whole.happenings().stream().filter(h -> h.toString().contains(SECRET)).count() > 8, "the control: the person finds all of it");
    }

    @Test
    void onNoDayDoesASupporterSeeWhatWasEverJustForThePerson() {
        Told told = secrets();
        History history = told.history();
        AuditTrail theirs = AuditTrail.of(history).withoutJustForMe();
        Plan now = history.plan().withoutJustForMe();
        int seen = 0;
        for (Change change : history.changes()) {
            List<Entry> then = history.asOf(change.when()).plan().withoutJustForMe().entries();
            List<Entry> known = theirs.known(then, now);
            seen += (int) then.stream().filter(e -> e.words().contains(SECRET)).count();
            known.stream().filter(e -> now.entry(e.id()).filter(e::saysAs).isEmpty()).forEach(e -> assertFalse(e.words().contains(SECRET), e.words()));
        }
        assertTrue(seen > 0, "the control: the plans of those days hold it");
        assertTrue(theirs.known(now.entries(), now).stream().anyMatch(e -> e.words().equals("Now I say it")), "what was told since stands there as it is now");
    }
}
