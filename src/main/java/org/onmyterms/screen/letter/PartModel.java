package org.onmyterms.screen.letter;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.onmyterms.guide.LetterKind;
import org.onmyterms.guide.LetterSums;
import org.onmyterms.guide.Pack;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.HeadingRef;
import org.onmyterms.screen.bringing.BringingModel;
import org.onmyterms.words.Words;
import org.onmyterms.work.Background;
import org.onmyterms.work.OpenPlan;
import org.onmyterms.work.Speaking;

/** One part of a letter: our words, or what the person made of them, what they bring in, and whether it is left out. */
public final class PartModel {

    final BooleanProperty leftOut = new SimpleBooleanProperty();
    /** Whether the person wrote something there, so that our words do not stand there now. */
    final BooleanProperty changed = new SimpleBooleanProperty();
    final BringingModel bringing;

    private final LetterKind letter;
    private final LetterKind.Part part;
    private final List<LetterKind.Part> parts;
    private final String ours;
    private final Runnable unwatch;

    public PartModel(OpenPlan open, Background background, LetterKind letter, LetterKind.Part part, LetterSums sums, Pack pack, Supplier<Speaking> speaking,
                     Words words) {
        this.letter = letter;
        this.part = part;
        this.parts = LetterModel.offered(letter, open.plan(), sums);
        this.ours = part.words(open.plan().person().name(), sums).orElse("");
        HeadingRef ref = letter.ref(part);
        bringing = new BringingModel(open, background, new BringingModel.Place(ref, letter.reader(), part::mayFit, false, ours), pack, speaking, words);
        unwatch = open.watch(plan -> {
            leftOut.set(plan.headings().isNotAnswered(ref));
            changed.set(!plan.writtenFor(ref).isEmpty());
        });
        leftOut.addListener((property, before, now) -> {
            if (now != open.plan().headings().isNotAnswered(ref) && bringing.mayChoose()) {
                open.apply(new Action.AnswerHeading(ref, !now));
            }
        });
    }

    LetterKind letter() {
        return letter;
    }

    LetterKind.Part part() {
        return part;
    }

    /** Our words for this part; empty where only the person can say it. */
    String ours() {
        return ours;
    }

    Optional<LetterKind.Part> before() {
        return beside(-1);
    }

    Optional<LetterKind.Part> next() {
        return beside(1);
    }

    private Optional<LetterKind.Part> beside(int by) {
        int at = parts.indexOf(part) + by;
        return at >= 0 && at < parts.size() ? Optional.of(parts.get(at)) : Optional.empty();
    }

    void leave() {
        unwatch.run();
    }
}
