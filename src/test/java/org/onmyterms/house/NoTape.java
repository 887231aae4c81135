package org.onmyterms.house;

import java.util.concurrent.CompletableFuture;
import java.util.function.DoubleConsumer;
import org.onmyterms.widget.Tape;

/** A tape that neither hears nor plays anything. */
final class NoTape implements Tape {

    @Override
    public CompletableFuture<Said> record(Hearing hearing) {
        return new CompletableFuture<>();
    }

    @Override
    public void stopRecording() {
    }

    @Override
    public CompletableFuture<Void> play(byte[] bytes, DoubleConsumer position) {
        return new CompletableFuture<>();
    }

    @Override
    public void pause() {
    }

    @Override
    public void goOn() {
    }

    @Override
    public void stopPlaying() {
    }
}
