package org.onmyterms.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onmyterms.money.MadeUpMoney;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Person;
import org.onmyterms.plan.Plan;
import org.onmyterms.plan.Told;
import org.onmyterms.words.Words;

/** A letter says the sums in whole sentences, and names of what would be missing only what its reader may see. */
class PlanSumsTest {

    private static PlanSums sums(Set<String> shown, List<Entry> cards) {
        Told told = Told.begun();
        cards.forEach(card -> told.by(Person.ID, new Action.AddEntry(shown.contains(card.id()) ? card.withAudiences(Set.of("council")) : card)));
        Plan plan = told.history().plan();
        return new PlanSums(plan, "council", Words.english());
    }

    @Test
    void theSumsAreSaidInWholeSentences() {
        PlanSums sums = sums(Set.of(), MadeUpMoney.cards());
        assertEquals(Optional.of("You offered me £210.00 a week. £16.09 a week is taken off the top. So £193.91 a week reaches my support."), sums.text("offer"));
        assertEquals(Optional.of("My support costs £280.31 a week."), sums.text("cost"));
        assertEquals(Optional.of("It is £86.40 a week short."), sums.text("gap"));
    }

    @Test
    void onlyWhatTheReaderMaySeeIsNamed() {
        assertEquals(Optional.empty(), sums(Set.of(), MadeUpMoney.cards()).text("lost-parts"));
        assertEquals(Optional.of("Somebody to come to band practice with me, Taxi to the allotment"), sums(Set.of("band", "taxi", "wash"), MadeUpMoney.cards()).text("lost-parts"));
    }

    @Test
    void whatIsNotKnownIsNotSaid() {
        for (String id : List.of("offer", "cost", "gap", "lost-parts", "moon")) {
            assertEquals(Optional.empty(), sums(Set.of(), List.of()).text(id), id);
        }
    }
}
