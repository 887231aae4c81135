package org.onmyterms.widget;

import javafx.scene.layout.VBox;
import org.onmyterms.look.Style;

/** Words that somebody said; of very many first the beginning, because laying out 20,000 words holds the window for a third of a second. */
final class LongWords extends VBox {

    private static final int LONG = 6_000;
    private static final int BEGINNING = 2_000;

    LongWords(String all, Widgets widgets) {
        Style.COLUMN.on(this);
        if (all.length() <= LONG) {
            getChildren().add(widgets.note(all));
            return;
        }
        getChildren().addAll(widgets.note(all.substring(0, all.offsetByCodePoints(0, BEGINNING)) + "…"),
                widgets.named(widgets.text("widget.all-words"), widgets.text("widget.all-words.help"), () -> {
                    TextNote whole = widgets.note(all);
                    getChildren().setAll(whole);
                    whole.requestFocus();
                }));
    }
}
