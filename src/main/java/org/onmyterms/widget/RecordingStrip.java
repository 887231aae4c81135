package org.onmyterms.widget;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.onmyterms.look.Style;
import org.onmyterms.words.SayableException;

/**
 * Says an answer aloud: record, stop, hear it, say it again. It says in words what is happening, how long it is and how loud. What
 * was said is handed on as soon as it is stopped, so nothing has to be saved, and the time before can be brought back.
 */
public final class RecordingStrip extends VBox {

    private enum State { EMPTY, GETTING_READY, RECORDING, RECORDED, PLAYING, PAUSED }

    private final Widgets widgets;
    private final Tape tape;
    private final Optional<Consumer<Tape.Said>> listener;
    private final StringProperty words = new SimpleStringProperty(this, "words");
    private final Flow buttons;
    private final Button record;
    private final Button stopRecording;
    private final Button hear;
    private final Button pause;
    private final Button goOn;
    private final Button stopPlaying;
    private final Button again;
    private final Button bringBack;
    private State state = State.EMPTY;
    private Optional<Tape.Said> said = Optional.empty();
    private Optional<Tape.Said> before = Optional.empty();
    private Runnable afterRecording = () -> { };
    private double position;
    /** What comes for an earlier turn is no longer wanted. */
    private int turn;

    private RecordingStrip(Widgets widgets, Tape tape, Optional<Consumer<Tape.Said>> listener) {
        this.widgets = widgets;
        this.tape = tape;
        this.listener = listener;
        Style.COLUMN.on(this);
        record = widgets.primary("recording.record", this::record);
        stopRecording = widgets.primary("recording.stop", tape::stopRecording);
        hear = widgets.button("recording.hear", this::hear);
        pause = widgets.button("recording.pause", this::pause);
        goOn = widgets.button("recording.go-on", this::goOn);
        stopPlaying = widgets.button("recording.stop-playing", tape::stopPlaying);
        again = widgets.button("recording.again", this::record);
        bringBack = widgets.button("recording.bring-back", this::bringBack);
        buttons = widgets.row();
        TextNote note = widgets.note("");
        note.textProperty().bind(words);
        getChildren().addAll(note, buttons);
    }

    /** A strip to record with; each recording is handed on, on the scene's thread, and stands instead of the one before. */
    public static RecordingStrip toSay(Widgets widgets, Tape tape, Consumer<Tape.Said> listener) {
        RecordingStrip strip = new RecordingStrip(widgets, tape, Optional.of(listener));
        strip.show(State.EMPTY, widgets.text("recording.begin"));
        return strip;
    }

    /** A strip that only lets a recording be heard. */
    public static RecordingStrip toHear(Widgets widgets, Tape tape, byte[] bytes, double seconds) {
        RecordingStrip strip = new RecordingStrip(widgets, tape, Optional.empty());
        strip.said = Optional.of(new Tape.Said(bytes, seconds, false, false));
        strip.recorded();
        return strip;
    }

    /** Stops what is recorded or played, and goes on once what was said has been handed on. */
    public void stop(Runnable then) {
        tape.stopPlaying();
        if (isRecording()) {
            afterRecording = then;
            tape.stopRecording();
        } else {
            then.run();
        }
    }

    /** True from when it was asked to record until what was said has been handed on. */
    public boolean isRecording() {
        return state == State.GETTING_READY || state == State.RECORDING;
    }

    /** The first button, which should have the focus first. */
    public Node first() {
        return buttons.getChildren().stream().filter(Button.class::isInstance).findFirst().orElse(buttons);
    }

    private void record() {
        tape.stopPlaying();
        int mine = ++turn;
        show(State.GETTING_READY, widgets.text("recording.getting-ready"));
        later(tape.record((seconds, level) -> Platform.runLater(() -> heard(mine, seconds, level))), mine,
                this::recorded, this::notRecorded);
    }

    private void heard(int mine, double seconds, String level) {
        if (mine == turn) {
            show(State.RECORDING, widgets.text("recording.recording", time(seconds), widgets.text(level)));
        }
    }

    private void recorded(Tape.Said now) {
        if (now.seconds() > 0) {
            before = said;
            said = Optional.of(now);
            listener.ifPresent(told -> told.accept(now));
        }
        recorded();
        afterRecording();
    }

    private void notRecorded() {
        recorded();
        afterRecording();
    }

    private void afterRecording() {
        Runnable then = afterRecording;
        afterRecording = () -> { };
        then.run();
    }

    /** Shows what there is to hear, if anything. */
    private void recorded() {
        if (said.isEmpty()) {
            show(State.EMPTY, widgets.text("recording.nothing"));
            return;
        }
        Tape.Said now = said.get();
        String key = now.silent() ? "recording.silent" : now.unplugged() ? "recording.unplugged" : "recording.recorded";
        show(State.RECORDED, widgets.text(key, time(now.seconds())));
    }

    private void bringBack() {
        Optional<Tape.Said> other = said;
        said = before;
        before = other;
        listener.ifPresent(told -> told.accept(said.orElseThrow()));
        recorded();
    }

    private void hear() {
        int mine = ++turn;
        showPlaying(0);
        later(tape.play(said.orElseThrow().bytes(), seconds -> Platform.runLater(() -> played(mine, seconds))), mine,
                end -> recorded(), this::recorded);
    }

    private void played(int mine, double seconds) {
        if (mine == turn && state == State.PLAYING) {
            showPlaying(seconds);
        }
    }

    private void showPlaying(double seconds) {
        position = seconds;
        show(State.PLAYING, widgets.text("recording.playing", time(seconds), time(said.orElseThrow().seconds())));
    }

    private void pause() {
        tape.pause();
        show(State.PAUSED, widgets.text("recording.paused"));
    }

    private void goOn() {
        tape.goOn();
        showPlaying(position);
    }

    /** On the scene's thread, and only while nothing else was begun: what came, or what can be said about why it did not. */
    private <T> void later(CompletableFuture<T> coming, int mine, Consumer<T> came, Runnable failed) {
        coming.whenComplete((result, problem) -> Platform.runLater(() -> {
            if (mine != turn) {
                return;
            }
            turn++;
            if (problem == null) {
                came.accept(result);
                return;
            }
            failed.run();
            Throwable cause = problem instanceof CompletionException ? problem.getCause() : problem;
            if (!(cause instanceof SayableException sayable)) {
                throw new IllegalStateException(cause);
            }
            words.set(widgets.said(sayable));
        }));
    }

    private void show(State now, String text) {
        words.set(text);
        if (now == state && first() != buttons) {
            return;
        }
        state = now;
        boolean hadFocus = buttons.getChildren().stream().anyMatch(Node::isFocused);
        buttons.getChildren().removeIf(Button.class::isInstance);
        buttons.getChildren().addAll(wanted());
        if (hadFocus) {
            first().requestFocus();
        }
    }

    private List<Button> wanted() {
        return switch (state) {
            case EMPTY -> List.of(record);
            case GETTING_READY, RECORDING -> List.of(stopRecording);
            case PLAYING -> List.of(pause, stopPlaying);
            case PAUSED -> List.of(goOn, stopPlaying);
            case RECORDED -> listener.isEmpty() ? List.of(hear) : before.isEmpty() ? List.of(hear, again) : List.of(hear, again, bringBack);
        };
    }

    private String time(double seconds) {
        long whole = (long) Math.floor(seconds);
        String under = widgets.text("recording.seconds", whole % 60);
        return whole < 60 ? under : widgets.text("recording.minutes", whole / 60, under);
    }
}
