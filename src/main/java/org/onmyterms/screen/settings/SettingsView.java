package org.onmyterms.screen.settings;

import java.util.Arrays;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.onmyterms.look.Theme;
import org.onmyterms.widget.Page;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.Goes;

/** Looks and sounds: larger and smaller text, colours, letters. */
public final class SettingsView implements Screen {

    private final Widgets widgets;
    private final Page page;
    private final Button larger;

    public SettingsView(SettingsModel model, Node sounds, Widgets widgets, Goes goes) {
        this.widgets = widgets;
        larger = widgets.primary("settings.larger", model::larger);
        TextField size = widgets.field(widgets.text("settings.size"), widgets.text("settings.size.help"));
        size.textProperty().bindBidirectional(model.size);
        size.setOnAction(pressed -> model.typedSize());
        page = widgets.page(widgets.heading(widgets.text("settings.title")));
        page.add(widgets.row(larger, widgets.button("settings.smaller", model::smaller)), widgets.labelled(size), widgets.notice(model.notice),
                widgets.subheading(widgets.text("settings.colours")),
                widgets.choice(widgets.text("settings.colours"), Arrays.stream(Theme.values()).map(Theme::name).toList(),
                        theme -> widgets.text("settings.theme." + theme.toLowerCase(Locale.ROOT).replace('_', '-')), model.theme),
                widgets.subheading(widgets.text("settings.letters")),
                widgets.choice(widgets.text("settings.letters"), SettingsModel.FAMILIES,
                        family -> family.isEmpty() ? widgets.text("settings.system-letters") : family, model.family),
                sounds,
                widgets.button("settings.back", goes::back));
    }

    @Override
    public String title() {
        return widgets.text("settings.title");
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public Node first() {
        return larger;
    }
}
