package org.onmyterms.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onmyterms.guide.Pack;
import org.onmyterms.guide.Prompt;
import org.onmyterms.guide.Topic;
import org.onmyterms.plan.Audience;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Plan;
import org.onmyterms.words.Words;

/**
 * Makes the document one audience is given. It starts from what that audience may see and looks at nothing else, so what
 * is hidden leaves no trace: no empty topic, no unused name, no count.
 */
public final class Booklet {

    private static final Set<String> USUAL_AUDIENCES = Set.of("supporters", "circle", "workers", "council");

    private final Pack pack;
    private final Words words;

    public Booklet(Pack pack, Words words) {
        this.pack = pack;
        this.words = words;
    }

    /**
     * @param audience id of an audience of the plan, or {@link Audience#ME}
     * @throws PaperException when the layout is not built yet
     */
    public Document of(Plan plan, String audience, Layout layout, LocalDate date) {
        if (!layout.isBuilt()) {
            throw new PaperException("paper.layout-not-built");
        }
        String language = plan.language().isBlank() ? "en-GB" : plan.language();
        Framing framing = new Framing(words, language);
        Map<String, List<Entry>> topics = topics(plan.entriesFor(audience));

        List<Block> blocks = new ArrayList<>(front(plan, audience, date, framing));
        if (topics.isEmpty()) {
            blocks.add(new Block.Para(framing.runs("paper.empty")));
        } else {
            List<Block.Contents.Line> lines = new ArrayList<>();
            List<Block> body = new ArrayList<>();
            Voices voices = new Voices(plan, framing);
            topics.forEach((topic, entries) -> {
                String id = "topic-" + lines.size();
                List<Run> name = topicName(topic, framing);
                lines.add(new Block.Contents.Line(name, id));
                body.add(new Block.Heading(2, name, id));
                body.addAll(topicBody(id, entries, framing, voices));
            });
            blocks.add(new Block.Heading(2, framing.runs("paper.contents"), "contents"));
            blocks.add(new Block.Contents(lines));
            blocks.addAll(body);
        }
        return new Document(words.text("paper.title-version", version(plan)), language, date, blocks);
    }

    private List<Block> front(Plan plan, String audience, LocalDate date, Framing framing) {
        List<Block> front = new ArrayList<>();
        front.add(new Block.Heading(1, framing.runs("paper.title"), "title"));
        if (!plan.person().name().isBlank()) {
            front.add(new Block.Para(List.of(new Run(plan.person().name(), Optional.empty(), true)), Block.Tone.LEAD));
        }
        front.add(new Block.Para(framing.runs("paper.mine"), Block.Tone.LEAD));
        front.add(new Block.Para(framing.runs("paper.version", version(plan), words.day(date))));
        front.add(new Block.Para(audience.equals(Audience.ME) ? framing.runs("paper.for-me")
                : framing.runs("paper.for", audienceName(plan, audience))));
        return front;
    }

    private String audienceName(Plan plan, String audience) {
        return plan.audience(audience).map(Audience::name).filter(name -> !name.isBlank())
                .orElseGet(() -> words.text("paper.audience." + (USUAL_AUDIENCES.contains(audience) ? audience : "other")));
    }

    private static String version(Plan plan) {
        return Integer.toString(plan.nextVersion());
    }

    /** Entries by topic: the pack's topics in its order, then the others as they were begun, "just talk" last. */
    private Map<String, List<Entry>> topics(List<Entry> visible) {
        Map<String, List<Entry>> found = new LinkedHashMap<>();
        visible.stream().filter(e -> !e.words().isEmpty() || !e.pictures().isEmpty())
                .forEach(e -> found.computeIfAbsent(e.topic(), t -> new ArrayList<>()).add(e));
        Map<String, List<Entry>> ordered = new LinkedHashMap<>();
        pack.topics().stream().map(Topic::id).filter(found::containsKey).forEach(t -> ordered.put(t, found.remove(t)));
        List<Entry> talk = found.remove(Plan.JUST_TALK);
        ordered.putAll(found);
        if (talk != null) {
            ordered.put(Plan.JUST_TALK, talk);
        }
        return ordered;
    }

    private List<Run> topicName(String topic, Framing framing) {
        return pack.topic(topic).map(t -> List.of(packRun(t.name(), framing))).orElseGet(() -> topic.equals(Plan.JUST_TALK)
                ? framing.runs("paper.topic.talk") : topic.isBlank() ? framing.runs("paper.topic.other") : List.of(Run.plain(topic)));
    }

    private Run packRun(String text, Framing framing) {
        return new Run(text, framing.languageIfOther(pack.language()), false);
    }

    private List<Block> topicBody(String topicId, List<Entry> entries, Framing framing, Voices voices) {
        List<Block> blocks = new ArrayList<>();
        Optional<String> asked = Optional.empty();
        int prompts = 0;
        for (List<Entry> group : SideBySide.groups(entries)) {
            Optional<String> prompt = group.getFirst().prompt();
            if (!prompt.equals(asked)) {
                Optional<Prompt> known = prompt.flatMap(pack::prompt);
                if (known.isPresent()) {
                    List<Run> ask = List.of(packRun(known.get().ask(), framing));
                    blocks.add(new Block.Heading(3, ask, topicId + "-" + prompts++));
                }
                asked = prompt;
            }
            blocks.addAll(voices.group(group));
        }
        return blocks;
    }
}
