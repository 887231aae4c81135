package org.onmyterms.screen.settings;

import javafx.scene.Node;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.Goes;
import org.onmyterms.work.SpellingHelp;

/** Spelling. */
final class SoundsView extends PartPage {

    SoundsView(SpellingHelp spelling, Widgets widgets, Goes goes) {
        super(widgets.text("settings.part.sounds"), "help.page.looks-sounds", widgets, goes::looks, parts(spelling, widgets));
    }

    private static Node[] parts(SpellingHelp spelling, Widgets widgets) {
        return new Node[] {widgets.note(widgets.text("settings.sample")), new SpellingPart(spelling, widgets).node()};
    }
}
