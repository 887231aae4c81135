package org.onmyterms.screen.unlock;

import java.nio.file.Path;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.onmyterms.words.Words;
import org.onmyterms.work.Goes;
import org.onmyterms.work.Opening;

/** Opening a plan: which file, and the words or the recovery key. Wrong words are never counted. */
public final class UnlockModel {

    final StringProperty file = new SimpleStringProperty("");
    final StringProperty typed = new SimpleStringProperty("");
    final StringProperty notice = new SimpleStringProperty("");
    final BooleanProperty busy = new SimpleBooleanProperty();

    private final Opening opening;
    private final Goes goes;
    private final Words words;

    public UnlockModel(Opening opening, Goes goes, Words words, String file) {
        this.opening = opening;
        this.goes = goes;
        this.words = words;
        this.file.set(file);
    }

    void open() {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        notice.set(words.text("unlock.busy"));
        opening.open(Path.of(file.get().strip()), typed.get(), open -> {
            typed.set("");
            goes.opened(open);
        }, problem -> {
            busy.set(false);
            notice.set(problem.say(words));
        });
    }
}
