package org.onmyterms.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onmyterms.sound.Loudspeaker;
import org.onmyterms.sound.Microphone;
import org.onmyterms.sound.Player;
import org.onmyterms.sound.Recorder;
import org.onmyterms.widget.Tape;

class SoundTapeTest {

    /** A tone of two seconds, and then it is unplugged. */
    private static Microphone microphone() {
        return () -> new Microphone.Line() {
            private int at;

            @Override
            public int read(short[] samples) {
                for (int i = 0; i < samples.length; i++) {
                    samples[i] = (short) (6_000 * Math.sin((at + i) * 0.1));
                }
                at += samples.length;
                return at > 2 * Microphone.RATE ? GONE : samples.length;
            }

            @Override
            public void close() {
            }
        };
    }

    private static Loudspeaker loudspeaker() {
        return () -> new Loudspeaker.Line() {
            private long heard;

            @Override
            public int write(short[] samples, int from, int count) {
                heard += count;
                return count;
            }

            @Override
            public long heard() {
                return heard;
            }

            @Override
            public boolean heardAll() {
                return true;
            }

            @Override
            public void pause(boolean silent) {
            }

            @Override
            public void close() {
            }
        };
    }

    @Test
    void whatIsSaidCanBeHeardAndItsLevelHasWords() {
        Tape tape = new SoundTape(new Recorder(microphone()), new Player(loudspeaker()));
        List<String> levels = new ArrayList<>();
        Tape.Said said = tape.record((seconds, level) -> levels.add(level)).join();
        assertEquals("sound.level.good", levels.getLast());
        assertTrue(said.unplugged());
        assertFalse(said.silent());
        assertEquals(2, said.seconds(), 1e-9);
        List<Double> places = new ArrayList<>();
        tape.play(said.bytes(), places::add).join();
        assertTrue(places.getLast() > 1.5, places.toString());
    }
}
