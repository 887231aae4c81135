package org.onmyterms.screen.money;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.onmyterms.guide.CardKind;
import org.onmyterms.guide.Pack;
import org.onmyterms.money.Covered;
import org.onmyterms.money.Item;
import org.onmyterms.money.Items;
import org.onmyterms.money.MoneyWords;
import org.onmyterms.money.Period;
import org.onmyterms.money.Reckoned;
import org.onmyterms.money.Sums;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Plan;
import org.onmyterms.words.Words;
import org.onmyterms.work.OpenPlan;
import org.onmyterms.work.Shortly;
import org.onmyterms.work.Speaking;
import org.onmyterms.work.Whose;

/** The sums of the open plan, page by page. */
public final class MoneyModel {

    /** A page of this place. */
    public enum Shown { ANSWER, OFFER, COSTS, WEEK, EMPLOYING, MISSING, WORKING, GIVING, READER, LAYOUT }

    static final String LINE = "support.line";
    static final String EMPLOY = "support.employ";
    static final String UNPAID = "support.unpaid";
    static final String OFFER = "money.offer";
    static final String OFF = "money.off";
    static final String PAY = "money.mine";
    private static final String KIND = "kind";
    private static final String WEEK = "week";
    private static final String IS = "is";
    private static final String LIFE = "life";

    final ObjectProperty<Shown> shown;
    /** All sums, as they now stand. */
    final ObjectProperty<Sums> sums = new SimpleObjectProperty<>();
    private final OpenPlan open;
    private final Pack pack;
    private final Supplier<Speaking> speaking;
    private final Words words;
    private final MoneyWords money;
    private final Runnable unwatch;

    /** @param shown the page where the person is, kept by whoever shows this place again */
    public MoneyModel(OpenPlan open, Pack pack, ObjectProperty<Shown> shown, Supplier<Speaking> speaking, Words words) {
        this.open = open;
        this.pack = pack;
        this.shown = shown;
        this.speaking = speaking;
        this.words = words;
        money = new MoneyWords(words);
        unwatch = open.watch(plan -> sums.set(Sums.of(plan, words.locale())));
    }

    /** The answer in words. */
    String answer() {
        return money.answer(sums.get().sufficiency());
    }

    /** What the offers come to, less what is taken off the top, by the week. */
    long reaches() {
        return sums.get().reaches(Period.WEEK);
    }

    long costs() {
        return sums.get().costs().in(Period.WEEK);
    }

    String money(long pence) {
        return words.money(pence);
    }

    /** How many cards are in no sum yet. */
    int notYet() {
        Sums now = sums.get();
        return Stream.of(now.costs(), now.off(), now.pay()).mapToInt(items -> items.notYet().size()).sum();
    }

    /** False for a kind of card that a group took out of its pack. */
    boolean knows(String prompt) {
        return pack.cards(prompt).isPresent();
    }

    /** The kind of card that stands under a prompt, which the pack {@link #knows}. */
    CardKind kind(String prompt) {
        return pack.cards(prompt).orElseThrow();
    }

    /** How many cards of a kind there are. */
    long count(String prompt) {
        return open.plan().entries().stream().filter(e -> e.prompt().filter(prompt::equals).isPresent()).count();
    }

    /** What a card is called: its own words, or those of what it is tied to in the week. */
    String name(Entry card) {
        return card.words().isBlank() ? tied(card, WEEK).orElseGet(() -> Shortly.of(card, words)) : Shortly.of(card, words);
    }

    /** The words of what a card is tied to. */
    private Optional<String> tied(Entry card, String field) {
        return Optional.ofNullable(card.details().get(field)).flatMap(open.plan()::entry).map(e -> Shortly.of(e, words));
    }

    /** Whose words a card holds. */
    String whose(Entry card) {
        return Whose.of(card, open.plan(), words);
    }

    /** How a card's figure was worked out, and what it comes to by other periods. */
    String working(Item item) {
        String working = money.working(item);
        return item.reckoned() instanceof Reckoned.Regular ? working + " " + words.text("sums.screen.also",
                words.money(item.reckoned().in(Period.FOUR_WEEKS)), words.money(item.reckoned().in(Period.YEAR))) : working;
    }

    /** What cards come to together, by the week, four weeks and the year. */
    String total(Items items) {
        return words.text("sums.screen.total", words.money(items.in(Period.WEEK)), words.money(items.in(Period.FOUR_WEEKS)), words.money(items.in(Period.YEAR)));
    }

    List<String> rules() {
        return money.rules();
    }

    /** What in the week is support, or both, and has no line of what it costs yet. */
    List<Entry> week() {
        Plan plan = open.plan();
        List<String> tied = plan.entries().stream().filter(e -> e.prompt().filter(LINE::equals).isPresent()).flatMap(e -> Optional.ofNullable(e.details().get(WEEK)).stream()).toList();
        return plan.entriesIn(WEEK).stream().filter(e -> e.prompt().filter("week.card"::equals).isPresent())
                .filter(e -> Optional.ofNullable(e.details().get(IS)).filter(is -> !is.equals(LIFE)).isPresent()).filter(e -> !tied.contains(e.id())).toList();
    }

    /** Begins a line for something in the week, and gives the id of its card. */
    String begin(Entry inWeek) {
        return begin(LINE, WEEK, inWeek.id());
    }

    /** The card of a cost of employing somebody, if there is one. */
    Optional<Item> employing(CardKind.Option cost) {
        return sums.get().costs().all().stream().filter(Item::isEmploying).filter(i -> cost.id().equals(i.entry().details().get(KIND))).findFirst();
    }

    /** Everything that can come with employing somebody. */
    List<CardKind.Option> employingCosts() {
        return pack.cards(EMPLOY).flatMap(kind -> kind.field(KIND)).map(CardKind.Field::options).orElse(List.of());
    }

    /** The card of a cost of employing somebody; it begins one where there is none. */
    String card(CardKind.Option cost) {
        return employing(cost).map(i -> i.entry().id()).orElseGet(() -> begin(EMPLOY, KIND, cost.id()));
    }

    private String begin(String prompt, String field, String said) {
        Entry card = speaking.get().entry(open, kind(prompt).topic(), Optional.of(prompt), "").withDetail(field, said);
        open.apply(new Action.AddEntry(card));
        return card.id();
    }

    /** The costs in the person's order, and what the money reaches of each. */
    List<Covered> covered() {
        return sums.get().covered();
    }

    /** What is missing of a cost, and what it is for. */
    String missing(Covered covered) {
        String missing = covered.missing() == 0 ? words.text("sums.screen.covered", words.money(covered.covered()))
                : covered.covered() == 0 ? words.text("sums.paper.lost-all", words.money(covered.missing()))
                : words.text("sums.paper.lost-part", words.money(covered.missing()), words.money(covered.missing() + covered.covered()));
        return tied(covered.item().entry(), "serves").map(hope -> missing + "\n" + words.text("sums.paper.for") + " " + hope).orElse(missing);
    }

    /** Moves a cost one place nearer to what is paid first, or one further from it. */
    void move(Entry cost, boolean earlier) {
        List<Entry> order = covered().stream().map(c -> c.item().entry()).toList();
        int at = order.indexOf(cost);
        if (earlier && at > 0) {
            open.apply(new Action.MoveEntry(cost.id(), Optional.of(order.get(at - 1).id())));
        } else if (!earlier && at + 1 < order.size()) {
            open.apply(new Action.MoveEntry(order.get(at + 1).id(), Optional.of(cost.id())));
        }
    }

    void leave() {
        unwatch.run();
    }
}
