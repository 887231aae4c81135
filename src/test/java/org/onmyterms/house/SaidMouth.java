package org.onmyterms.house;

import java.util.ArrayList;
import java.util.List;
import org.onmyterms.widget.aloud.Mouth;

/** Speaks nothing and writes down what it was asked to say; each text is at its end at once, or when a test says so. */
public final class SaidMouth implements Mouth {

    public final List<String> said = new ArrayList<>();
    private final boolean atOnce;
    private Heard now;

    public SaidMouth(boolean atOnce) {
        this.atOnce = atOnce;
    }

    @Override
    public void say(String text, Heard heard) {
        said.add(text);
        now = heard;
        if (atOnce) {
            heard.ended();
        }
    }

    @Override
    public void stop() {
        now = null;
    }

    public boolean isSpeaking() {
        return now != null;
    }

    /** What is told of the text that is spoken now. */
    public Heard now() {
        return now;
    }
}
