package org.onmyterms.speech;

import java.util.List;

/** A computer without a voice: each text fails at once, so that whoever asked can say so. */
public final class Silent implements Speech {

    @Override
    public List<Voice> voices() {
        return List.of();
    }

    @Override
    public void say(String text, String language, SpeechChoice choice, Listener listener) {
        listener.failed();
    }

    @Override
    public void stop() {
    }

    @Override
    public boolean isHere() {
        return false;
    }

    @Override
    public void close() {
    }
}
