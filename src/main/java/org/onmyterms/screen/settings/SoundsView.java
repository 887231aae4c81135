package org.onmyterms.screen.settings;

import javafx.scene.Node;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.Goes;
import org.onmyterms.work.SpellingHelp;

/** Reading aloud, help with spelling, and the way to switches. */
final class SoundsView extends PartPage {

    SoundsView(SoundsModel sounds, SpellingHelp spelling, Widgets widgets, Goes goes) {
        super(widgets.text("settings.part.sounds"), "help.page.looks-sounds", widgets, goes::back, parts(sounds, spelling, widgets, goes));
    }

    private static Node[] parts(SoundsModel sounds, SpellingHelp spelling, Widgets widgets, Goes goes) {
        return new Node[] {widgets.note(widgets.text("settings.sample")), new SoundsPart(sounds, widgets).node(),
            new SpellingPart(spelling, widgets).node(), widgets.subheading(widgets.text("settings.switches-title")), widgets.button("settings.switches", goes::switches)};
    }
}
