package org.onmyterms.screen.giveout;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.onmyterms.paper.Layout;
import org.onmyterms.plan.GiveOut;
import org.onmyterms.plan.Terms;

/** What somebody has chosen on the way to giving something out, and how far they are. It outlives the page, and never the open plan. */
public final class Giving {

    /** The pages of giving out, in their order. */
    enum Step { START, FOR_WHOM, WHAT, HOW }

    final ObjectProperty<Step> step = new SimpleObjectProperty<>(Step.START);
    final StringProperty audience = new SimpleStringProperty("workers");
    final ObjectProperty<Layout> layout = new SimpleObjectProperty<>(Layout.CLEAR);
    final StringProperty reader = new SimpleStringProperty("");
    final StringProperty why = new SimpleStringProperty("");
    /** The last day on which it is good, as it was typed. */
    final StringProperty until = new SimpleStringProperty("");
    final BooleanProperty noCopy = new SimpleBooleanProperty();
    final BooleanProperty giveBack = new SimpleBooleanProperty();

    /** Begins from the beginning; what was chosen before is still chosen. */
    public void begin() {
        step.set(Step.START);
    }

    /** Begins where the same is given to the same reader again; the person can still choose otherwise. */
    public void again(GiveOut given) {
        audience.set(given.audience());
        layout.set(Layout.of(given.layout()).orElse(Layout.CLEAR));
        reader.set(given.terms().reader());
        why.set(given.terms().why());
        until.set("");
        noCopy.set(given.terms().noCopy());
        giveBack.set(given.terms().giveBack());
        step.set(Step.HOW);
    }

    /** Goes on with this audience to how it shall look. */
    public void forAudience(String id) {
        audience.set(id);
        step.set(Step.HOW);
    }

    Terms terms(Optional<LocalDate> good) {
        return new Terms(reader.get().strip(), why.get().strip(), good, noCopy.get(), giveBack.get());
    }
}
