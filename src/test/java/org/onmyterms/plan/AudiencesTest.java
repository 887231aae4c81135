package org.onmyterms.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who may see things: named, added and taken away by the person; a supporter can only propose. */
class AudiencesTest {

    private static Told said() {
        return Told.begun().says("a", "days", "I get up slowly.").says("b", "days", "Nobody hurries me.")
                .by(Person.ID, new Action.SetAudiences("a", Set.of("workers", "council")));
    }

    private static List<String> seen(Told told, String audience) {
        return told.history().plan().entriesFor(audience).stream().map(Entry::id).toList();
    }

    @Test
    void everyPlanBeginsWithTheUsualOnesAndOnlyTheCouncilHasOfficials() {
        Plan plan = said().history().plan();
        assertEquals(List.of("supporters", "circle", "workers", "council"), plan.readers());
        assertEquals(List.of("council"), plan.readers().stream().filter(plan::includesOfficials).toList());
    }

    @Test
    void thePersonSaysWhereThereAreOfficials() {
        Plan plan = said().by(Person.ID, new Action.PutAudience(new Audience("workers", "My workers", true, Extras.NONE)))
                .by(Person.ID, new Action.PutAudience(new Audience("council", "", false, Extras.NONE))).history().plan();
        assertTrue(plan.includesOfficials("workers"));
        assertFalse(plan.includesOfficials("council"));
    }

    @Test
    void whoIsTakenAwaySeesNothingAndIsNotOfferedAnyMoreAndAnUndoBringsThemBack() {
        Told told = said().by(Person.ID, new Action.RemoveAudience("workers"));
        assertEquals(List.of(), seen(told, "workers"));
        assertFalse(told.history().plan().readers().contains("workers"));
        assertEquals(List.of("a"), seen(told, "council"), "the control: others see what they saw");
        assertEquals(List.of("a"), seen(told.by(Person.ID, new Action.Undo(told.history().changes().getLast().id())), "workers"));
    }

    @Test
    void aNameGivenOnAnotherComputerMeanwhileBringsNobodyBack() {
        Told here = said();
        Told there = here.elsewhere("d").by(Person.ID, new Action.PutAudience(new Audience("workers", "The helpers")))
                .by(Person.ID, new Action.SetAudiences("b", Set.of("workers")));
        here.by(Person.ID, new Action.RemoveAudience("workers")).meets(there);
        assertEquals(List.of(), seen(here, "workers"));
        assertEquals("The helpers", here.history().plan().audience("workers").orElseThrow().name(), "the log can still name them");
    }

    @Test
    void aProposalShowsNothingUntilThePersonSaysYes() {
        Told told = said().by(Told.GRACE, new Action.Propose("b", "workers"));
        assertEquals(List.of(new Proposal("b", "workers", Told.GRACE)), told.history().plan().openProposals());
        assertEquals(List.of("a"), seen(told, "workers"));
        told.by(Person.ID, new Action.SetAudiences("b", Set.of("workers")));
        assertEquals(List.of(), told.history().plan().openProposals());
        assertEquals(List.of("a", "b"), seen(told, "workers"));
    }

    @Test
    void whatIsDeclinedIsNotAskedAgainAndStaysPrivate() {
        Told told = said().by(Told.GRACE, new Action.Propose("b", "workers")).by(Person.ID, new Action.Decline("b", "workers"));
        assertEquals(List.of(), told.history().plan().openProposals());
        assertEquals(List.of("a"), seen(told, "workers"));
    }

    @Test
    void aSupporterMayProposeAndNothingElse() {
        Plan plan = said().says("secret", Plan.JUST_FOR_ME, "Mine.").history().plan();
        assertTrue(Rights.may(Told.GRACE, new Action.Propose("b", "workers"), plan));
        assertFalse(Rights.may(Told.GRACE, new Action.Propose("secret", "workers"), plan));
        for (Action action : List.of(new Action.SetAudiences("b", Set.of("workers")), new Action.Decline("b", "workers"),
                new Action.PutAudience(new Audience("workers", "Ours")), new Action.RemoveAudience("workers"))) {
            assertFalse(Rights.may(Told.GRACE, action, plan), action.toString());
            assertTrue(Rights.isOnlyForThePerson(action), action.toString());
        }
    }

    @Test
    void aPlanAsSomebodySeesItHoldsNothingElse() {
        Told told = said().says("zq1xv", Plan.JUST_FOR_ME, "zq2xv").by(Told.GRACE, new Action.AddEntry(said().through(Voice.VIEW, "zq3xv", "zq4xv")))
                .by(Told.GRACE, new Action.AddNote("zq5xv", "zq6xv")).by(Person.ID, new Action.PutAudience(new Audience("zq7xv", "zq8xv")))
                .by(Person.ID, new Action.TakeAway("b")).by(Told.GRACE, new Action.Propose("zq3xv", "circle"));
        Plan whole = told.history().plan();
        assertTrue(whole.toString().matches("(?s).*zq2xv.*zq8xv.*|(?s).*zq8xv.*zq2xv.*"), "the control: the whole plan holds them");
        Plan seen = whole.asSeenBy("workers");
        assertFalse(seen.toString().contains("zq"), seen.toString());
        assertEquals(List.of("a"), seen.entries().stream().map(Entry::id).toList());
        assertEquals(List.of(), seen.supporters(), "nobody whose words are not there is named");
        assertEquals(Optional.empty(), seen.copiesFolder());
    }

    @Test
    void whatChangedSinceSomethingWasGivenIsToldOfWhatItsReadersMaySee() {
        Told told = said();
        GiveOut given = new GiveOut("workers", "clear", 1, 1, OffsetDateTime.MAX, Terms.NONE, "");
        told.by(Person.ID, new Action.Give(given)).by(Person.ID, new Action.SetWords("a", "I get up when I like."))
                .by(Person.ID, new Action.SetAudiences("b", Set.of("workers"))).says("c", "days", "Private.");
        Difference since = GivenOut.log(told.history()).getFirst().since(told.history());
        assertEquals(List.of("b"), since.onlyThere().stream().map(Entry::id).toList());
        assertEquals(List.of("I get up slowly."), since.reworded().stream().map(r -> r.here().words()).toList());
        assertEquals(2, since.count(), "what they may not see is not counted");
        told.by(Person.ID, new Action.TakeAway("b"));
        assertEquals(1, GivenOut.log(told.history()).getFirst().since(told.history()).count());
    }
}
