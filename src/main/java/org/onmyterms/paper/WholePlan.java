package org.onmyterms.paper;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onmyterms.guide.CardKind;
import org.onmyterms.guide.Pack;
import org.onmyterms.guide.Prompt;
import org.onmyterms.guide.Topic;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.HeadingRef;
import org.onmyterms.plan.Plan;

/** The whole of what a reader may see: a front, the contents, and one part a topic with its questions. */
final class WholePlan {

    private final Pack pack;
    private final Framing framing;
    private final PictureBook pictures;

    WholePlan(Pack pack, Framing framing, PictureBook pictures) {
        this.pack = pack;
        this.framing = framing;
        this.pictures = pictures;
    }

    List<Block> of(Booklet.Front front, Contributions said) {
        List<Block> blocks = new ArrayList<>(front.blocks(framing.runs("paper.title"), framing));
        List<String> topics = inOrder(said.topics());
        if (!said.notDiscussed().isEmpty()) {
            blocks.add(new Block.Heading(2, framing.runs("paper.not-discussed"), "not-discussed"));
            said.notDiscussed().forEach(group -> blocks.addAll(said.set(group)));
        } else if (topics.isEmpty()) {
            blocks.add(new Block.Para(framing.runs("paper.empty")));
        }
        if (topics.isEmpty()) {
            return blocks;
        }
        List<Block.Contents.Line> lines = new ArrayList<>();
        List<Block> body = new ArrayList<>();
        for (String topic : topics) {
            String id = "topic-" + lines.size();
            List<Run> name = name(topic);
            lines.add(new Block.Contents.Line(name, id));
            body.add(new Block.Heading(2, name, id));
            body.addAll(topic(topic, id, said));
        }
        blocks.add(new Block.Heading(2, framing.runs("paper.contents"), "contents"));
        blocks.add(new Block.Contents(lines));
        blocks.addAll(body);
        return blocks;
    }

    /** The pack's topics in its order, then the others as they were begun, "just talk" last. */
    private List<String> inOrder(List<String> begun) {
        Set<String> ordered = new LinkedHashSet<>(pack.topics().stream().map(Topic::id).filter(begun::contains).toList());
        begun.stream().filter(t -> !t.equals(Plan.JUST_TALK)).forEach(ordered::add);
        ordered.addAll(begun);
        return List.copyOf(ordered);
    }

    private List<Run> name(String topic) {
        return pack.topic(topic).map(t -> List.of(framing.in(pack.language(), t.name()))).orElseGet(() -> topic.equals(Plan.JUST_TALK)
                ? framing.runs("paper.topic.talk") : HeadingRef.isTopic(topic) ? framing.runs("paper.topic.headings") : topic.isBlank() ? framing.runs("paper.topic.other") : List.of(Run.plain(topic)));
    }

    private List<Block> topic(String topic, String id, Contributions said) {
        List<Block> blocks = new ArrayList<>();
        Optional<String> asked = Optional.empty();
        int prompts = 0;
        List<CardKind> kinds = pack.topic(topic).map(Topic::cards).orElse(List.of());
        for (List<Entry> group : said.in(topic).stream().filter(g -> kinds.stream().noneMatch(k -> Contributions.isCard(k, g))).toList()) {
            Optional<String> prompt = group.getFirst().prompt();
            if (!prompt.equals(asked)) {
                Optional<Prompt> known = prompt.flatMap(pack::prompt);
                if (known.isPresent()) {
                    blocks.add(new Block.Heading(3, List.of(framing.in(pack.language(), known.get().ask())), id + "-" + prompts++));
                }
                asked = prompt;
            }
            blocks.addAll(said.set(group));
        }
        for (CardKind kind : kinds) {
            List<List<Entry>> cards = said.in(topic).stream().filter(g -> Contributions.isCard(kind, g)).toList();
            List<Entry> rows = cards.stream().filter(g -> Contributions.isRow(kind, g)).map(List::getFirst).toList();
            if (!rows.isEmpty()) {
                blocks.addAll(said.table(kind, rows));
            }
            if (rows.size() < cards.size()) {
                blocks.add(new Block.Heading(3, List.of(framing.in(pack.language(), kind.name())), id + "-" + prompts++));
                cards.stream().filter(g -> !Contributions.isRow(kind, g)).forEach(group -> blocks.addAll(said.set(group)));
            }
        }
        return pack.topic(topic).flatMap(t -> pictures.topic(t.picture())).map(picture -> Sayings.pictured(blocks, picture)).orElse(blocks);
    }
}
