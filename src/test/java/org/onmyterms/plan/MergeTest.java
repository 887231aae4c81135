package org.onmyterms.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.onmyterms.house.Counts;

/** A plan that was changed on two computers, or three, and brought together again. */
class MergeTest {

    private static final OffsetDateTime WHEN = OffsetDateTime.parse("2026-11-20T10:15:00Z");
    private static final int TRIALS = Counts.of(200, 2000);

    private static History with(History history, String author, Action action) {
        return history.plus(history.next(UUID.randomUUID().toString(), author, Instant.EPOCH, action));
    }

    private static History with(History history, Action... actions) {
        History all = history;
        for (Action action : actions) {
            all = with(all, Person.ID, action);
        }
        return all;
    }

    private static Action say(String id, String words) {
        return new Action.AddEntry(Entry.own(id, "days", Optional.empty(), words, WHEN));
    }

    private static Action write(String id, String words) {
        return new Action.SetWords(id, words);
    }

    private static final History BASE = with(History.EMPTY,
            new Action.Begin("p", "en-GB", Optional.empty(), new Person("Robin"), Extras.NONE), say("a", "I need help"));

    private static History together(History one, History other) {
        History both = one.merge(other.changes());
        assertEquals(both.plan(), other.merge(one.changes()).plan(), "it does not matter who merges with whom");
        assertEquals(both.changes(), both.merge(other.changes()).changes(), "merging again adds nothing");
        return both;
    }

    private static Set<String> standing(History history) {
        return new HashSet<>(history.plan().entries().stream().map(Entry::words).toList());
    }

    @Test
    void twoAnswersToOneQuestionStandSideBySideUntilThePersonDecides() {
        History both = together(with(BASE, write("a", "I need no help")), with(BASE, write("a", "I need two people")));
        assertEquals(Set.of("I need no help", "I need two people"), standing(both));
        Entry second = both.plan().entries().stream().filter(e -> e.besides().isPresent()).findFirst().orElseThrow();
        assertEquals(Optional.of("a"), second.besides());
        assertEquals(Set.of(), second.audiences());
        assertTrue(both.plan().isUndecided(second) && both.plan().isUndecided(both.plan().entry("a").orElseThrow()));
        assertEquals(second.id(), both.wroteLast(second.id()).orElseThrow().id());
        History kept = with(both, new Action.KeepAll(second.id()));
        assertTrue(kept.plan().entries().stream().noneMatch(kept.plan()::isUndecided));
        assertEquals(standing(both), standing(kept));
        History decided = with(both, new Action.Decide(second.id()));
        assertEquals(Set.of(second.words()), standing(decided));
        assertEquals(1, decided.plan().takenAway().size());
    }

    @Test
    void eachComputerGoesOnWritingItsOwnAnswer() {
        History one = with(BASE, write("a", "no"), write("a", "no help"), write("a", "no help at all"));
        History other = with(BASE, write("a", "two"), write("a", "two people"));
        assertEquals(Set.of("no help at all", "two people"), standing(together(one, other)));
        History later = together(with(together(one, other), write("a", "hm")), with(one, write("a", "none")));
        assertTrue(standing(later).contains("none"), standing(later).toString());
    }

    @Test
    void theSameWordsOnBothSidesAreOneAnswer() {
        assertEquals(Set.of("yes"), standing(together(with(BASE, write("a", "yes")), with(BASE, write("a", "yes")))));
    }

    @Test
    void whoKnewTheOtherAnswerReplacesItWithoutAnyQuestion() {
        History first = with(BASE, write("a", "one"));
        assertEquals(Set.of("two"), standing(together(BASE, with(first, write("a", "two")))));
    }

    @Test
    void whatIsWrittenOnOneSideIsNotLostWhenTheOtherTakesItAway() {
        History both = together(with(BASE, new Action.TakeAway("a")), with(BASE, write("a", "I need help at night")));
        assertEquals(Set.of("I need help at night"), standing(both));
    }

    @Test
    void takingBackThatSomethingWasSaidDoesNotLoseWhatWasWrittenToItElsewhere() {
        History said = with(BASE, say("b", "tea"));
        History undone = with(said, new Action.Undo(said.changes().getLast().id()));
        assertEquals(Set.of("I need help", "tea at four"), standing(together(undone, with(said, write("b", "tea at four")))));
    }

    @Test
    void whoIsSafeToShowItToIsWhatBothSidesAllow() {
        History open = with(BASE, new Action.SetAudiences("a", Set.of("workers", "council")));
        History both = together(with(open, new Action.SetAudiences("a", Set.of("workers", "circle"))),
                with(open, new Action.SetAudiences("a", Set.of("workers"))));
        assertEquals(Set.of("workers"), both.plan().entry("a").orElseThrow().audiences());
    }

    @Test
    void twoDifferentAnswersToASupportersViewAreAskedAgain() {
        History viewed = with(BASE, new Action.AddEntry(Entry.through("s", Voice.VIEW, "s", "v", "days", Optional.empty(), "She copes", WHEN)));
        History agree = with(viewed, new Action.SetAnswer("v", Answer.AGREE));
        History both = together(agree, with(viewed, new Action.SetAnswer("v", Answer.DISAGREE)));
        assertEquals(Answer.NOT_ASKED, both.plan().entry("v").orElseThrow().answer());
        assertEquals(Answer.NOT_SURE, with(both, new Action.SetAnswer("v", Answer.NOT_SURE)).plan().entry("v").orElseThrow().answer());
        assertEquals(Answer.AGREE, together(agree, viewed).plan().entry("v").orElseThrow().answer());
    }

    @Test
    void decisionsThatDifferLeaveBothAnswersStanding() {
        History two = together(with(BASE, write("a", "one")), with(BASE, write("a", "two")));
        String other = two.plan().entries().stream().filter(e -> !e.id().equals("a")).findFirst().orElseThrow().id();
        History both = together(with(two, new Action.Decide("a")), with(two, new Action.Decide(other)));
        assertEquals(Set.of("one", "two"), standing(both));
    }

    @Test
    void anAnswerWrittenWhileTheOtherSideDecidedStays() {
        History two = together(with(BASE, write("a", "one")), with(BASE, write("a", "two")));
        String other = two.plan().entries().stream().filter(e -> !e.id().equals("a")).findFirst().orElseThrow().id();
        String changed = two.plan().entry(other).orElseThrow().words() + ", really";
        assertTrue(standing(together(with(two, new Action.Decide("a")), with(two, write(other, changed)))).contains(changed));
    }

    @Test
    void wordsWrittenToAPieceThatWasCutElsewhereAreNeverLost() {
        History cut = with(BASE, new Action.Cut("a", 6, "b"), write("b", " help with stairs"));
        assertEquals(Set.of("I need", " help with stairs"), standing(cut));
        History both = together(with(BASE, write("a", "I want help")), cut);
        assertTrue(standing(both).containsAll(Set.of("I want help", " help with stairs")), standing(both).toString());
    }

    @Test
    void theOtherHalfOfACutIsNeverOverwritten() {
        History cut = with(BASE, new Action.Cut("a", 6, "b"));
        Set<String> all = standing(together(with(cut, write("a", "ONE")), with(cut, write("a", "TWO"))));
        assertEquals(Set.of("ONE", "TWO", " help"), all);
    }

    @Test
    void whoWroteTheSameAndThenMoreOverwritesNobody() {
        History one = with(BASE, write("a", "same"), write("a", "same and more"));
        History other = with(BASE, write("a", "same"), write("a", "same but less"));
        assertEquals(Set.of("same and more", "same but less"), standing(together(one, other)));
    }

    @Test
    void otherWordsOfASupportersAreAskedAboutAnew() {
        History agreed = with(BASE, new Action.AddEntry(Entry.through("s", Voice.VIEW, "s", "v", "days", Optional.empty(), "She copes", WHEN)),
                new Action.SetAnswer("v", Answer.AGREE), new Action.SetAudiences("v", Set.of("gp")));
        Entry reworded = with(agreed, "s", write("v", "She does not cope")).plan().entry("v").orElseThrow();
        assertEquals(Answer.NOT_ASKED, reworded.answer());
        assertEquals(Set.of(), reworded.audiences());
        assertEquals(Set.of("gp"), agreed.plan().entry("v").orElseThrow().audiences());
    }

    @Test
    void anotherPersonsPlanIsNotMerged() {
        History another = with(History.EMPTY, new Action.Begin("q", "en-GB", Optional.empty(), new Person("Rosa"), Extras.NONE));
        assertThrows(IllegalArgumentException.class, () -> BASE.merge(another.changes()));
    }

    @Test
    void wordsWrittenMeanwhileAreNotShownToWhoWasLetSeeOtherWords() {
        History shown = with(BASE, new Action.SetAudiences("a", Set.of("workers", "council")));
        History rewritten = with(BASE, write("a", "I am afraid of him"));
        assertEquals(Set.of(), together(rewritten, shown).plan().entry("a").orElseThrow().audiences());
        History agreed = with(together(rewritten, shown), new Action.SetAudiences("a", Set.of("workers")));
        assertEquals(Set.of("workers"), agreed.plan().entry("a").orElseThrow().audiences());
        History inTurn = with(shown, write("a", "I need help at night"));
        assertEquals(Set.of("workers", "council"), together(inTurn, shown).plan().entry("a").orElseThrow().audiences(),
                "whoever writes on knows who may see it");
        History both = together(with(shown, write("a", "I am afraid")), with(shown, new Action.SetAudiences("a", Set.of("council", "circle"))));
        assertEquals(Set.of("council"), both.plan().entry("a").orElseThrow().audiences());
    }

    @Test
    void earlierWordsThatComeBackAreNotShownToWhoWasLetSeeTheLater() {
        History shown = with(with(BASE, write("a", "I am well")), new Action.SetAudiences("a", Set.of("council")));
        History back = with(shown, new Action.Undo(shown.undoable(Person.ID).orElseThrow().id()));
        assertEquals("I need help", back.plan().entry("a").orElseThrow().words());
        assertEquals(Set.of(), back.plan().entry("a").orElseThrow().audiences());
        History again = with(back, new Action.Undo(back.redoable(Person.ID).orElseThrow().id()));
        assertEquals(Set.of("council"), again.plan().entry("a").orElseThrow().audiences());
    }

    @Test
    void aPieceThatWasCutOffElsewhereIsHiddenWithTheRest() {
        History shown = with(BASE, new Action.SetAudiences("a", Set.of("council")));
        History both = together(with(shown, new Action.Cut("a", 6, "b")), with(shown, new Action.SetAudiences("a", Set.of())));
        assertEquals(Set.of(), both.plan().entry("b").orElseThrow().audiences());
        History knowing = with(shown, new Action.Cut("a", 6, "b"), new Action.SetAudiences("a", Set.of()));
        assertEquals(Set.of("council"), knowing.plan().entry("b").orElseThrow().audiences(), "the control: one half may be hidden alone");
    }

    @Test
    void whoKnowsOfACutChoosesForEachHalfAlone() {
        History shown = with(BASE, new Action.SetAudiences("a", Set.of("council")), new Action.Cut("a", 6, "b"), write("a", "I want"),
                new Action.SetAudiences("a", Set.of()));
        assertEquals(Set.of("council"), shown.plan().entry("b").orElseThrow().audiences(), "after the first half was reworded");
        History hidden = with(shown, new Action.SetAudiences("b", Set.of()), new Action.SetAudiences("a", Set.of("council")));
        assertEquals(Set.of(), hidden.plan().entry("b").orElseThrow().audiences());
        History twice = with(BASE, new Action.SetAudiences("a", Set.of("council")), new Action.Cut("a", 6, "b"), new Action.Cut("a", 2, "c"),
                new Action.SetAudiences("a", Set.of()));
        assertEquals(Set.of("council"), twice.plan().entry("b").orElseThrow().audiences(), "after another cut");
    }

    @Test
    void aSupporterCannotBringBackByUndoingWhatThePersonTookAway() {
        History said = with(BASE, "s", new Action.AddEntry(Entry.through("s", Voice.VIEW, "s", "v", "days", Optional.empty(), "She copes", WHEN)));
        History gone = with(with(said, "s", write("v", "She does not cope")), new Action.TakeAway("v"));
        assertEquals(Optional.empty(), gone.undoable("s"));
        assertTrue(with(said, "s", write("v", "No")).undoable("s").isPresent(), "the control: what stands can be taken back");
    }

    @Test
    void aSupportersUndoPassesByWhatSomebodyElseHasWrittenOnSince() {
        History said = with(BASE, "s", new Action.AddEntry(Entry.through("s", Voice.VIEW, "s", "u", "days", Optional.empty(), "One", WHEN)));
        said = with(said, "s", new Action.AddEntry(Entry.through("s", Voice.VIEW, "s", "v", "days", Optional.empty(), "Two", WHEN)));
        assertEquals("v", ((Action.AddEntry) said.undoable("s").orElseThrow().action()).entry().id(), "the control");
        said = with(said, write("v", "Two, they say"));
        assertEquals("u", ((Action.AddEntry) said.undoable("s").orElseThrow().action()).entry().id());
    }

    @Test
    void randomLivesOnThreeComputersLoseNothingShowNothingAndAgree() {
        int besides = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            Lives lives = new Lives(trial, UnaryOperator.identity());
            lives.live();
            History one = lives.met(0, 1, 2);
            History other = lives.met(2, 0, 1);
            assertEquals(one.plan(), other.plan(), "trial " + trial);
            assertEquals(one.changes(), one.merge(other.changes()).changes());
            assertEquals(Set.of(), lives.lost(one), "trial " + trial);
            assertEquals(Set.of(), lives.shownByMeeting(one), "trial " + trial);
            besides += one.plan().entries().stream().anyMatch(e -> e.besides().isPresent()) ? 1 : 0;
        }
        assertTrue(besides > TRIALS / 4, "answers that met: " + besides);
    }

    /** The control: were everybody taken to have seen everything, the newest would win, and words would be lost and shown. */
    @Test
    void ifTheNewestWonWordsWouldBeLostAndShown() {
        int lost = 0;
        int shown = 0;
        for (int trial = 0; trial < 50; trial++) {
            Lives lives = new Lives(trial, MergeTest::asIfAllWereSeen);
            lives.live();
            History one = History.of(asIfAllWereSeen(lives.met(0, 1, 2).changes()));
            lost += lives.lost(one).isEmpty() ? 0 : 1;
            shown += lives.shownByMeeting(one).isEmpty() ? 0 : 1;
        }
        assertTrue(lost > 10, "lost in " + lost);
        assertTrue(shown > 10, "shown in " + shown);
    }

    private static List<Change> asIfAllWereSeen(List<Change> changes) {
        Set<String> everything = new HashSet<>(changes.stream().map(Change::id).toList());
        return changes.stream().map(c -> new Change(c.id(), c.number(), c.author(), c.when(), c.action(), everything)).toList();
    }
}
