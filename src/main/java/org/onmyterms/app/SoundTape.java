package org.onmyterms.app;

import java.util.concurrent.CompletableFuture;
import java.util.function.DoubleConsumer;
import org.onmyterms.sound.Player;
import org.onmyterms.sound.Recorder;
import org.onmyterms.widget.Tape;

/** Lets a recording strip use the microphone and the loudspeaker. */
final class SoundTape implements Tape {

    private final Recorder recorder;
    private final Player player;

    SoundTape(Recorder recorder, Player player) {
        this.recorder = recorder;
        this.player = player;
    }

    @Override
    public CompletableFuture<Said> record(Hearing hearing) {
        return recorder.start((seconds, level) -> hearing.at(seconds, level.key()))
                .thenApply(taken -> new Said(taken.bytes(), taken.seconds(), taken.silent(), taken.unplugged()));
    }

    @Override
    public void stopRecording() {
        recorder.stop();
    }

    @Override
    public CompletableFuture<Void> play(byte[] bytes, DoubleConsumer position) {
        return player.play(bytes, position);
    }

    @Override
    public void pause() {
        player.pause();
    }

    @Override
    public void goOn() {
        player.goOn();
    }

    @Override
    public void stopPlaying() {
        player.stop();
    }
}
