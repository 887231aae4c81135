package org.onmyterms.sound;

/** Where sound comes from: {@value #RATE} samples a second, one channel, 16 bits. */
public interface Microphone {

    int RATE = 16_000;

    /** Begins to listen. May take a moment. Throws {@link SoundException} when there is no microphone, or another program has it. */
    Line open();

    /** A microphone that listens until it is closed. */
    interface Line extends AutoCloseable {

        /** What {@link #read} gives when nothing will come any more. */
        int GONE = -1;

        /**
         * Puts the next samples at the beginning of this array, and waits for them no longer than a tenth of a second.
         * Gives how many came, 0 when none did, or {@link #GONE} when the microphone was unplugged.
         */
        int read(short[] samples);

        @Override
        void close();
    }
}
