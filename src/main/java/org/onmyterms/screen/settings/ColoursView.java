package org.onmyterms.screen.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import org.onmyterms.look.Theme;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.Goes;

/** The colours of everything: as the computer is set, one of three themes, or the person's own two. */
final class ColoursView extends PartPage {

    ColoursView(SettingsModel model, Widgets widgets, Goes goes) {
        super(widgets.text("settings.part.colours"), "help.page.looks-colours", widgets, goes::back, parts(model, widgets, goes));
    }

    private static Node[] parts(SettingsModel model, Widgets widgets, Goes goes) {
        List<String> choices = new ArrayList<>(List.of(SettingsModel.FOLLOW));
        Arrays.stream(Theme.values()).map(Theme::name).forEach(choices::add);
        if (model.colours.get().equals(SettingsModel.OWN)) {
            choices.add(SettingsModel.OWN);
        }
        return new Node[] {widgets.note(widgets.text("settings.sample")),
            widgets.choice(widgets.text("settings.part.colours"), choices, c -> widgets.text("settings.colours." + SettingsModel.word(c)), model.colours),
            widgets.button("settings.own", () -> goes.looks(Parts.OWN)), widgets.notice(model.notice)};
    }
}
