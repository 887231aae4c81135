package org.onmyterms.scan;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * What keys and the mouse mean while somebody scans. A key that is held down counts once, a press too soon after one that counted
 * does not count,
 * and Escape twice in a row, however slowly, stops scanning.
 */
final class Presses {

    enum Meaning { CHOOSE, MOVE, NOTHING, NOT_OURS }

    /** A key that is held down repeats itself at least this often, in milliseconds; that it was let go may never be heard. */
    private static final long REPEATS_WITHIN = 1_200;

    private final Pace pace;
    private final ObservableValue<ScanSettings> settings;
    private final Runnable stop;
    /** Keys that are held down, and when they were last heard of. */
    private final Map<KeyCode, Long> held = new EnumMap<>(KeyCode.class);
    private long counted = Long.MIN_VALUE / 2;
    private boolean escaped;

    Presses(Pace pace, ObservableValue<ScanSettings> settings, Runnable stop) {
        this.pace = pace;
        this.settings = settings;
        this.stop = stop;
    }

    Meaning of(KeyEvent event) {
        ScanSettings now = settings.getValue();
        if (!now.on()) {
            held.clear();
            return Meaning.NOT_OURS;
        }
        if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            escape(event);
        }
        boolean chooses = now.choose().is(event.getCode());
        boolean moves = now.twoSwitches() && now.move().is(event.getCode());
        if (event.getEventType() == KeyEvent.KEY_TYPED) {
            return held.isEmpty() ? Meaning.NOT_OURS : Meaning.NOTHING;
        }
        if (!chooses && !moves) {
            return Meaning.NOT_OURS;
        }
        if (event.getEventType() == KeyEvent.KEY_RELEASED) {
            held.remove(event.getCode());
            return Meaning.NOTHING;
        }
        Long before = held.put(event.getCode(), pace.now());
        boolean repeats = before != null && pace.now() - before < REPEATS_WITHIN;
        return repeats ? Meaning.NOTHING : counted(chooses ? Meaning.CHOOSE : Meaning.MOVE);
    }

    /** Another window may hear that a key is let go; so no key is held down any more. */
    void letGo() {
        held.clear();
    }

    Meaning of(MouseEvent event) {
        ScanSettings now = settings.getValue();
        if (!now.on() || !now.mouse()) {
            return Meaning.NOT_OURS;
        }
        if (event.getEventType() != MouseEvent.MOUSE_PRESSED) {
            return Meaning.NOTHING;
        }
        return counted(now.twoSwitches() && event.getButton() == MouseButton.PRIMARY ? Meaning.MOVE : Meaning.CHOOSE);
    }

    private Meaning counted(Meaning meaning) {
        if (pace.now() - counted < settings.getValue().guard()) {
            return Meaning.NOTHING;
        }
        counted = pace.now();
        return meaning;
    }

    private void escape(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE) {
            escaped = false;
        } else if (escaped) {
            escaped = false;
            stop.run();
        } else {
            escaped = true;
        }
    }
}
