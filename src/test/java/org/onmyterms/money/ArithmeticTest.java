package org.onmyterms.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Person;
import org.onmyterms.plan.Plan;
import org.onmyterms.plan.Told;

/** The sums of many plans made by chance, against the same reckoned another way: whole numbers of millionths of a penny, and long division. */
class ArithmeticTest {

    private static final List<String> PIECES = List.of("hour", "visit", "day");
    private static final Map<String, Integer> A_YEAR = Map.of("day", 364, "week", 52, "four-weeks", 13, "month", 12, "year", 1);
    private static final Map<Period, Integer> COLUMNS = Map.of(Period.WEEK, 52, Period.FOUR_WEEKS, 13, Period.YEAR, 1);

    private static <T> T any(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    /** A card that can be counted, of a price of whole pence. */
    private static Entry card(int no, Random random) {
        String rate = random.nextInt(200) + "." + String.format(Locale.ROOT, "%02d", random.nextInt(100));
        String kind = any(List.of("support.line", "support.employ"), random);
        if (random.nextBoolean()) {
            return MadeUpMoney.card("c" + no, kind, "Card " + no, Map.of("rate", rate, "per", any(PIECES, random), "many", (random.nextInt(80) + 1) / 4.0 + "", "often",
                    any(List.copyOf(A_YEAR.keySet()), random)));
        }
        return MadeUpMoney.card("c" + no, kind, "Card " + no, Map.of("rate", rate, "per", any(List.of("week", "four-weeks", "month", "year", "once"), random)));
    }

    private static Sums sums(List<Entry> cards) {
        Told told = Told.begun();
        cards.forEach(card -> told.by(Person.ID, new Action.AddEntry(card)));
        Plan plan = told.history().plan();
        return Sums.of(plan, Locale.UK);
    }

    /** Quarter pence times how often a year, divided with the remainder looked at. */
    private static long byHand(Entry card, int columnsAYear) {
        String[] rate = card.details().get("rate").split("\\.");
        BigInteger pence = BigInteger.valueOf(Long.parseLong(rate[0]) * 100 + Long.parseLong(rate[1]));
        String per = card.details().get("per");
        boolean piece = PIECES.contains(per);
        BigInteger quarters = piece ? BigInteger.valueOf((long) (Double.parseDouble(card.details().get("many")) * 4)) : BigInteger.valueOf(4);
        String period = piece ? card.details().get("often") : per;
        if (period.equals("once")) {
            return 0;
        }
        BigInteger[] divided = pence.multiply(quarters).multiply(BigInteger.valueOf(A_YEAR.get(period))).divideAndRemainder(BigInteger.valueOf(4L * columnsAYear));
        return divided[0].longValueExact() + (divided[1].multiply(BigInteger.TWO).compareTo(BigInteger.valueOf(4L * columnsAYear)) >= 0 ? 1 : 0);
    }

    @RepeatedTest(40)
    void noLineIsLostAndThePartsAddUpToTheWholeToThePenny(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        List<Entry> cards = new ArrayList<>();
        for (int no = 0; no < 1 + random.nextInt(30); no++) {
            cards.add(card(no, random));
        }
        Sums sums = sums(cards);
        assertEquals(cards.stream().map(Entry::id).toList(), sums.costs().all().stream().map(i -> i.entry().id()).toList(), "every card is there, in order");
        COLUMNS.forEach((period, times) -> {
            assertEquals(cards.stream().mapToLong(c -> byHand(c, times)).sum(), sums.costs().in(period), period.toString());
            assertEquals(sums.costs().all().stream().mapToLong(i -> i.reckoned().in(period)).sum(), sums.costs().in(period));
        });
        List<Entry> shuffled = new ArrayList<>(cards);
        Collections.shuffle(shuffled, random);
        assertEquals(sums.costs().in(Period.WEEK), sums(shuffled).costs().in(Period.WEEK), "the order never changes a total");
    }

    @RepeatedTest(40)
    void whatIsCoveredAndWhatIsMissingAddUpToEachCost(RepetitionInfo run) {
        Random random = new Random(1000 + run.getCurrentRepetition());
        List<Entry> cards = new ArrayList<>();
        for (int no = 0; no < 1 + random.nextInt(20); no++) {
            cards.add(card(no, random));
        }
        cards.add(MadeUpMoney.card("o", "money.offer", "Offer", Map.of("amount", "" + random.nextInt(3000), "per", "week")));
        cards.add(MadeUpMoney.card("t", "money.off", "Off", Map.of("amount", "" + random.nextInt(90), "per", "month")));
        Sums sums = sums(cards);
        for (Covered covered : sums.covered()) {
            assertEquals(covered.item().reckoned().in(Period.WEEK), covered.covered() + covered.missing());
        }
        long missing = sums.notCovered().stream().mapToLong(Covered::missing).sum();
        switch (sums.sufficiency()) {
            case Sufficiency.Short(long by) -> assertEquals(by, missing + Math.max(0, -sums.reaches(Period.WEEK)));
            case Sufficiency.Enough(long spare) -> {
                assertEquals(0, missing);
                assertEquals(sums.reaches(Period.WEEK) - sums.costs().in(Period.WEEK), spare);
            }
            default -> assertTrue(sums.costs().regular().isEmpty() || sums.counted().regular().isEmpty());
        }
    }

    /** Rounding moves a sum by half a penny at most, each time it is rounded. */
    @Test
    void thereAndBackASumComesBackWithinTheRuleOfRounding() {
        for (long pence = 0; pence < 30_000; pence += 7) {
            for (Period from : Period.values()) {
                for (Period to : Period.values()) {
                    long there = new Amount(BigDecimal.valueOf(pence), from).in(to);
                    long back = new Amount(BigDecimal.valueOf(there), to).in(from);
                    double most = 0.5 + 0.5 * to.timesAYear() / from.timesAYear();
                    assertTrue(Math.abs(back - pence) <= most, pence + " " + from + " " + to + " " + back);
                }
            }
        }
        assertNotEquals(1, new Amount(BigDecimal.ONE, Period.YEAR).in(Period.WEEK), "the control: a penny a year is not a penny a week");
    }
}
