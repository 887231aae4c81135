package org.onmyterms.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Plan;
import org.onmyterms.words.TypedDay;

/**
 * All sums of a plan, by plain arithmetic: what support costs, what was offered, what is taken off the top, what the person pays, and
 * whether the rest is enough. A sum that cannot be counted is in none of them, and can be asked for.
 *
 * @param costs   support and what employing somebody costs, in the order in which the person keeps them
 * @param counted the offers that stand; see {@link #of}
 * @param earlier offers whose place another one took, or that cannot be counted
 * @param off     what is taken off the top of the offers
 * @param pay     what the person is asked to pay
 * @param unpaid  help that nobody is paid for; it is in no sum
 */
public record Sums(Items costs, Items counted, Items earlier, Items off, Items pay, List<Entry> unpaid) {

    public Sums {
        unpaid = List.copyOf(unpaid);
    }

    /**
     * The sums of what this plan holds. The offer with the latest day counts, and each one before it for as long as they are said to
     * come on top of earlier ones. Offers without a day are taken as made in the order in which they stand, before those with one.
     *
     * @param locale of the days as they are written
     */
    public static Sums of(Plan plan, Locale locale) {
        List<Item> offers = new ArrayList<>(items(plan, Card.OFFER, Card::whole));
        offers.sort(Comparator.comparing(offer -> new Card(offer.entry(), plan).said("day").flatMap(d -> TypedDay.read(d, locale)).orElse(LocalDate.MIN)));
        List<Item> counted = new ArrayList<>();
        boolean stands = true;
        for (Item offer : offers.reversed()) {
            if (stands && offer.reckoned().isCounted()) {
                counted.add(offer);
                stands = new Card(offer.entry(), plan).said("also").filter("also"::equals).isPresent();
            }
        }
        List<Item> costs = plan.entries().stream().filter(e -> is(e, Card.LINE) || is(e, Card.EMPLOY)).filter(e -> !e.isEmpty())
                .map(e -> new Item(e, new Card(e, plan).priced())).toList();
        return new Sums(new Items(costs), new Items(counted), new Items(offers.stream().filter(o -> !counted.contains(o)).toList()),
                new Items(items(plan, Card.OFF, Card::whole)), new Items(items(plan, Card.PAY, Card::whole)),
                plan.entries().stream().filter(e -> is(e, Card.UNPAID)).toList());
    }

    /** True for a kind of card, by its prompt, on which sums stand. */
    public static boolean counts(String prompt) {
        return Card.KINDS.contains(prompt);
    }

    private static List<Item> items(Plan plan, String kind, Function<Card, Reckoned> reckon) {
        return plan.entries().stream().filter(e -> is(e, kind) && !e.isEmpty()).map(e -> new Item(e, reckon.apply(new Card(e, plan)))).toList();
    }

    private static boolean is(Entry entry, String kind) {
        return entry.prompt().filter(kind::equals).isPresent();
    }

    /** True when the part that the person pays comes on top of what was offered; otherwise it is inside it, and is not taken off again. */
    public boolean paysOnTop() {
        return counted.all().stream().anyMatch(o -> "outside".equals(o.entry().details().get("mine")));
    }

    /** What reaches support by this period, in whole pence; below nothing where more is taken off than is offered. */
    public long reaches(Period period) {
        return counted.in(period) - off.in(period) + (paysOnTop() ? pay.in(period) : 0);
    }

    /** Whether it is enough, by the week. What comes once stands apart. */
    public Sufficiency sufficiency() {
        if (counted.regular().isEmpty()) {
            return new Sufficiency.NotTold();
        }
        if (costs.regular().isEmpty()) {
            return new Sufficiency.NoCosts();
        }
        long left = reaches(Period.WEEK) - costs.in(Period.WEEK);
        return left < 0 ? new Sufficiency.Short(-left) : new Sufficiency.Enough(left);
    }

    /** What the money reaches of each cost that comes round, when it is spent in the person's order until there is none left. */
    public List<Covered> covered() {
        List<Covered> covered = new ArrayList<>();
        long left = Math.max(0, reaches(Period.WEEK));
        for (Item item : costs.regular()) {
            long cost = item.reckoned().in(Period.WEEK);
            long reached = Math.min(left, cost);
            covered.add(new Covered(item, reached, cost - reached));
            left -= reached;
        }
        return covered;
    }

    /** What the gap would take away, wholly or in part, in the person's order; nothing while nobody has been told of an offer. */
    public List<Covered> notCovered() {
        return sufficiency() instanceof Sufficiency.Short ? covered().stream().filter(c -> c.missing() > 0).toList() : List.of();
    }
}
