package org.onmyterms.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What stands beside the words of now when somebody looks again, and when a day to look again has come. */
class LookingAgainTest {

    private static final ZoneId ZONE = ZoneOffset.UTC;

    private int number;
    private Instant clock = Instant.parse("2026-03-03T10:00:00Z");
    private History history = History.EMPTY;

    private void day(String day) {
        clock = Instant.parse(day + "T10:00:00Z");
    }

    private void does(Action action) {
        clock = clock.plusSeconds(60);
        history = history.plus(history.next("c" + number++, Person.ID, clock, action));
    }

    private void says(String id, String topic, String words) {
        does(new Action.AddEntry(Entry.own(id, topic, Optional.empty(), words, clock.atOffset(ZoneOffset.UTC))));
    }

    private String then(String id) {
        return then(id, UnaryOperator.identity());
    }

    private String then(String id, UnaryOperator<Plan> seen) {
        return new LookingAgain(history, seen, ZONE).then(id).map(s -> s.day() + " " + s.entry().words()).orElse("nothing");
    }

    @Test
    void theHistoryAsOfAnInstantKnowsNothingLater() {
        says("a", "days", "I get up.");
        Instant before = clock;
        does(new Action.SetWords("a", "I get up late."));
        assertEquals("I get up.", history.asOf(before).plan().entry("a").orElseThrow().words());
        assertEquals(history.plan(), history.asOf(clock).plan());
    }

    @Test
    void whatIsBesideTheWordsOfNowIsWhatStoodThereAtTheLastLook() {
        says("a", "days", "I get up.");
        day("2026-04-04");
        does(new Action.SetWords("a", "I get up late."));
        does(new Action.LookedAgain());
        day("2026-05-05");
        does(new Action.SetWords("a", "I get up when I like."));
        assertEquals("2026-04-04 I get up late.", then("a"));
        assertEquals(Optional.of(LocalDate.parse("2026-04-04")), new LookingAgain(history, p -> p, ZONE).lastLooked());
        does(new Action.LookedAgain());
        assertEquals("2026-05-05 I get up when I like.", then("a"), "the last look counts");
    }

    @Test
    void whenNobodyLookedItIsTheFirstWordsAndNotAPieceOfThemThatWasKeptWhileTyping() {
        says("a", "days", "I g");
        does(new Action.SetWords("a", "I get up."));
        assertEquals("2026-03-03 I get up.", then("a"));
        day("2026-05-05");
        does(new Action.SetWords("a", "I get up late."));
        assertEquals("2026-03-03 I get up.", then("a"));
    }

    @Test
    void whatWasSaidSinceTheLastLookHasItsOwnFirstWords() {
        does(new Action.LookedAgain());
        day("2026-04-04");
        says("a", "days", "I get up.");
        day("2026-05-05");
        does(new Action.SetWords("a", "I get up late."));
        assertEquals("2026-04-04 I get up.", then("a"));
    }

    @Test
    void aPieceThatWasCutOffAndWordsThatCameToStandBesideOthersHaveFirstWordsToo() {
        says("a", "days", "I get up. I sing.");
        History other = history.plus(history.next("z", Person.ID, clock.plusSeconds(1), new Action.SetWords("a", "I sleep.")));
        does(new Action.Cut("a", 10, "b"));
        history = history.merge(other.changes());
        day("2026-05-05");
        does(new Action.SetWords("b", "I hum."));
        does(new Action.SetWords("z", "I dream."));
        assertEquals("2026-03-03 I sing.", then("b"));
        assertEquals("2026-03-03 I sleep.", then("z"));
    }

    @Test
    void aSupporterNeverReadsWhatWasJustForThePersonThen() {
        says("a", Plan.JUST_FOR_ME, "SECRET");
        does(new Action.LookedAgain());
        day("2026-04-04");
        does(new Action.SetWords("a", "I like to sleep late."));
        does(new Action.MoveToTopic("a", "days", Optional.empty()));
        assertEquals("2026-04-04 I like to sleep late.", then("a", Plan::withoutJustForMe));
        assertEquals("2026-03-03 SECRET", then("a"), "the control: the person reads it");
    }

    @Test
    void aDayToLookAgainHasComeUntilThePersonHasLooked() {
        does(new Action.LookedAgain());
        LocalDate day = LocalDate.parse("2026-06-03");
        does(new Action.LookAgainOn(Optional.of(day)));
        assertFalse(LookingAgain.isDue(history, day.minusDays(1), ZONE));
        assertTrue(LookingAgain.isDue(history, day, ZONE));
        assertTrue(LookingAgain.isDue(history, day.plusDays(40), ZONE));
        day("2026-06-05");
        does(new Action.LookedAgain());
        assertFalse(LookingAgain.isDue(history, day.plusDays(40), ZONE));
        does(new Action.LookAgainOn(Optional.empty()));
        assertFalse(LookingAgain.isDue(history, day.plusDays(400), ZONE));
    }

    @Test
    void topicsComeInTheirOrderAndOthersAfterThem() {
        says("a", "other", "x");
        says("b", "days", "y");
        says("c", "me", "z");
        says("d", "days", "");
        assertEquals(List.of("me", "days", "other"), List.copyOf(ByTopic.of(history.plan(), List.of("me", "matters", "days")).keySet()));
        assertEquals(1, ByTopic.of(history.plan(), List.of()).get("days").size(), "an entry that says nothing is nothing to look at");
    }

    @Test
    void everythingIsEverythingButWhatIsJustForThePerson() {
        says("a", "days", "x");
        assertEquals(List.of(new ToLookAt(Optional.of("days"), List.of("a"))), ToLookAt.in(history.plan(), List.of()), "one topic is everything");
        says("p", Plan.JUST_FOR_ME, "SECRET");
        says("b", "me", "y");
        assertEquals(List.of(new ToLookAt(Optional.empty(), List.of("b", "a")), new ToLookAt(Optional.of("me"), List.of("b")),
                new ToLookAt(Optional.of("days"), List.of("a")), new ToLookAt(Optional.of(Plan.JUST_FOR_ME), List.of("p"))),
                ToLookAt.in(history.plan(), List.of("me", "days")));
    }
}
