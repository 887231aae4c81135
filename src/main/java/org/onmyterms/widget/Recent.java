package org.onmyterms.widget;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.onmyterms.look.Style;

/**
 * A column of the newest things, made only when they are shown. A button above them shows earlier ones, some at a time, so that
 * a long list never holds up the window and nothing in it is out of reach.
 */
public final class Recent<T> extends VBox {

    private static final int AT_ONCE = 5;

    private final Widgets widgets;
    private final Function<T, Node> card;
    private List<T> all = List.of();
    private int shown = AT_ONCE;

    Recent(Widgets widgets, Function<T, Node> card) {
        this.widgets = widgets;
        this.card = card;
        Style.COLUMN.on(this);
    }

    /** Shows these, oldest first; as many as were shown before, and at least the newest. */
    public void show(List<T> things) {
        all = List.copyOf(things);
        getChildren().setAll(all.subList(hidden(), all.size()).stream().map(card).toList());
        offerEarlier();
    }

    /** Shows only the newest again. */
    public void onlyNewest() {
        shown = AT_ONCE;
        show(all);
    }

    private int hidden() {
        return Math.max(0, all.size() - shown);
    }

    private void offerEarlier() {
        if (hidden() > 0) {
            getChildren().addFirst(widgets.named(widgets.text("widget.earlier", hidden()), widgets.text("widget.earlier.help"), this::earlier));
        }
    }

    /** The button comes again at the top, with the focus, while there is more; then the oldest of what came has it. */
    private void earlier() {
        int until = hidden();
        shown += AT_ONCE;
        getChildren().removeFirst();
        getChildren().addAll(0, all.subList(hidden(), until).stream().map(card).toList());
        offerEarlier();
        Node top = getChildren().getFirst();
        Node first = top instanceof Pane card && !card.getChildren().isEmpty() ? card.getChildren().getFirst() : top;
        first.requestFocus();
    }
}
