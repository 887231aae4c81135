package org.onmyterms.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onmyterms.guide.Pack;
import org.onmyterms.money.Item;
import org.onmyterms.money.Items;
import org.onmyterms.money.Period;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Plan;

/** "What my support costs and why": each cost with its working, then what it is for in the person's words. */
final class CostsPaper extends MoneyPaper {

    CostsPaper(Plan plan, Pack pack, Framing framing, Sayings sayings) {
        super(plan, pack, framing, sayings);
    }

    List<Block> of(Booklet.Front front) {
        List<Block> blocks = new ArrayList<>(front.blocks(framing.runs("sums.paper.costs"), framing));
        Items costs = sums.costs();
        if (costs.all().isEmpty() && sums.unpaid().isEmpty()) {
            blocks.add(para("paper.empty"));
            return blocks;
        }
        if (!costs.regular().isEmpty()) {
            blocks.add(para("sums.paper.costs-week", framing.words().money(costs.in(Period.WEEK))));
            part(blocks, "support", costs.regular().stream().filter(i -> !i.isEmploying()).toList());
            part(blocks, "employing", costs.regular().stream().filter(Item::isEmploying).toList());
        }
        if (!costs.once().isEmpty()) {
            blocks.add(heading("sums.paper.once"));
            blocks.addAll(once("sums.paper.once-table", costs.once()));
        }
        blocks.addAll(notYet(costs.notYet()));
        blocks.addAll(why(costs.all()));
        blocks.addAll(unpaid());
        blocks.addAll(rules());
        return blocks;
    }

    private void part(List<Block> blocks, String name, List<Item> items) {
        if (!items.isEmpty()) {
            blocks.add(heading("sums.part." + name));
            blocks.addAll(regular("sums.table." + name, items));
        }
    }

    /** Of each cost what it is for, who helps, and where the price came from, as far as it is said. */
    private List<Block> why(List<Item> items) {
        List<Block> blocks = new ArrayList<>();
        for (Item item : items) {
            Entry card = item.entry();
            List<List<Run>> lines = Stream.of(tied(card, "serves").map(this::purpose), line(card, "helper"), line(card, "kind"), line(card, "source"), line(card, "since"))
                    .flatMap(Optional::stream).toList();
            if (!lines.isEmpty()) {
                blocks.add(new Block.Para(name(card).stream().map(r -> new Run(r.text(), r.language(), true)).toList(), Block.Tone.LABEL));
                blocks.add(new Block.Listing(lines, Block.Tone.PLAIN, false));
            }
        }
        if (!blocks.isEmpty()) {
            blocks.addFirst(heading("sums.paper.why"));
        }
        return blocks;
    }

    /** Help that nobody is paid for is in no sum, and nobody may count on it before those who give it said yes. */
    private List<Block> unpaid() {
        if (sums.unpaid().isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(List.of(heading("sums.paper.unpaid"), para("sums.paper.unpaid-means")));
        for (Entry card : sums.unpaid()) {
            blocks.add(new Block.Para(name(card).stream().map(r -> new Run(r.text(), r.language(), true)).toList(), Block.Tone.LABEL));
            List<List<Run>> lines = new ArrayList<>(Stream.of("who", "many", "wants", "on", "stops", "count").flatMap(f -> line(card, f).stream()).toList());
            if (!mayBeCountedOn(card)) {
                lines.add(framing.bold("sums.paper.not-cover"));
            }
            blocks.add(new Block.Listing(lines, Block.Tone.PLAIN, false));
        }
        return blocks;
    }
}
