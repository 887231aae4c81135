package org.onmyterms.screen.settings;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.Goes;

/** Pictures beside words, and what moves by itself. */
final class PicturesView extends PartPage {

    PicturesView(SettingsModel model, Widgets widgets, Goes goes) {
        super(widgets.text("settings.part.pictures"), "help.page.looks-pictures", widgets, goes::back, parts(model, widgets));
    }

    private static Node[] parts(SettingsModel model, Widgets widgets) {
        CheckBox beside = widgets.tick(widgets.text("settings.beside"), widgets.text("settings.beside.help"));
        widgets.inStep(beside, beside.selectedProperty(), model.pictures);
        return new Node[] {widgets.note(widgets.text("settings.sample")), widgets.pictured("1F337", beside),
            widgets.subheading(widgets.text("settings.motion")), widgets.note(widgets.text("settings.motion-what")),
            widgets.choice(widgets.text("settings.motion"), List.of(SettingsModel.Motion.values()),
                    m -> widgets.text("settings.motion." + SettingsModel.word(m.name())), model.motion),
            widgets.notice(model.notice)};
    }
}
