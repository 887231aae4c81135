package org.onmyterms.paper;

import java.util.ArrayList;
import java.util.List;
import org.onmyterms.guide.Pack;
import org.onmyterms.money.Covered;
import org.onmyterms.money.Item;
import org.onmyterms.money.Items;
import org.onmyterms.plan.Plan;

/** "The gap": whether the money is enough, in words first; then what it would take away, and then the working. */
final class GapPaper extends MoneyPaper {

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
        if (isAnswered()) {
            blocks.add(heading("sums.paper.sum"));
            blocks.add(steps());
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
