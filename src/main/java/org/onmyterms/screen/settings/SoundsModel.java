package org.onmyterms.screen.settings;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.onmyterms.widget.aloud.Sounds;
import org.onmyterms.words.Words;

/** Reading aloud: the voice, its speed from 50 to 300 percent, and whether each thing is said. Chosen is applied at once. */
public final class SoundsModel {

    private static final double STEP = 0.25;
    private static final double SLOWEST = 0.5;
    private static final double FASTEST = 3;

    final StringProperty speed = new SimpleStringProperty();
    private final Sounds sounds;
    private final Words words;

    public SoundsModel(Sounds sounds, Words words) {
        this.sounds = sounds;
        this.words = words;
        showSpeed();
    }

    BooleanProperty asIGo() {
        return sounds.asIGoProperty();
    }

    StringProperty voice() {
        return sounds.voiceProperty();
    }

    ObservableValue<List<Sounds.VoiceName>> voices() {
        return sounds.voicesProperty();
    }

    /** What to say where there is no voice; "" where there is one. */
    ObservableValue<String> missing() {
        return sounds.hereProperty().map(here -> here ? "" : words.text("settings.no-voice"));
    }

    void faster() {
        change(STEP);
    }

    void slower() {
        change(-STEP);
    }

    void hear() {
        sounds.hear(words.text("settings.sounds-sample"));
    }

    private void change(double step) {
        sounds.speedProperty().set(Math.clamp(sounds.speedProperty().get() + step, SLOWEST, FASTEST));
        showSpeed();
    }

    private void showSpeed() {
        speed.set(words.text("settings.speed", Math.round(sounds.speedProperty().get() * 100)));
    }
}
