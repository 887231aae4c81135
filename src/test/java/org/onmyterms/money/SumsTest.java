package org.onmyterms.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onmyterms.money.Reckoned.Missing;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Answer;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Person;
import org.onmyterms.plan.Plan;
import org.onmyterms.plan.Told;
import org.onmyterms.plan.Voice;
import org.onmyterms.words.Words;

/** What counts, what does not, and what the answer is. */
class SumsTest {

    private static Sums of(Entry... cards) {
        return Sums.of(plan(cards), Locale.UK);
    }

    private static Plan plan(Entry... cards) {
        Told told = Told.begun();
        Stream.of(cards).forEach(card -> told.by(Person.ID, new Action.AddEntry(card)));
        return told.history().plan();
    }

    private static Entry line(String id, String rate) {
        return MadeUpMoney.card(id, "support.line", "Something", Map.of("rate", rate, "per", "week"));
    }

    private static Entry offer(String id, String amount, Map<String, String> more) {
        Entry offer = MadeUpMoney.card(id, "money.offer", "An offer", Map.of("amount", amount, "per", "week"));
        for (Map.Entry<String, String> detail : more.entrySet()) {
            offer = offer.withDetail(detail.getKey(), detail.getValue());
        }
        return offer;
    }

    @Test
    void theMadeUpPlanIsEightySixPoundsFortyAWeekShort() {
        Sums sums = of(MadeUpMoney.cards().toArray(Entry[]::new));
        assertEquals(28031, sums.costs().in(Period.WEEK));
        assertEquals(19391, sums.reaches(Period.WEEK));
        assertEquals(new Sufficiency.Short(8640), sums.sufficiency());
        assertEquals("It is £86.40 a week short.", new MoneyWords(Words.english()).answer(sums.sufficiency()));
        assertEquals(8500, sums.costs().onceTotal());
        assertEquals(List.of("gate"), sums.costs().notYet().stream().map(i -> i.entry().id()).toList());
    }

    @Test
    void whatTheGapTakesAwayFollowsThePersonsOrderAndAddsUpToTheGap() {
        Sums sums = of(MadeUpMoney.cards().toArray(Entry[]::new));
        assertEquals(List.of("band", "swimming", "taxi", "holiday", "payslips", "insurance"), sums.notCovered().stream().map(c -> c.item().entry().id()).toList());
        assertEquals(8640, sums.notCovered().stream().mapToLong(Covered::missing).sum());
        assertEquals(3991, sums.notCovered().getFirst().covered());
    }

    @Test
    void withoutAnOfferNothingIsSaidToBeMissing() {
        Sums sums = of(line("a", "10"));
        assertEquals(new Sufficiency.NotTold(), sums.sufficiency());
        assertEquals(List.of(), sums.notCovered());
        assertEquals(new Sufficiency.NoCosts(), of(offer("o", "10", Map.of())).sufficiency());
        assertEquals(new Sufficiency.Enough(0), of(line("a", "10"), offer("o", "10", Map.of())).sufficiency());
    }

    @Test
    void theLatestOfferTakesThePlaceOfEarlierOnesUnlessItComesOnTop() {
        Entry september = offer("s", "100", Map.of("day", "2 September 2026"));
        Entry november = offer("n", "150", Map.of("day", "3/11/2026"));
        assertEquals(15000, of(november, september).reaches(Period.WEEK));
        assertEquals(25000, of(november.withDetail("also", "also"), september).reaches(Period.WEEK));
        assertEquals(List.of("s"), of(november, september).earlier().all().stream().map(i -> i.entry().id()).toList());
        assertEquals(10000, of(november.withDetail("amount", "some"), september).reaches(Period.WEEK), "an offer that cannot be read takes nobody's place");
    }

    @Test
    void thePersonsPartIsNeverTakenOffTwice() {
        Entry pay = MadeUpMoney.card("p", "money.mine", "My part", Map.of("amount", "30", "per", "week"));
        assertEquals(10000, of(offer("o", "100", Map.of("mine", "inside")), pay).reaches(Period.WEEK));
        assertEquals(10000, of(offer("o", "100", Map.of()), pay).reaches(Period.WEEK));
        assertEquals(13000, of(offer("o", "100", Map.of("mine", "outside")), pay).reaches(Period.WEEK));
    }

    @Test
    void whatCannotBeCountedIsInNoSumAndSaysWhy() {
        assertEquals(Set.of(Missing.PRICE), missing(line("a", "about 10")));
        assertEquals(Set.of(Missing.PRICE, Missing.PER), missing(MadeUpMoney.card("a", "support.line", "Bus", Map.of("helper", "own"))));
        assertEquals(Set.of(Missing.MANY, Missing.OFTEN), missing(MadeUpMoney.card("a", "support.line", "Bus", Map.of("rate", "3", "per", "hour"))));
        assertEquals(Set.of(Missing.MANY), missing(line("a", "3").withDetail("many", "3 to 4")));
        assertEquals(Set.of(Missing.PER), missing(line("a", "3").withDetail("per", "fortnight")), "a period that the pack does not know");
    }

    private static Set<Missing> missing(Entry card) {
        return assertInstanceOf(Reckoned.NotYet.class, of(card).costs().all().getFirst().reckoned()).missing();
    }

    @Test
    void aViewCountsOnceThePersonAgreesAndASecondCardNever() {
        Entry view = Entry.through("grace", Voice.VIEW, "grace", "v", "support", Optional.of("support.line"), "Nights", line("x", "1").when())
                .withDetail("rate", "70").withDetail("per", "week");
        assertEquals(0, of(view).costs().in(Period.WEEK));
        assertEquals(7000, of(view.withAnswer(Answer.AGREE)).costs().in(Period.WEEK));
        assertEquals(1000, of(line("a", "10"), line("b", "12").withBesides(Optional.of("a"))).costs().in(Period.WEEK));
    }

    @Test
    void everyCardOfTheMadeUpPlanSaysHowItIsWorkedOut() {
        MoneyWords words = new MoneyWords(Words.english());
        Map<String, String> working = of(MadeUpMoney.cards().toArray(Entry[]::new)).costs().all().stream()
                .collect(Collectors.toMap(i -> i.entry().id(), words::working));
        assertEquals("1 visit every day, at £22.00 a visit. That is £154.00 a week.", working.get("wash"));
        assertEquals("4 hours every week, at £14.50 an hour. That is £58.00 a week.", working.get("band"));
        assertEquals("£12.00 a week. That is £12.00 a week.", working.get("taxi"));
        assertEquals("£400.00 a year. That is £7.69 a week.", working.get("holiday"));
        assertEquals("£85.00 once. That is £85.00 in all.", working.get("rail"));
        assertTrue(working.get("gate").contains("needs one price"), working.get("gate"));
    }
}
