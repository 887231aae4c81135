package org.onmyterms.speech;

import java.util.List;

/** Speaks. Saying and stopping come back at once and may be called from any thread. */
public interface Speech extends AutoCloseable {

    /** What is told while a text is spoken, on a thread of the speech; nothing more after it was stopped. */
    interface Listener {

        /** This word is spoken now: from its first letter to behind its last one, as places in the text. May never come. */
        void word(int from, int to);

        /** All of it was spoken. */
        void ended();

        /** The computer's voice does not answer; the rest was not spoken. */
        void failed();
    }

    /** The voices that can be chosen. May take a second the first time. */
    List<Voice> voices();

    /** Stops what is being spoken, and speaks this text. The language is a tag such as "en-GB". */
    void say(String text, String language, SpeechChoice choice, Listener listener);

    /** Silence, at once. */
    void stop();

    /** False when this computer has no voice that we know of. */
    default boolean isHere() {
        return true;
    }

    @Override
    void close();
}
