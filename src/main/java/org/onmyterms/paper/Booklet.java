package org.onmyterms.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onmyterms.guide.LetterKind;
import org.onmyterms.guide.LetterSums;
import org.onmyterms.guide.Pack;
import org.onmyterms.guide.Template;
import org.onmyterms.plan.Audience;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Plan;
import org.onmyterms.plan.Terms;
import org.onmyterms.words.Words;

/**
 * Makes the document one audience is given. It starts from what that audience may see and looks at nothing else, so what
 * is hidden leaves no trace: no empty topic, no unused name, no count.
 */
public final class Booklet {

    private final Pack pack;
    private final Words words;
    private final PictureBook pictures;

    public Booklet(Pack pack, Words words, PictureBook pictures) {
        this.pack = pack;
        this.words = words;
        this.pictures = pictures;
    }

    /** The document without anything said to the reader about it. */
    public Document of(Plan plan, Album album, String audience, Layout layout, LocalDate date) {
        return of(plan, album, audience, layout, Terms.NONE, date);
    }

    /**
     * @param audience id of an audience of the plan, or {@link Audience#ME}
     * @param album    where the plan's photos come from
     * @param terms    what the person says to the reader; a card for the wallet has no room for it
     */
    public Document of(Plan plan, Album album, String audience, Layout layout, Terms terms, LocalDate date) {
        String language = language(plan);
        Framing framing = new Framing(words, language);
        Front front = front(plan, audience, terms, framing, date);
        Contributions said = new Contributions(plan, pack, audience, layout, framing, pictures, album);
        List<Block> blocks = switch (layout) {
            case CLEAR, LARGE, EXTRA_LARGE, EASY_READ -> new WholePlan(pack, framing, pictures).of(front, said);
            case ONE_PAGE -> new Profile(framing).onePage(front, said);
            case WALLET_CARD -> new Profile(framing).card(front, said);
        };
        return new Document(words.text("paper.title-version", front.version()), language, date, layout, blocks);
    }

    /**
     * What the person gives out under somebody else's headings: of each what they pulled in, what they wrote for its reader alone, or that
     * they chose not to answer it. Nothing else of the plan is looked at.
     *
     * @param everyHeading whether headings stay under which nothing stands; else they are left out
     * @throws IllegalArgumentException for a layout of one sheet
     */
    public Document of(Plan plan, Album album, Template template, boolean everyHeading, Layout layout, LocalDate date) {
        if (layout.isOneSheet()) {
            throw new IllegalArgumentException("headings need as many pages as they need");
        }
        Framing framing = new Framing(words, language(plan));
        String version = Integer.toString(plan.nextVersion());
        Front front = new Front(plan.person().name(), version, words.day(date), framing.runs("paper.headings.reader"), List.of());
        List<Block> blocks = new UnderHeadings(pack, framing, pictures, new Sayings(framing, pictures, album, layout, pack)).of(plan, template, everyHeading, front);
        return new Document(words.text("paper.headings.title-version", template.name(), version), language(plan), date, layout, blocks);
    }

    /** A document of money for this audience, reckoned from what it may see and nothing else. */
    public Document of(MoneyDocument which, Plan plan, Album album, String audience, Layout layout, Terms terms, LocalDate date) {
        Framing framing = new Framing(words, language(plan));
        Plan seen = plan.asSeenBy(audience);
        Sayings sayings = new Sayings(framing, pictures, album, layout, pack);
        Front front = front(plan, audience, terms, framing, date);
        List<Block> blocks = layout.isOneSheet() ? new MoneySheet(seen, pack, framing, sayings, layout).of(which, front) : switch (which) {
            case COSTS -> new CostsPaper(seen, pack, framing, sayings).of(front);
            case GAP -> new GapPaper(seen, pack, framing, sayings).of(front);
            case DEALINGS -> new DealingsPaper(seen, pack, framing, sayings).of(front);
        };
        return new Document(words.text("sums.paper.title-version", words.text(which.key()), front.version()), language(plan), date, layout, blocks);
    }

    private Front front(Plan plan, String audience, Terms terms, Framing framing, LocalDate date) {
        return new Front(plan.person().name(), Integer.toString(plan.nextVersion()), words.day(date), audience.equals(Audience.ME) ? framing.runs("paper.for-me")
                : framing.runs("paper.for", terms.reader().isBlank() ? audienceName(plan, audience) : terms.reader()), said(terms, framing));
    }

    /**
     * A letter in the person's name: its parts as the person left them, and on the next page the law behind it. Nothing else of the plan
     * is looked at. One sheet has no place for the law, and a card for what is asked alone.
     */
    public Document of(Plan plan, Album album, LetterKind letter, LetterSums sums, Layout layout, LocalDate date) {
        LetterPages pages = letterPages(plan, album, letter, sums, layout);
        return new Document(pages.subject(), language(plan), date, layout, pages.blocks(date));
    }

    /** What a letter says and this layout has no place for, a part each. */
    public List<String> withoutPlace(Plan plan, LetterKind letter, LetterSums sums, Layout layout) {
        return letterPages(plan, Album.EMPTY, letter, sums, layout).withoutPlace();
    }

    private LetterPages letterPages(Plan plan, Album album, LetterKind letter, LetterSums sums, Layout layout) {
        Framing framing = new Framing(words, language(plan));
        Sayings sayings = new Sayings(framing, pictures, album, layout, pack);
        return new LetterPages(plan, letter, sums, pack.language(), framing, layout, new UnderHeadings(pack, framing, pictures, sayings));
    }

    private static String language(Plan plan) {
        return plan.language().isBlank() ? "en-GB" : plan.language();
    }

    /** The words of what this audience may see and this layout has no place for, an entry each. */
    public List<String> withoutPlace(Plan plan, String audience, Layout layout) {
        if (!layout.isOneSheet()) {
            return List.of();
        }
        Map<String, Entry> seen = plan.entriesFor(audience).stream().filter(e -> !e.isEmpty()).collect(Collectors.toMap(Entry::id, e -> e, (a, b) -> a,
                LinkedHashMap::new));
        return seen.values().stream().filter(e -> !Profile.hasPlace(Contributions.standsWith(e, seen), layout)).map(this::named).toList();
    }

    private String named(Entry entry) {
        if (!entry.words().isBlank()) {
            return entry.words();
        }
        return entry.pictures().isEmpty() ? entry.recording().map(r -> words.text("paper.recording", Integer.toString(r.seconds()))).orElse("")
                : words.text("paper.picture-plain");
    }

    /** What stands at the beginning: whose plan it is, which version, of which day, and for whom this copy is. */
    record Front(String name, String version, String day, List<Run> reader, List<List<Run>> terms) {

        List<Block> blocks(List<Run> title, Framing framing) {
            List<Block> blocks = new ArrayList<>();
            blocks.add(new Block.Heading(1, title, "title"));
            if (!name.isBlank()) {
                blocks.add(new Block.Para(List.of(new Run(name, Optional.empty(), true)), Block.Tone.LEAD));
            }
            blocks.add(new Block.Para(framing.runs("paper.mine"), Block.Tone.LEAD));
            blocks.add(new Block.Para(framing.runs("paper.version", version, day)));
            blocks.add(new Block.Para(reader));
            terms.forEach(line -> blocks.add(new Block.Para(line)));
            return blocks;
        }

        /** The same in few lines; a card for the wallet has no room for what is said to its reader. */
        List<Block> onOneSheet(List<Run> title, Layout layout, Framing framing) {
            List<Block> blocks = new ArrayList<>();
            blocks.add(new Block.Heading(1, named(title), "title"));
            blocks.add(new Block.Para(framing.runs("paper.version", version, day)));
            if (layout == Layout.ONE_PAGE) {
                terms.forEach(line -> blocks.add(new Block.Para(line)));
            }
            return blocks;
        }

        /** A title, and whose it is. */
        List<Run> named(List<Run> title) {
            List<Run> named = new ArrayList<>(title);
            if (!name.isBlank()) {
                named.add(new Run(": " + name, Optional.empty(), false));
            }
            return named;
        }
    }

    private List<List<Run>> said(Terms terms, Framing framing) {
        List<List<Run>> said = new ArrayList<>();
        if (!terms.why().isBlank()) {
            said.add(List.of(framing.runs("paper.why").getFirst(), Run.plain(" " + terms.why())));
        }
        terms.until().ifPresent(day -> said.add(framing.runs("paper.until", words.day(day))));
        if (terms.noCopy()) {
            said.add(framing.runs("paper.no-copy"));
        }
        if (terms.giveBack()) {
            said.add(framing.runs("paper.give-back"));
        }
        return said;
    }

    private String audienceName(Plan plan, String audience) {
        return plan.audience(audience).map(Audience::name).filter(name -> !name.isBlank())
                .orElseGet(() -> words.text("paper.audience." + (Audience.USUAL.contains(audience) ? audience : "other")));
    }
}
