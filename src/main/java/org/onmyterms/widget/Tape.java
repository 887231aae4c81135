package org.onmyterms.widget;

import java.util.concurrent.CompletableFuture;
import java.util.function.DoubleConsumer;

/**
 * What a {@link RecordingStrip} records and plays with. Everything here comes back at once; what is told later may be told on any
 * thread, and a failure that a person can be told is a {@link org.onmyterms.words.SayableException}.
 */
public interface Tape {

    /**
     * Something that was said.
     *
     * @param bytes     a whole sound file, ready to be kept
     * @param silent    nothing was heard all the time
     * @param unplugged the microphone went away; this is what was said until then
     */
    record Said(byte[] bytes, double seconds, boolean silent, boolean unplugged) { }

    /** Told a few times a second how long it is by now, and the key of the words for how loud it is. */
    @FunctionalInterface
    interface Hearing {
        void at(double seconds, String levelKey);
    }

    /** Begins to record; the recording comes once it is stopped or the microphone is unplugged. */
    CompletableFuture<Said> record(Hearing hearing);

    /** Ends the recording, soon. Does nothing when there is none. */
    void stopRecording();

    /** Begins to play, instead of what was played before; the end comes when it was heard or stopped. The position is in seconds. */
    CompletableFuture<Void> play(byte[] bytes, DoubleConsumer position);

    /** Is silent and keeps the place. */
    void pause();

    /** Goes on where it was paused. */
    void goOn();

    /** Ends what is played, soon. Does nothing when nothing is. */
    void stopPlaying();
}
