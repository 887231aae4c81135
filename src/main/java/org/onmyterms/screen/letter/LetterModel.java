package org.onmyterms.screen.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.onmyterms.guide.LetterKind;
import org.onmyterms.guide.LetterSums;
import org.onmyterms.paper.Document;
import org.onmyterms.paper.Layout;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.HeadingRef;
import org.onmyterms.plan.Plan;
import org.onmyterms.plan.Terms;
import org.onmyterms.words.Quoted;
import org.onmyterms.words.Words;
import org.onmyterms.work.OpenPlan;
import org.onmyterms.work.Paper;
import org.onmyterms.work.PlanNames;
import org.onmyterms.work.Sharing;
import org.onmyterms.work.Shortly;

/** One letter as a whole: what stands in each part, and the pages to give out. The app sends nothing. */
public final class LetterModel {

    final ObjectProperty<Layout> layout = new SimpleObjectProperty<>(Layout.CLEAR);

    private final OpenPlan open;
    private final LetterKind letter;
    private final LetterSums sums;
    private final Sharing sharing;
    private final Words words;

    public LetterModel(OpenPlan open, LetterKind letter, LetterSums sums, Sharing sharing, Words words) {
        this.open = open;
        this.letter = letter;
        this.sums = sums;
        this.sharing = sharing;
        this.words = words;
    }

    LetterKind letter() {
        return letter;
    }

    String name(Layout shape) {
        return PlanNames.sheet(shape, words);
    }

    /** Those whose sums are known, and those in which something stands already. */
    List<LetterKind.Part> parts() {
        return offered(letter, open.plan(), sums);
    }

    static List<LetterKind.Part> offered(LetterKind letter, Plan plan, LetterSums sums) {
        return letter.parts().stream().filter(p -> p.words("", sums).isPresent() || !plan.writtenFor(letter.ref(p)).isEmpty()
                || !plan.pulledIn(letter.ref(p)).isEmpty()).toList();
    }

    /** What stands in a part, shortly. */
    String stands(LetterKind.Part part) {
        Plan plan = open.plan();
        HeadingRef ref = letter.ref(part);
        if (plan.headings().isNotAnswered(ref)) {
            return words.text("letter.left-out");
        }
        List<Entry> brought = plan.pulledIn(ref);
        Optional<Entry> written = plan.writtenFor(ref).stream().findFirst();
        String first = written.map(e -> Shortly.of(e, words)).orElseGet(() -> part.leads() && brought.isEmpty() ? ""
                : Quoted.shortly(part.words(plan.person().name(), sums).orElse("")));
        String more = brought.isEmpty() ? "" : words.text("letter.brought", brought.size());
        String all = (first + "\n" + more).strip();
        return all.isEmpty() ? words.text("letter.empty") : all;
    }

    /** What of the letter the chosen layout holds besides its words; nothing where there is no more to say. */
    String holds() {
        boolean hasLaw = !letter.laws(open.plan().nation()).isEmpty();
        return switch (layout.get()) {
            case WALLET_CARD -> words.text("letter.on-a-card");
            case ONE_PAGE -> hasLaw ? words.text("letter.no-law") : "";
            case CLEAR, LARGE, EXTRA_LARGE, EASY_READ -> hasLaw ? words.text("letter.law") : "";
        };
    }

    /** Hands the pages over to be looked at. */
    void toPages(Consumer<Paper> look) {
        Plan plan = open.plan();
        Layout shape = layout.get();
        LocalDate today = open.now().toLocalDate();
        Supplier<Document> document = () -> sharing.letter(letter, sums, plan, open.media(), shape, today);
        look.accept(new Paper(words.text("letter.file-name", letter.id()), false, data -> sharing.letterPages(letter, sums, plan, open.media(), shape, today), Optional.of(document),
                given -> sharing.log(open, letter.name(), letter.reader(), shape, Terms.NONE)));
    }
}
