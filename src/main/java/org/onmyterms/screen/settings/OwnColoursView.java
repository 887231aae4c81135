package org.onmyterms.screen.settings;

import java.util.List;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.Goes;

/** The person's own two colours, with a text that shows them before they are used. */
final class OwnColoursView extends PartPage {

    OwnColoursView(SettingsModel model, Widgets widgets, Goes goes) {
        super(widgets.text("settings.own-title"), "help.page.looks-own", widgets, goes::back, parts(new OwnColoursModel(model), widgets));
    }

    private static Node[] parts(OwnColoursModel model, Widgets widgets) {
        return new Node[] {widgets.sample(widgets.text("settings.sample"), model.sampleInk, model.sampleBehind),
            widgets.notice(model.measure), widgets.button("settings.own-use", model::use), widgets.notice(model.notice),
            widgets.subheading(widgets.text("settings.own-text")), named("settings.own-text", OwnColoursModel.FOR_TEXT, model.ink, widgets),
            typed("settings.own-text-number", model.ink, widgets),
            widgets.subheading(widgets.text("settings.own-behind")), named("settings.own-behind", OwnColoursModel.FOR_BEHIND, model.behind, widgets),
            typed("settings.own-behind-number", model.behind, widgets)};
    }

    private static Node named(String key, List<OwnColoursModel.Named> colours, Property<String> chosen, Widgets widgets) {
        return widgets.choice(widgets.text(key), colours.stream().map(OwnColoursModel.Named::number).toList(), number -> colours.stream()
                .filter(c -> c.number().equals(number)).map(c -> widgets.text("settings.colour." + c.name())).findFirst().orElse(number), chosen);
    }

    private static Node typed(String key, Property<String> number, Widgets widgets) {
        TextField field = widgets.field(widgets.text(key), widgets.text(key + ".help"));
        widgets.inStep(field, field.textProperty(), number);
        return widgets.labelled(field);
    }
}
