package org.onmyterms.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.onmyterms.guide.Pack;
import org.onmyterms.money.Covered;
import org.onmyterms.money.Item;
import org.onmyterms.money.Items;
import org.onmyterms.money.Period;
import org.onmyterms.money.Sufficiency;
import org.onmyterms.plan.Plan;

/** "The gap": whether the money is enough, in words first; then what it would take away, and then the working. */
final class GapPaper extends MoneyPaper {

    private static final List<Period> COLUMNS = List.of(Period.WEEK, Period.FOUR_WEEKS, Period.YEAR);

    GapPaper(Plan plan, Pack pack, Framing framing, Sayings sayings) {
        super(plan, pack, framing, sayings);
    }

    List<Block> of(Booklet.Front front) {
        List<Block> blocks = new ArrayList<>(front.blocks(framing.runs("sums.paper.gap"), framing));
        blocks.add(new Block.Para(bold(money.answer(sums.sufficiency())), Block.Tone.LEAD));
        blocks.addAll(notCovered());
        offers(blocks);
        part(blocks, "off", sums.off());
        part(blocks, "pay", sums.pay());
        if (!sums.pay().regular().isEmpty()) {
            blocks.add(para(sums.paysOnTop() ? "sums.paper.pay-outside" : "sums.paper.pay-inside"));
        }
        if (sums.sufficiency() instanceof Sufficiency.Short || sums.sufficiency() instanceof Sufficiency.Enough) {
            blocks.add(heading("sums.paper.sum"));
            blocks.add(sum());
        }
        once(blocks);
        List<Item> open = new ArrayList<>(sums.costs().notYet());
        open.addAll(sums.off().notYet());
        open.addAll(sums.pay().notYet());
        blocks.addAll(notYet(open));
        blocks.addAll(rules());
        return blocks;
    }

    /** What the gap would take away, in the person's order. */
    private List<Block> notCovered() {
        List<Covered> lost = sums.notCovered();
        if (lost.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(List.of(heading("sums.paper.lost"), para("sums.paper.lost-order")));
        blocks.add(new Block.Listing(lost.stream().map(this::lost).toList(), Block.Tone.PLAIN, false));
        return blocks;
    }

    private List<Run> lost(Covered covered) {
        List<Run> line = new ArrayList<>(name(covered.item().entry()));
        line.add(Run.plain(". "));
        line.addAll(covered.covered() == 0 ? framing.runs("sums.paper.lost-all", framing.words().money(covered.missing()))
                : framing.runs("sums.paper.lost-part", framing.words().money(covered.missing()), framing.words().money(covered.missing() + covered.covered())));
        tied(covered.item().entry(), "serves").ifPresent(words -> {
            line.add(Run.plain(" "));
            line.addAll(framing.runs("sums.paper.for"));
            line.add(Run.plain(" "));
            line.addAll(words);
        });
        return line;
    }

    private void offers(List<Block> blocks) {
        if (!sums.counted().regular().isEmpty()) {
            blocks.add(heading("sums.paper.offer"));
            blocks.addAll(regular("sums.paper.offer-table", sums.counted().regular(), said("by"), said("day"), said("state")));
        }
        if (!sums.earlier().all().isEmpty()) {
            blocks.add(heading("sums.paper.earlier"));
            blocks.addAll(table("sums.paper.earlier-table", List.of(said("by"), said("day"), new Column(framing.runs("sums.paper.working"),
                    item -> plain(item.reckoned().isCounted() ? money.basis(item) : money.working(item)))), sums.earlier().all(), List.of()));
        }
    }

    private Column said(String field) {
        return new Column(framing.runs("sums.column." + field), item -> said(item.entry(), field).orElse(List.of()));
    }

    private void part(List<Block> blocks, String name, Items items) {
        if (!items.regular().isEmpty()) {
            blocks.add(heading("sums.part." + name));
            blocks.addAll(regular("sums.table." + name, items.regular()));
        }
    }

    private Block sum() {
        List<List<Run>> names = new ArrayList<>(List.of(framing.runs("sums.paper.step")));
        COLUMNS.forEach(period -> names.add(framing.runs("sums.column." + period.code())));
        List<List<List<Run>>> rows = new ArrayList<>();
        rows.add(row("sums.paper.sum-offered", sums.counted()::in));
        if (!sums.off().regular().isEmpty()) {
            rows.add(row("sums.paper.sum-off", period -> -sums.off().in(period)));
        }
        if (sums.paysOnTop() && !sums.pay().regular().isEmpty()) {
            rows.add(row("sums.paper.sum-pay", sums.pay()::in));
        }
        rows.add(row("sums.paper.sum-reaches", sums::reaches));
        rows.add(row("sums.paper.sum-costs", period -> -sums.costs().in(period)));
        rows.add(row("sums.paper.sum-left", period -> sums.reaches(period) - sums.costs().in(period)));
        return new Block.Table(framing.runs("sums.paper.sum-table"), names, rows);
    }

    private List<List<Run>> row(String key, ToLongFunction<Period> sum) {
        List<List<Run>> row = new ArrayList<>(List.of(framing.runs(key)));
        COLUMNS.forEach(period -> row.add(sum(sum.applyAsLong(period))));
        return row;
    }

    /** What comes once stands apart. */
    private void once(List<Block> blocks) {
        if (sums.costs().once().isEmpty() && sums.counted().once().isEmpty()) {
            return;
        }
        blocks.add(heading("sums.paper.once"));
        blocks.add(para("sums.paper.once-answer", framing.words().money(sums.costs().onceTotal()), framing.words().money(sums.counted().onceTotal() - sums.off().onceTotal())));
        if (!sums.costs().once().isEmpty()) {
            blocks.addAll(once("sums.paper.once-table", sums.costs().once()));
        }
    }
}
