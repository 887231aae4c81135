package org.onmyterms.screen.settings;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import org.onmyterms.widget.Page;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.Goes;

/** Looks and sounds: a door to each part, and whether this computer remembers. A new part is one line here and one in {@link Parts}. */
public final class SettingsView implements Screen {

    private final Widgets widgets;
    private final Goes goes;
    private final Page page;
    private final Button first;

    SettingsView(SettingsModel model, Widgets widgets, Goes goes) {
        this.widgets = widgets;
        this.goes = goes;
        List<Button> doors = List.of(
                door(Parts.SIZE, "1F50D"),
                door(Parts.COLOURS, "1F3A8"),
                door(Parts.LETTERS, "270F"),
                door(Parts.PICTURES, "1F337"),
                door(Parts.SOUNDS, "1F50A"));
        first = doors.getFirst();
        CheckBox remember = widgets.tick(widgets.text("settings.remember"), widgets.text("settings.remember.help"));
        widgets.inStep(remember, remember.selectedProperty(), model.remembers);
        page = widgets.page(widgets.heading(widgets.text("settings.title")));
        page.add(widgets.note(widgets.text("settings.sample")), widgets.doors(doors), remember,
                widgets.note(widgets.text("settings.remember-where", model.place())), widgets.notice(model.notice),
                widgets.button("settings.back", goes::back));
    }

    private Button door(String part, String picture) {
        return widgets.doorCard(picture, widgets.text("settings.part." + part), widgets.text("settings.below." + part), () -> goes.looks(part));
    }

    @Override
    public String title() {
        return widgets.text("settings.title");
    }

    @Override
    public String about() {
        return "help.page.settings";
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public Node first() {
        return first;
    }
}
