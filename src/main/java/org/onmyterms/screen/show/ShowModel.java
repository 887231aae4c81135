package org.onmyterms.screen.show;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Extras;
import org.onmyterms.plan.Picture;
import org.onmyterms.widget.Tape;
import org.onmyterms.widget.WordPicture;
import org.onmyterms.words.SayableException;
import org.onmyterms.words.Words;
import org.onmyterms.work.Goes;
import org.onmyterms.work.Showing;

/**
 * Answers without words at the question where the person is. What was begun is kept when its page is left, whichever way, so that
 * going back never loses it; then the question shows it.
 */
public final class ShowModel {

    final StringProperty notice = new SimpleStringProperty("");

    private final Showing showing;
    private final Words words;
    private final Goes goes;
    private Optional<Callable<byte[]>> drawn = Optional.empty();
    private List<WordPicture> row = List.of();
    /** The entry that holds what was said last. */
    private Optional<Entry> said = Optional.empty();
    private boolean notKept;
    private boolean left;

    public ShowModel(Showing showing, Words words, Goes goes) {
        this.showing = showing;
        this.words = words;
        this.goes = goes;
    }

    /** Shows a photo or a drawing from a file, and goes to it. */
    void show(Path file) {
        notice.set(words.text("question.showing"));
        showing.file(file, this::go, this::say);
    }

    /** Shows a picture that was pasted or dropped, and goes to it. */
    void show(Callable<byte[]> picture) {
        notice.set(words.text("question.showing"));
        showing.picture(picture, this::go, this::say);
    }

    void nothingToPaste() {
        notice.set(words.text("show.nothing-to-paste"));
    }

    /** What is on the paper now; empty for nothing. */
    void draws(Optional<Callable<byte[]>> picture) {
        notKept = false;
        drawn = picture;
    }

    /** The pictures that stand in the row now. */
    void puts(List<WordPicture> pictures) {
        row = pictures;
    }

    /** Keeps what was said, at once; what was said before is taken away, and can be brought back. Silence is nothing said. */
    void says(Tape.Said recording) {
        if (!recording.silent()) {
            said = Optional.of(showing.recording(recording.bytes(), (int) Math.ceil(recording.seconds()), said));
        }
    }

    /** Keeps what was made here and goes to it; says so when there is nothing. */
    void keep() {
        if (drawn.isEmpty() && row.isEmpty() && said.isEmpty()) {
            notice.set(words.text("show.nothing-yet"));
        } else {
            mayLeave(() -> { }, this::go);
        }
    }

    /**
     * True when nothing has to be kept first, or that is done at once; otherwise goes on by itself when it is. When it cannot be kept
     * the person is told, and may leave without it the next time.
     */
    boolean mayLeave(Runnable then) {
        return mayLeave(then, kept -> { });
    }

    private boolean mayLeave(Runnable then, Consumer<Entry> kept) {
        if (!row.isEmpty()) {
            List<Picture> pictures = row.stream().map(p -> new Picture(Optional.empty(), Optional.of(p.code()), p.word(), Extras.NONE)).toList();
            row = List.of();
            kept.accept(showing.symbols(pictures));
        }
        said.ifPresent(kept);
        if (drawn.isEmpty() || notKept) {
            return true;
        }
        showing.picture(drawn.get(), entry -> {
            drawn = Optional.empty();
            kept.accept(entry);
            then.run();
        }, problem -> {
            notKept = true;
            say(problem);
        });
        return false;
    }

    void leave() {
        left = true;
    }

    private void go(Entry entry) {
        if (!left) {
            goes.entry(entry.id());
        }
    }

    private void say(SayableException problem) {
        notice.set(problem.say(words));
    }
}
