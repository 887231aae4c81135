package org.onmyterms.widget.aloud;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** How a person wants to be spoken to: with which voice, how fast (1.0 is usual), and whether each thing is said as they go. */
public final class Sounds {

    /** A voice that can be chosen; the id "" is the computer's own. */
    public record VoiceName(String id, String name) { }

    private final BooleanProperty asIGo = new SimpleBooleanProperty(this, "asIGo");
    private final StringProperty voice = new SimpleStringProperty(this, "voice", "");
    private final DoubleProperty speed = new SimpleDoubleProperty(this, "speed", 1);
    private final ObjectProperty<List<VoiceName>> voices = new SimpleObjectProperty<>(this, "voices", List.of());
    private final BooleanProperty here = new SimpleBooleanProperty(this, "here", true);
    private Consumer<String> speaker = text -> { };

    public BooleanProperty asIGoProperty() {
        return asIGo;
    }

    public StringProperty voiceProperty() {
        return voice;
    }

    public DoubleProperty speedProperty() {
        return speed;
    }

    /** The voices for the language of the window; empty until they are known. */
    public ObjectProperty<List<VoiceName>> voicesProperty() {
        return voices;
    }

    /** False once it is known that this computer has no voice. */
    public BooleanProperty hereProperty() {
        return here;
    }

    /** Says a text as it is chosen now. */
    public void hear(String text) {
        speaker.accept(text);
    }

    /** What speaks when somebody wants to hear their choice. */
    public void spokenBy(Consumer<String> saying) {
        speaker = saying;
    }
}
