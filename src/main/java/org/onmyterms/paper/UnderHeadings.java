package org.onmyterms.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.onmyterms.guide.Pack;
import org.onmyterms.guide.Template;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.HeadingRef;
import org.onmyterms.plan.Plan;

/** Somebody else's headings, in their order, and under each what the person wants to stand there. */
final class UnderHeadings {

    private final Pack pack;
    private final Framing framing;
    private final PictureBook pictures;
    private final Sayings sayings;

    UnderHeadings(Pack pack, Framing framing, PictureBook pictures, Sayings sayings) {
        this.pack = pack;
        this.pictures = pictures;
        this.framing = framing;
        this.sayings = sayings;
    }

    List<Block> of(Plan plan, Template template, boolean everyHeading, Booklet.Front front) {
        List<Block> blocks = new ArrayList<>(front.blocks(List.of(framing.in(pack.language(), template.name())), framing));
        List<Block.Contents.Line> lines = new ArrayList<>();
        List<Block> body = new ArrayList<>();
        for (Template.Heading heading : template.headings()) {
            List<Block> said = under(plan, template.ref(heading));
            if (!said.isEmpty() || everyHeading) {
                String id = "heading-" + lines.size();
                List<Run> name = List.of(framing.in(pack.language(), heading.words()));
                lines.add(new Block.Contents.Line(name, id));
                body.add(new Block.Heading(2, name, id));
                body.addAll(said.isEmpty() ? List.of(new Block.Para(framing.runs("paper.headings.nothing"))) : said);
            }
        }
        if (lines.isEmpty()) {
            blocks.add(new Block.Para(framing.runs("paper.empty")));
            return blocks;
        }
        blocks.add(new Block.Heading(2, framing.runs("paper.headings.contents"), "contents"));
        blocks.add(new Block.Contents(lines));
        blocks.addAll(body);
        return blocks;
    }

    /** What stands under one heading; of one that the person chose not to answer, that alone. */
    private List<Block> under(Plan plan, HeadingRef heading) {
        if (plan.headings().isNotAnswered(heading)) {
            return List.of(new Block.Para(framing.runs("paper.headings.not-answered")));
        }
        return said(plan, Stream.concat(plan.pulledIn(heading).stream(), plan.writtenFor(heading).stream()).toList());
    }

    /** These entries, set so that nobody can mistake whose words they are. */
    List<Block> said(Plan plan, List<Entry> entries) {
        return groups(plan, entries).stream().flatMap(List::stream).toList();
    }

    /** The same, what belongs together in a list of its own. */
    List<List<Block>> groups(Plan plan, List<Entry> entries) {
        Map<String, Entry> seen = new LinkedHashMap<>();
        entries.stream().filter(e -> !e.isEmpty()).forEach(e -> seen.put(e.id(), e));
        seen.replaceAll((id, entry) -> pack.spelt(entry, seen));
        Voices voices = new Voices(plan, framing, sayings, Contributions.answers(seen));
        return SideBySide.groups(Contributions.standingAlone(seen)).stream()
                .map(group -> pictured(group.getFirst().topic(), voices.group(group))).toList();
    }

    /** Where a layout has pictures, that of the topic in which it was said. */
    private List<Block> pictured(String topic, List<Block> said) {
        return pack.topic(topic).flatMap(t -> pictures.topic(t.picture())).map(picture -> Sayings.pictured(said, picture)).orElse(said);
    }
}
