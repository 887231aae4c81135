package org.onmyterms.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.onmyterms.guide.Pack;
import org.onmyterms.money.Covered;
import org.onmyterms.money.Item;
import org.onmyterms.money.Period;
import org.onmyterms.money.Reckoned;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Plan;

/**
 * The documents of money and of dealings for one sheet of paper: the answer, which always has room, then a line for each thing, of which as
 * many stand there as fit. How the sums are worked out is in the longer shapes.
 */
final class MoneySheet extends MoneyPaper {

    private final Plan plan;
    private final Layout layout;

    MoneySheet(Plan plan, Pack pack, Framing framing, Sayings sayings, Layout layout) {
        super(plan, pack, framing, sayings);
        this.plan = plan;
        this.layout = layout;
    }

    List<Block> of(MoneyDocument which, Booklet.Front front) {
        List<Block> blocks = new ArrayList<>(front.onOneSheet(framing.runs(which.key()), layout, framing));
        blocks.addAll(switch (which) {
            case COSTS -> costs();
            case GAP -> gap();
            case DEALINGS -> dealings();
        });
        return blocks;
    }

    private List<Block> costs() {
        List<Item> items = sums.costs().all();
        if (items.isEmpty() && sums.unpaid().isEmpty()) {
            return List.of(para("paper.empty"));
        }
        List<Block> blocks = new ArrayList<>();
        if (!sums.costs().regular().isEmpty()) {
            blocks.add(lead(framing.words().text("sums.paper.costs-week", framing.words().money(sums.costs().in(Period.WEEK)))));
        }
        if (!sums.costs().once().isEmpty()) {
            blocks.add(para("sums.paper.costs-once", framing.words().money(sums.costs().onceTotal())));
        }
        blocks.add(para("sums.paper.longer"));
        items.forEach(item -> blocks.add(cost(item)));
        sums.unpaid().forEach(help -> blocks.add(unpaid(help)));
        return blocks;
    }

    private Block cost(Item item) {
        List<Run> line = begun(item.entry(), name(item.entry()));
        line.add(Run.plain(": "));
        if (!item.reckoned().isCounted()) {
            line.addAll(plain(money.working(item)));
        } else if (item.reckoned() instanceof Reckoned.Once) {
            line.addAll(framing.runs("sums.paper.line-once", framing.words().money(item.reckoned().once())));
        } else {
            line.addAll(framing.runs("sums.paper.line-week", framing.words().money(item.reckoned().in(Period.WEEK))));
        }
        tied(item.entry(), "serves").ifPresent(words -> {
            line.add(Run.plain(" "));
            line.addAll(purpose(words));
        });
        return thing(line);
    }

    private Block unpaid(Entry help) {
        List<Run> line = begun(help, name(help));
        line.add(Run.plain(": "));
        line.addAll(framing.runs("sums.paper.unpaid-means"));
        if (!mayBeCountedOn(help)) {
            line.add(Run.plain(" "));
            line.addAll(framing.bold("sums.paper.not-cover"));
        }
        return thing(line);
    }

    private List<Block> gap() {
        List<Block> blocks = new ArrayList<>(List.of(lead(money.answer(sums.sufficiency()))));
        if (isAnswered()) {
            blocks.addAll(layout == Layout.WALLET_CARD ? inTwoLines() : List.of(steps(), para("sums.paper.longer")));
        }
        List<Covered> lost = sums.notCovered();
        if (!lost.isEmpty()) {
            blocks.add(heading("sums.paper.lost"));
            lost.forEach(covered -> blocks.add(thing(lost(covered))));
        }
        return blocks;
    }

    /** On a card there is no room for every step. */
    private List<Block> inTwoLines() {
        return List.of(para("sums.screen.reaches", framing.words().money(sums.reaches(Period.WEEK))), para("sums.screen.costing", framing.words().money(sums.costs().in(Period.WEEK))));
    }

    /** The newest first, for the oldest are those that may have no room; those whose day cannot be read stand last. */
    private List<Block> dealings() {
        Locale locale = framing.words().locale();
        Comparator<Entry> newest = Comparator.comparing(e -> Dealings.day(e, Dealings.DAY, locale).orElse(LocalDate.MIN), Comparator.reverseOrder());
        List<Entry> dealings = Dealings.of(plan, locale).stream().filter(e -> !e.isEmpty()).sorted(newest).toList();
        if (dealings.isEmpty()) {
            return List.of(para("paper.empty"));
        }
        List<Block> blocks = new ArrayList<>(List.of(para("dealings.paper.newest")));
        dealings.forEach(dealing -> blocks.add(dealing(dealing)));
        return blocks;
    }

    private Block dealing(Entry dealing) {
        List<Run> day = new ArrayList<>();
        said(dealing, Dealings.DAY).ifPresent(said -> said.forEach(run -> day.add(new Run(run.text() + ": ", run.language(), true))));
        List<Run> line = begun(dealing, day);
        line.addAll(name(dealing));
        List<List<Run>> more = Stream.of("who", "next", "by").map(field -> line(dealing, field)).flatMap(Optional::stream).toList();
        return layout == Layout.WALLET_CARD || more.isEmpty() ? thing(line)
                : new Block.Together(List.of(new Block.Para(line), new Block.Listing(more, Block.Tone.PLAIN, false)));
    }

    private Block lead(String words) {
        return new Block.Para(bold(words), Block.Tone.LEAD);
    }

    /** What is left out as a whole, where there is no room for it. */
    private static Block thing(List<Run> line) {
        return new Block.Together(List.of(new Block.Para(line)));
    }
}
