package org.onmyterms.sound;

import java.util.Arrays;

/** Says how loud the last second was: the loudest of its tenths, so that a breath between two words is not silence. */
final class Meter {

    private static final int TENTH = Microphone.RATE / 10;
    /** The mean loudness (root mean square) of what is no more than a microphone's own noise: 54 dB below the loudest. */
    private static final double NOISE = 64;
    /** Under this a voice is hard to hear again: 36 dB below the loudest. */
    private static final double QUIET = 520;
    private static final int CUT_OFF = 32_000;
    /** So many samples at the very edge in a tenth of a second are heard as crackling. */
    private static final int CRACKLING = 16;
    /** So many tenths of a second with something in them are more than the click of a button. */
    private static final int MORE_THAN_A_CLICK = 3;

    private final Level[] lastSecond = new Level[10];
    private int tenths;
    private int tenthsWithSound;
    private int counted;
    private int atTheEdge;
    private double squares;

    Meter() {
        Arrays.fill(lastSecond, Level.NOTHING);
    }

    void hear(short[] samples, int count) {
        for (int i = 0; i < count; i++) {
            squares += (double) samples[i] * samples[i];
            atTheEdge += Math.abs(samples[i]) >= CUT_OFF ? 1 : 0;
            if (++counted == TENTH) {
                endTenth();
            }
        }
    }

    private void endTenth() {
        double mean = Math.sqrt(squares / TENTH);
        Level level = atTheEdge >= CRACKLING ? Level.VERY_LOUD : mean < NOISE ? Level.NOTHING : mean < QUIET ? Level.QUIET : Level.GOOD;
        tenthsWithSound += level == Level.NOTHING ? 0 : 1;
        lastSecond[tenths++ % lastSecond.length] = level;
        counted = 0;
        atTheEdge = 0;
        squares = 0;
    }

    Level level() {
        return Arrays.stream(lastSecond).max(Level::compareTo).orElseThrow();
    }

    /** True while nothing was heard but silence, or one short click. */
    boolean silentSoFar() {
        return tenthsWithSound < MORE_THAN_A_CLICK;
    }
}
