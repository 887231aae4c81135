package org.onmyterms.screen.giveout;

import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import org.onmyterms.guide.Topic;
import org.onmyterms.screen.giveout.ChoosingModel.Asking;
import org.onmyterms.widget.TextNote;
import org.onmyterms.widget.Widgets;

/** The question before officials see something sensitive, shown where it was ticked; nothing is shown to them meanwhile. */
final class AskingPart {

    private final ChoosingModel model;
    private final Widgets widgets;
    private final Runnable settled;
    private final VBox place;

    /** The action runs once the question is answered. */
    AskingPart(ChoosingModel model, Widgets widgets, Runnable settled) {
        this.model = model;
        this.widgets = widgets;
        this.settled = settled;
        this.place = widgets.column();
        model.asking.addListener((property, before, now) -> now.ifPresentOrElse(this::ask, place.getChildren()::clear));
    }

    VBox node() {
        return place;
    }

    private void ask(Asking asked) {
        String topics = asked.topics().stream().map(Topic::name).collect(Collectors.joining(", "));
        TextNote question = widgets.note(widgets.text("giveout.sensitive", model.name(asked.audience()), topics));
        place.getChildren().setAll(widgets.othersCard(question, widgets.note(widgets.text("giveout.sensitive-more")),
                widgets.row(widgets.button("giveout.keep-private", () -> settle(() -> model.keepPrivate(asked))),
                        widgets.button("giveout.show-them", () -> settle(() -> model.show(asked))))));
        question.requestFocus();
    }

    private void settle(Runnable choice) {
        choice.run();
        settled.run();
    }
}
