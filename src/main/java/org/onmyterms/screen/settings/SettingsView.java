package org.onmyterms.screen.settings;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.onmyterms.look.Theme;
import org.onmyterms.widget.Page;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.Goes;

/** Looks and sounds: the text bigger or smaller, three ways to colour everything, and the font. */
public final class SettingsView implements Screen {

    private final Widgets widgets;
    private final Page page;
    private final Button bigger;

    public SettingsView(SettingsModel model, Widgets widgets, Goes goes) {
        this.widgets = widgets;
        bigger = widgets.button("settings.bigger", model::bigger);
        TextField size = widgets.field(widgets.text("settings.size"), widgets.text("settings.size.help"));
        size.textProperty().bindBidirectional(model.percent);
        size.setPrefColumnCount(5);
        size.setOnAction(pressed -> model.typed());
        size.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                model.typed();
            }
        });
        page = widgets.page(widgets.heading(widgets.text("settings.title")));
        page.add(widgets.note(widgets.text("settings.at-once")),
                widgets.labelled(size), widgets.row(widgets.button("settings.smaller", model::smaller), bigger),
                widgets.subheading(widgets.text("settings.theme")),
                widgets.choice(widgets.text("settings.theme"), model.themes(), this::name, model.theme),
                widgets.subheading(widgets.text("settings.font")),
                widgets.choice(widgets.text("settings.font"), model.fonts(),
                        font -> font.isEmpty() ? widgets.text("settings.font.system") : font, model.font));
        page.footer(widgets.primary("settings.back", goes::back));
    }

    private String name(Theme theme) {
        return widgets.text("settings.theme." + theme.name().toLowerCase(Locale.ROOT).replace('_', '-'));
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
        return bigger;
    }
}
