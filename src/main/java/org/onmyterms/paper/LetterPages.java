package org.onmyterms.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onmyterms.guide.LetterKind;
import org.onmyterms.guide.LetterSums;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.HeadingRef;
import org.onmyterms.plan.Plan;

/** A letter in the person's name, part by part as they left it; then, on a page of its own, the law behind it. */
final class LetterPages {

    private final Plan plan;
    private final LetterKind letter;
    private final LetterSums sums;
    private final String language;
    private final Framing framing;
    private final Layout layout;
    private final UnderHeadings under;

    /** @param language BCP 47, of the words that the letter suggests */
    LetterPages(Plan plan, LetterKind letter, LetterSums sums, String language, Framing framing, Layout layout, UnderHeadings under) {
        this.plan = plan;
        this.letter = letter;
        this.sums = sums;
        this.language = language;
        this.framing = framing;
        this.layout = layout;
        this.under = under;
    }

    /** What it is about, as the person says it, or as we do. */
    String subject() {
        LetterKind.Part part = letter.part(LetterKind.SUBJECT).orElseThrow();
        return plan.writtenFor(letter.ref(part)).stream().map(Entry::words).filter(w -> !w.isBlank()).findFirst().map(String::strip)
                .orElseGet(() -> part.words(plan.person().name(), sums).orElseGet(letter::name));
    }

    List<Block> blocks(LocalDate date) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, List.of(Run.plain(subject())), "subject"));
        blocks.add(new Block.Para(List.of(Run.plain(framing.words().day(date)))));
        letter.parts().stream().filter(p -> !p.isSubject() && hasPlace(p)).forEach(p -> blocks.addAll(part(p)));
        if (!layout.isOneSheet()) {
            blocks.addAll(law(date));
        }
        return blocks;
    }

    /** A card for the wallet holds what is asked, to be shown where people meet. */
    private boolean hasPlace(LetterKind.Part part) {
        return layout != Layout.WALLET_CARD || part.id().equals(LetterKind.ASK);
    }

    /** Parts in which something stands, and the page of law, where this layout has no place for them. */
    List<String> withoutPlace() {
        if (!layout.isOneSheet()) {
            return List.of();
        }
        List<String> without = new ArrayList<>(letter.parts().stream().filter(p -> !p.isSubject() && !hasPlace(p) && !part(p).isEmpty()).map(LetterKind.Part::name).toList());
        if (!letter.laws(plan.nation()).isEmpty()) {
            without.add(framing.words().text("paper.letter.law"));
        }
        return without;
    }

    /** What the person wrote there, or else our words; then what they brought in. Nothing of a part that they leave out. */
    private List<Block> part(LetterKind.Part part) {
        HeadingRef ref = letter.ref(part);
        if (plan.headings().isNotAnswered(ref)) {
            return List.of();
        }
        List<Entry> written = plan.writtenFor(ref);
        List<Block> brought = brought(plan.pulledIn(ref));
        List<Block> blocks = new ArrayList<>(under.said(plan, written));
        if (written.isEmpty() && !(part.leads() && brought.isEmpty())) {
            part.words(plan.person().name(), sums).filter(words -> !words.isEmpty()).ifPresent(words -> blocks.addAll(ours(words)));
        }
        blocks.addAll(brought);
        return blocks;
    }

    /** On one sheet, what was brought in is left out as a whole where there is no room for it. */
    private List<Block> brought(List<Entry> entries) {
        return layout.isOneSheet() ? under.groups(plan, entries).stream().<Block>map(Block.Together::new).toList() : under.said(plan, entries);
    }

    /** In Easy Read one idea a row, as everything is. */
    private List<Block> ours(String words) {
        return layout == Layout.EASY_READ ? Sayings.ideas(words, language).stream().<Block>map(idea -> new Block.Pictured(Optional.empty(), "", run(idea))).toList()
                : List.of(new Block.Para(run(words)));
    }

    private List<Run> run(String words) {
        return List.of(framing.in(language, words));
    }

    private List<Block> law(LocalDate date) {
        List<LetterKind.Law> laws = letter.laws(plan.nation());
        if (laws.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(List.of(new Block.PageBreak(), new Block.Heading(2, framing.runs("paper.letter.law"), "law")));
        for (LetterKind.Law law : laws) {
            blocks.addAll(ours(law.says()));
            blocks.add(new Block.Para(framing.runs("paper.letter.source", law.source(), framing.words().day(law.checked()))));
            if (law.isOld(date)) {
                blocks.add(new Block.Para(framing.runs("paper.letter.old")));
            }
        }
        blocks.add(new Block.Para(framing.runs("paper.letter.not-advice")));
        return blocks;
    }
}
