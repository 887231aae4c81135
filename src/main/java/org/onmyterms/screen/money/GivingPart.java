package org.onmyterms.screen.money;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.onmyterms.paper.Layout;
import org.onmyterms.paper.MoneyDocument;
import org.onmyterms.widget.TextNote;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.Goes;

/** What is asked before the sums are shown as pages, one question a page. */
final class GivingPart {

    private final GivingModel model;
    private final Widgets widgets;
    private final Goes goes;

    GivingPart(GivingModel model, Widgets widgets, Goes goes) {
        this.model = model;
        this.widgets = widgets;
        this.goes = goes;
    }

    List<Node> documents() {
        return List.of(widgets.choice(widgets.text("sums.page.giving"), List.of(MoneyDocument.values()), d -> widgets.text(d.key()), model.document));
    }

    List<Node> layouts() {
        return List.of(widgets.choice(widgets.text("sums.page.layout"), List.of(Layout.values()), model::name, model.layout));
    }

    /** For whom; and that the reader does not see all of it, where that is so. */
    List<Node> readers() {
        TextNote hidden = widgets.note("");
        hidden.textProperty().bind(Bindings.createStringBinding(() -> model.hidden() == 0 ? "" : widgets.text("sums.screen.hidden", model.hidden()), model.audience, model.document));
        hidden.visibleProperty().bind(hidden.textProperty().isNotEmpty());
        hidden.managedProperty().bind(hidden.visibleProperty());
        Button choose = widgets.shownWhile(hidden.visibleProperty(), widgets.button("sums.screen.choose", goes::readers));
        return List.of(widgets.choice(widgets.text("sums.page.reader"), model.audiences(), model::name, model.audience), hidden, choose);
    }

    Button pages() {
        return widgets.primary("sums.screen.pages", () -> goes.pages(model.paper()));
    }
}
