package org.onmyterms.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onmyterms.guide.CardKind;
import org.onmyterms.guide.Pack;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Plan;

/** "My record of dealings": what happened, in order of time, for somebody who speaks up with the person or looks into it. */
final class DealingsPaper {

    private final Plan plan;
    private final Pack pack;
    private final Framing framing;
    private final Sayings sayings;

    /** @param plan as its reader may see it */
    DealingsPaper(Plan plan, Pack pack, Framing framing, Sayings sayings) {
        this.plan = plan;
        this.pack = pack;
        this.framing = framing;
        this.sayings = sayings;
    }

    List<Block> of(Booklet.Front front) {
        List<Block> blocks = new ArrayList<>(front.blocks(framing.runs("dealings.title"), framing));
        Optional<CardKind> kind = pack.cards(Dealings.PROMPT);
        List<Entry> dealings = Dealings.of(plan, framing.words().locale()).stream().filter(e -> !e.isEmpty()).toList();
        if (kind.isEmpty() || dealings.isEmpty()) {
            blocks.add(new Block.Para(framing.runs("paper.empty")));
            return blocks;
        }
        Map<String, Entry> seen = dealings.stream().collect(Collectors.toMap(Entry::id, e -> e, (a, b) -> a, LinkedHashMap::new));
        Voices voices = new Voices(plan, framing, sayings, Contributions.answers(seen));
        blocks.add(new Block.Para(framing.runs("dealings.paper.order")));
        blocks.addAll(new CardTables(voices, framing, pack.language()).of(kind.get(), dealings));
        return blocks;
    }
}
