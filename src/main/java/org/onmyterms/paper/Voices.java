package org.onmyterms.paper;

import java.util.ArrayList;
import java.util.List;
import org.onmyterms.plan.Answer;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Plan;
import org.onmyterms.plan.Supporter;
import org.onmyterms.plan.Voice;

/** Sets an entry so that nobody can mistake whose words it holds. */
final class Voices {

    private final Plan plan;
    private final Framing framing;
    private final Sayings sayings;

    Voices(Plan plan, Framing framing, Sayings sayings) {
        this.plan = plan;
        this.framing = framing;
        this.sayings = sayings;
    }

    /** One answer, or several that stand side by side, each with its label. */
    List<Block> group(List<Entry> group) {
        if (group.size() == 1) {
            return entry(group.getFirst());
        }
        List<Block> blocks = new ArrayList<>();
        String key = group.size() == 2 ? "paper.two-answers" : "paper.more-answers";
        blocks.add(new Block.Para(framing.runs(key, Integer.toString(group.size())), Block.Tone.LABEL));
        for (int i = 0; i < group.size(); i++) {
            blocks.add(new Block.Para(framing.bold(i == 0 ? "paper.one-answer" : "paper.other-answer"), Block.Tone.LABEL));
            blocks.addAll(entry(group.get(i)));
        }
        return blocks;
    }

    private List<Block> entry(Entry entry) {
        String name = entry.from().flatMap(plan::supporter).map(Supporter::name).filter(n -> !n.isBlank())
                .orElseGet(() -> framing.words().text("paper.someone"));
        List<Run> answer = entry.voice() == Voice.OWN || entry.voice() == Voice.WRITTEN_DOWN && entry.answer() == Answer.NOT_ASKED
                ? List.of() : framing.bold("paper.answer." + entry.answer().code());
        if (entry.voice() == Voice.OBSERVED || entry.voice() == Voice.VIEW) {
            return List.of(new Block.Quote(framing.bold("paper." + entry.voice().code(), name), sayings.shown(entry), sayings.quoted(entry), answer));
        }
        List<Block> blocks = new ArrayList<>();
        if (entry.voice() == Voice.WRITTEN_DOWN) {
            blocks.add(new Block.Para(framing.bold("paper.written-down", name), Block.Tone.LABEL));
        }
        blocks.addAll(sayings.of(entry));
        if (!answer.isEmpty()) {
            blocks.add(new Block.Para(answer));
        }
        return blocks;
    }
}
