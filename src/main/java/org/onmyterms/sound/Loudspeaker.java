package org.onmyterms.sound;

/** Where sound goes to: samples as they come from a {@link Microphone}. */
public interface Loudspeaker {

    /** May take a moment. Throws {@link SoundException} when there is no loudspeaker, or another program has it. */
    Line open();

    /** A loudspeaker that can be heard until it is closed. None of these waits longer than a tenth of a second. */
    interface Line extends AutoCloseable {

        /** Takes some of these samples, from this index and at most so many; gives how many. Throws {@link SoundException} if unplugged. */
        int write(short[] samples, int from, int count);

        /** Samples that were heard so far. */
        long heard();

        /** True once everything that was written has been heard. Throws {@link SoundException} when unplugged. */
        boolean heardAll();

        /** Is silent at once and keeps its place, or goes on from there. */
        void pause(boolean silent);

        /** Is silent at once. */
        @Override
        void close();
    }
}
