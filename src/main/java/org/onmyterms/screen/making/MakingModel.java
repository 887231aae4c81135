package org.onmyterms.screen.making;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.onmyterms.words.Words;
import org.onmyterms.work.Background;
import org.onmyterms.work.Goes;
import org.onmyterms.work.Opening;
import org.onmyterms.work.Places;
import org.onmyterms.work.Sharing;

/** Making a plan: a name, a place for the file, then the five words and the recovery sheet. */
public final class MakingModel {

    /** What the page asks for now. */
    public enum Step { NAME, BUSY, WORDS }

    final StringProperty name = new SimpleStringProperty("");
    final StringProperty file = new SimpleStringProperty("");
    final StringProperty sheet = new SimpleStringProperty("");
    final StringProperty notice = new SimpleStringProperty("");
    final BooleanProperty asking = new SimpleBooleanProperty();
    final ObjectProperty<Step> step = new SimpleObjectProperty<>(Step.NAME);

    private final Opening opening;
    private final Sharing sharing;
    private final Background background;
    private final Goes goes;
    private final Words words;
    private Runnable leaving = () -> { };
    private Optional<Opening.New> made = Optional.empty();

    public MakingModel(Opening opening, Sharing sharing, Background background, Goes goes, Words words, Path folder) {
        this.opening = opening;
        this.sharing = sharing;
        this.background = background;
        this.goes = goes;
        this.words = words;
        background.run(opening::fileName, name -> {
            if (file.get().isEmpty()) {
                file.set(folder.resolve(name).toString());
            }
        }, problem -> notice.set(problem.say(words)));
    }

    void make() {
        Path place = Places.typed(file.get());
        step.set(Step.BUSY);
        notice.set(words.text("making.busy"));
        opening.make(place, name.get().strip(), plan -> {
            made = Optional.of(plan);
            sheet.set(place.toAbsolutePath().resolveSibling(words.text("making.sheet-name")).toString());
            notice.set("");
            step.set(Step.WORDS);
        }, problem -> {
            notice.set(problem.say(words));
            step.set(Step.NAME);
        });
    }

    List<String> keyWords() {
        return made.map(m -> m.made().keyWords()).orElse(List.of());
    }

    String recoveryKey() {
        return made.map(m -> m.made().recoveryKey()).orElse("");
    }

    void saveSheet() {
        Path place = Places.typed(sheet.get());
        made.ifPresent(m -> background.print(() -> {
            sharing.saveSheet(m.made().keyWords(), Optional.of(m.made().recoveryKey()), place, LocalDate.now());
            return place;
        }, saved -> notice.set(words.text("making.sheet-saved", saved)), problem -> notice.set(problem.say(words))));
    }

    /** Before the file is made nothing is lost. While it is made or removed nobody leaves; then leaving loses its words, so it asks. */
    boolean mayLeave(Runnable then) {
        if (made.isPresent() && step.get() == Step.WORDS) {
            leaving = then;
            asking.set(true);
        }
        return made.isEmpty() && step.get() != Step.BUSY;
    }

    void stay() {
        asking.set(false);
    }

    /** Removes the new file, then goes where the person wanted to go. When it cannot be removed they are told before they go. */
    void throwAway() {
        Opening.New unwanted = made.orElseThrow();
        made = Optional.empty();
        step.set(Step.BUSY);
        notice.set(words.text("making.throwing"));
        opening.throwAway(unwanted, () -> {
            step.set(Step.NAME);
            leaving.run();
        }, problem -> {
            step.set(Step.NAME);
            notice.set(problem.say(words));
        });
    }

    void begin() {
        Optional<Opening.New> begun = made;
        made = Optional.empty();
        begun.ifPresent(m -> goes.opened(m.open()));
    }
}
