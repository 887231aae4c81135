package org.onmyterms.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Plan;
import org.onmyterms.plan.Supporter;
import org.onmyterms.plan.Voice;

/** Sets an entry so that nobody can mistake whose words it holds. */
final class Voices {

    private final Plan plan;
    private final Framing framing;
    private final Sayings sayings;
    private final Map<String, List<Entry>> answers;

    /** @param answers the person's own words about an entry, by its id */
    Voices(Plan plan, Framing framing, Sayings sayings, Map<String, List<Entry>> answers) {
        this.answers = answers;
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
        List<Block> blocks = new ArrayList<>();
        if (entry.voice() == Voice.OBSERVED || entry.voice() == Voice.VIEW) {
            blocks.add(new Block.Quote(label(entry), sayings.shown(entry), sayings.quoted(entry), answer(entry)));
        } else {
            if (entry.voice() == Voice.WRITTEN_DOWN) {
                blocks.add(new Block.Para(label(entry), Block.Tone.LABEL));
            }
            blocks.addAll(sayings.of(entry));
            if (!answer(entry).isEmpty()) {
                blocks.add(new Block.Para(answer(entry)));
            }
        }
        for (Entry own : answers.getOrDefault(entry.id(), List.of())) {
            blocks.add(new Block.Para(framing.bold("paper.in-my-words"), Block.Tone.LABEL));
            blocks.addAll(sayings.of(own));
        }
        return blocks;
    }

    /** Whose words an entry holds, and what the person says of them, in one line; nothing for the person's own. */
    List<Run> whose(Entry entry) {
        if (entry.voice() == Voice.OWN) {
            return framing.runs("paper.own");
        }
        Run label = label(entry).getFirst();
        List<Run> line = new ArrayList<>(List.of(new Run(label.text() + ". " + Document.text(answer(entry)), label.language(), false)));
        for (Entry own : answers.getOrDefault(entry.id(), List.of())) {
            line.add(Run.plain(" "));
            line.addAll(framing.bold("paper.in-my-words"));
            line.add(Run.plain(": "));
            line.add(new Run(own.words(), own.language().flatMap(framing::languageIfOther), false));
        }
        return line;
    }

    private List<Run> label(Entry entry) {
        String name = entry.from().flatMap(plan::supporter).map(Supporter::name).filter(n -> !n.isBlank())
                .orElseGet(() -> framing.words().text("paper.someone"));
        return framing.bold("paper." + entry.voice().code(), name);
    }

    /** What the person says of it: of what was written down for them, whether it was said back. */
    private List<Run> answer(Entry entry) {
        return entry.voice() == Voice.OWN ? List.of()
                : framing.bold((entry.voice() == Voice.WRITTEN_DOWN ? "paper.said-back." : "paper.answer.") + entry.answer().code());
    }
}
