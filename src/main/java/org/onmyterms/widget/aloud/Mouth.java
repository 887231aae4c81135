package org.onmyterms.widget.aloud;

/** Speaks. Used on the scene's thread, on which everything is told too. */
public interface Mouth {

    /** What is told while a text is spoken; nothing more once it was stopped or another text was begun. */
    interface Heard {

        /** The word at this place of the text is spoken now. May never come. */
        void word(int from, int to);

        void ended();

        /** There is no voice, or it does not answer. */
        void failed();
    }

    /** Stops what is being said and says this. */
    void say(String text, Heard heard);

    /** Silence, at once. */
    void stop();
}
