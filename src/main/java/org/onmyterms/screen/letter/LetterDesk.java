package org.onmyterms.screen.letter;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.onmyterms.guide.LetterKind;
import org.onmyterms.plan.Nation;

/** Where somebody is among the letters while a plan is open, so that whoever comes back finds themselves there. */
public final class LetterDesk {

    /** A page of the choice. */
    sealed interface Step {

        /** In which nation the person lives. */
        record Where() implements Step { }

        /** What they want with a letter. */
        record What() implements Step { }

        /** Which one of those letters. */
        record Which(LetterKind.Group group) implements Step { }
    }

    final ObjectProperty<Step> step = new SimpleObjectProperty<>(new Step.What());
    /** The nation that was said here alone, by somebody who may not change the plan. */
    Optional<Nation> nation = Optional.empty();
    /** Whether the nation was asked for; it is asked for once. */
    boolean asked;
}
