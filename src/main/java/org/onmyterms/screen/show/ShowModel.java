package org.onmyterms.screen.show;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.onmyterms.plan.Entry;
import org.onmyterms.words.SayableException;
import org.onmyterms.words.Words;
import org.onmyterms.work.Goes;
import org.onmyterms.work.Showing;

/** Shows a picture at the question where the person is, and goes back to it with the picture there. */
public final class ShowModel {

    final StringProperty notice = new SimpleStringProperty("");

    private final Showing showing;
    private final Words words;
    private final Goes goes;
    private boolean left;

    public ShowModel(Showing showing, Words words, Goes goes) {
        this.showing = showing;
        this.words = words;
        this.goes = goes;
    }

    void show(Path file) {
        notice.set(words.text("question.showing"));
        showing.file(file, this::shown, this::say);
    }

    void show(Callable<byte[]> picture) {
        notice.set(words.text("question.showing"));
        showing.picture(picture, this::shown, this::say);
    }

    void nothingToPaste() {
        notice.set(words.text("show.nothing-to-paste"));
    }

    void leave() {
        left = true;
    }

    private void shown(Entry said) {
        if (!left) {
            goes.entry(said.id());
        }
    }

    private void say(SayableException problem) {
        notice.set(problem.say(words));
    }
}
