package org.onmyterms.scan;

import java.util.Objects;

/**
 * How scanning goes. With one switch the frame goes on by itself and the switch chooses; with two, the first moves it on and the
 * second chooses.
 *
 * @param choose  the key that chooses
 * @param move    the key that moves on, when there are two switches
 * @param mouse   a press of the mouse anywhere is the switch too: the left button chooses; of two, the left moves and the right chooses
 * @param step    milliseconds on each thing, 500 to 10,000
 * @param delay   milliseconds more on the first thing, 0 to 10,000
 * @param guard   a press sooner than so many milliseconds after one that counted does not count, 0 to 2,000
 * @param rounds  how often the frame goes round before it rests until the next press, 1 to 20
 * @param texts   whether it stops at texts, so that they come into view and can be spoken
 */
public record ScanSettings(boolean on, boolean twoSwitches, SwitchKey choose, SwitchKey move, boolean mouse, int step, int delay, int guard,
                           int rounds, boolean texts) {

    public static final ScanSettings USUAL = new ScanSettings(false, false, SwitchKey.SPACE, SwitchKey.RIGHT, false,
            2_000, 1_000, 200, 3, true);

    public ScanSettings {
        Objects.requireNonNull(choose);
        Objects.requireNonNull(move);
        step = Math.clamp(step, 500, 10_000);
        delay = Math.clamp(delay, 0, 10_000);
        guard = Math.clamp(guard, 0, 2_000);
        rounds = Math.clamp(rounds, 1, 20);
    }

    /** The same, on or off. */
    public ScanSettings on(boolean now) {
        return new ScanSettings(now, twoSwitches, choose, move, mouse, step, delay, guard, rounds, texts);
    }
}
