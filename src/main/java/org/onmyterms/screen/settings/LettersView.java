package org.onmyterms.screen.settings;

import java.util.List;
import javafx.scene.Node;
import org.onmyterms.look.Letters;
import org.onmyterms.look.Spacing;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.Goes;

/** The kind of letters, and the room between lines and letters. */
final class LettersView extends PartPage {

    LettersView(SettingsModel model, Widgets widgets, Goes goes) {
        super(widgets.text("settings.part.letters"), "help.page.looks-letters", widgets, goes::back, parts(model, widgets));
    }

    private static Node[] parts(SettingsModel model, Widgets widgets) {
        List<Spacing> apart = List.of(Spacing.values());
        return new Node[] {widgets.note(widgets.text("settings.sample")), widgets.notice(model.notice),
            widgets.subheading(widgets.text("settings.font")),
            widgets.choice(widgets.text("settings.font"), List.of(Letters.values()),
                    kind -> kind == Letters.SYSTEM ? widgets.text("settings.system-letters") : kind.family(), model.font),
            widgets.subheading(widgets.text("settings.lines")),
            widgets.choice(widgets.text("settings.lines"), apart, s -> widgets.text("settings.apart." + SettingsModel.word(s.name())), model.lines),
            widgets.subheading(widgets.text("settings.between-letters")),
            widgets.choice(widgets.text("settings.between-letters"), apart, s -> widgets.text("settings.apart." + SettingsModel.word(s.name())),
                    model.letters)};
    }
}
