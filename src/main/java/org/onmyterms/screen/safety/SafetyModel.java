package org.onmyterms.screen.safety;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.onmyterms.plan.Action;
import org.onmyterms.work.OpenPlan;

/** Whether the cover asks for the words of this plan before it shows anything again. */
public final class SafetyModel {

    final BooleanProperty askAfterCover = new SimpleBooleanProperty();
    private final OpenPlan open;

    public SafetyModel(OpenPlan open) {
        this.open = open;
        askAfterCover.set(open.asksAfterCover());
        askAfterCover.addListener((property, before, asks) -> open.apply(new Action.AskAfterCover(asks)));
    }

    /** An example has no words, and only the person whose plan it is chooses this. */
    boolean mayChoose() {
        return open.vault().isPresent() && open.signedInSupporter().isEmpty();
    }
}
