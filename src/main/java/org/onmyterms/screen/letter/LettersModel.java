package org.onmyterms.screen.letter;

import java.util.List;
import java.util.Optional;
import org.onmyterms.guide.LetterKind;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Nation;
import org.onmyterms.plan.Plan;
import org.onmyterms.screen.letter.LetterDesk.Step;
import org.onmyterms.words.Words;
import org.onmyterms.work.OpenPlan;

/** Which letters there are: first, once, in which nation the person lives, then what they want, then which letter. */
public final class LettersModel {

    final LetterDesk desk;
    private final OpenPlan open;
    private final List<LetterKind> letters;
    private final Words words;

    public LettersModel(OpenPlan open, LetterDesk desk, List<LetterKind> letters, Words words) {
        this.open = open;
        this.desk = desk;
        this.letters = letters;
        this.words = words;
        if (nation().isEmpty() && !desk.asked) {
            desk.step.set(new Step.Where());
        }
    }

    Optional<Nation> nation() {
        return open.plan().nation().or(() -> desk.nation);
    }

    /** The nation's name, or that it is not said. */
    String nationName() {
        return nation().map(this::name).orElseGet(() -> words.text("letter.where.not-said"));
    }

    String name(Nation nation) {
        return words.text("headings.nation." + nation.code());
    }

    /** Keeps the nation in the plan, for whoever may; empty takes it out. */
    void live(Optional<Nation> nation) {
        desk.asked = true;
        desk.nation = nation;
        Plan plan = open.plan();
        if (open.signedInSupporter().isEmpty() && !plan.nation().equals(nation)) {
            open.apply(new Action.Describe(plan.language(), nation, plan.extras()));
        }
        desk.step.set(new Step.What());
    }

    void go(Step step) {
        desk.step.set(step);
    }

    /** The letters of a group that can be made here. */
    List<LetterKind> letters(LetterKind.Group group) {
        return letters.stream().filter(l -> l.group() == group && l.isFor(nation())).toList();
    }
}
