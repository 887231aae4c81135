package org.onmyterms.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Plan;

/**
 * What matters most, for somebody who has a minute: a one-page profile (the three headings that Helen Sanderson Associates made
 * known), and a card for the wallet. Both hold what was said in certain topics, in the person's own order.
 */
final class Profile {

    private static final List<String> LIKED = List.of("me");
    private static final List<String> MATTERS = List.of("matters", "people", "days", "hopes");
    private static final List<String> SUPPORT = List.of("support", "working", "communicating", "deciding");
    private static final List<String> READ_FIRST = List.of("communicating", "me");
    private static final List<String> SAFE = List.of("safety", "support");

    private static final Set<String> ON_A_PAGE = Stream.of(LIKED, MATTERS, SUPPORT).flatMap(List::stream).collect(Collectors.toSet());
    private static final Set<String> ON_A_CARD = Stream.of(READ_FIRST, SAFE).flatMap(List::stream).collect(Collectors.toSet());

    private final Framing framing;

    Profile(Framing framing) {
        this.framing = framing;
    }

    static boolean hasPlace(Entry entry, Layout layout) {
        return entry.prompt().filter(Plan.NOT_DISCUSSED::equals).isPresent() || (layout == Layout.WALLET_CARD ? ON_A_CARD : ON_A_PAGE).contains(entry.topic());
    }

    List<Block> onePage(Booklet.Front front, Contributions said) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading(1, front.named(framing.runs("paper.profile.title")), "title"));
        front.terms().forEach(line -> blocks.add(new Block.Para(line)));
        notDiscussed(blocks, said);
        part(blocks, "paper.profile.liked", LIKED, said);
        part(blocks, "paper.profile.matters", MATTERS, said);
        part(blocks, "paper.profile.support", SUPPORT, said);
        return orEmpty(blocks, front.terms().size() + 1);
    }

    List<Block> card(Booklet.Front front, Contributions said) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading(1, front.named(framing.runs("paper.card.title")), "title"));
        notDiscussed(blocks, said);
        blocks.addAll(together(READ_FIRST, said));
        part(blocks, "paper.card.safe", SAFE, said);
        return orEmpty(blocks, 1);
    }

    private static Block heading(int level, List<Run> runs, String id) {
        return new Block.Heading(level, runs, id);
    }

    private void part(List<Block> blocks, String key, List<String> topics, Contributions said) {
        List<Block> entries = together(topics, said);
        if (!entries.isEmpty()) {
            blocks.add(heading(2, framing.runs(key), key));
            blocks.addAll(entries);
        }
    }

    private void notDiscussed(List<Block> blocks, Contributions said) {
        if (!said.notDiscussed().isEmpty()) {
            blocks.add(heading(2, framing.runs("paper.not-discussed"), "paper.not-discussed"));
        }
        blocks.addAll(said.notDiscussed().stream().map(said::set).<Block>map(Block.Together::new).toList());
    }

    private static List<Block> together(List<String> topics, Contributions said) {
        return topics.stream().flatMap(t -> said.in(t).stream()).map(said::set).filter(set -> !set.isEmpty())
                .<Block>map(Block.Together::new).toList();
    }

    private List<Block> orEmpty(List<Block> blocks, int before) {
        if (blocks.size() == before) {
            blocks.add(new Block.Para(framing.runs("paper.empty")));
        }
        return blocks;
    }
}
