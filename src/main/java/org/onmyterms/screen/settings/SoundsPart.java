package org.onmyterms.screen.settings;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.onmyterms.widget.Widgets;
import org.onmyterms.widget.aloud.Sounds;

/** The part of the looks and sounds about reading aloud. */
final class SoundsPart {

    private final VBox part;

    SoundsPart(SoundsModel model, Widgets widgets) {
        CheckBox asIGo = widgets.tick(widgets.text("settings.as-i-go"), widgets.text("settings.as-i-go.help"));
        widgets.inStep(asIGo, asIGo.selectedProperty(), model.asIGo());
        VBox voices = widgets.column();
        part = widgets.column(widgets.subheading(widgets.text("settings.sounds")), widgets.notice(model.missing()), asIGo,
                widgets.row(widgets.button("settings.slower", model::slower), widgets.button("settings.faster", model::faster),
                        widgets.button("settings.hear", model::hear)), widgets.notice(model.speed), voices);
        model.voices().subscribe(all -> show(voices, all, model, widgets));
    }

    private static void show(VBox voices, List<Sounds.VoiceName> all, SoundsModel model, Widgets widgets) {
        voices.getChildren().clear();
        if (all.size() > 1) {
            voices.getChildren().addAll(widgets.subheading(widgets.text("settings.voice")), widgets.choice(widgets.text("settings.voice"),
                    all.stream().map(Sounds.VoiceName::id).toList(), id -> all.stream().filter(voice -> voice.id().equals(id)).findFirst()
                            .map(Sounds.VoiceName::name).orElse(id), model.voice()));
        }
    }

    Node node() {
        return part;
    }
}
