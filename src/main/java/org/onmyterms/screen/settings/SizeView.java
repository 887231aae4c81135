package org.onmyterms.screen.settings;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.Goes;

/** How large all text is. */
final class SizeView extends PartPage {

    SizeView(SettingsModel model, Widgets widgets, Goes goes) {
        super(widgets.text("settings.part.size"), "help.page.looks-size", widgets, goes::back, parts(model, widgets));
    }

    private static Node[] parts(SettingsModel model, Widgets widgets) {
        TextField size = widgets.field(widgets.text("settings.size"), widgets.text("settings.size.help"));
        widgets.inStep(size, size.textProperty(), model.size);
        size.setOnAction(pressed -> model.typedSize());
        return new Node[] {widgets.note(widgets.text("settings.sample")),
            widgets.row(widgets.button("settings.larger", model::larger), widgets.button("settings.smaller", model::smaller)),
            widgets.labelled(size), widgets.button("settings.use-size", model::typedSize), widgets.notice(model.notice)};
    }
}
