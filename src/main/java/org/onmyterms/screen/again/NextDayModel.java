package org.onmyterms.screen.again;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.onmyterms.paper.CalendarFile;
import org.onmyterms.words.SayableException;
import org.onmyterms.words.TypedDay;
import org.onmyterms.words.Words;
import org.onmyterms.work.Background;
import org.onmyterms.work.OpenPlan;
import org.onmyterms.work.Places;
import org.onmyterms.work.WholeFile;

/** The day on which the person wants to look again: so many months from now, typed, or none; and that day as a calendar file. */
public final class NextDayModel {

    /** The months that are offered. */
    static final List<Integer> MONTHS = List.of(1, 3, 6, 12);

    final StringProperty typed = new SimpleStringProperty("");
    final StringProperty file;

    private final OpenPlan open;
    private final AgainModel again;
    private final Background background;
    private final Words words;

    /** The folder is the one to begin from. */
    public NextDayModel(OpenPlan open, AgainModel again, Background background, Words words, Path folder) {
        this.open = open;
        this.again = again;
        this.background = background;
        this.words = words;
        this.file = new SimpleStringProperty(folder.resolve(words.text("again.file-name")).toString());
    }

    void in(int months) {
        again.setDay(Optional.of(today().plusMonths(months)));
    }

    void never() {
        again.setDay(Optional.empty());
    }

    /** Takes the day that was typed; says so when it is no day, or not one that is still to come. */
    void useTyped() {
        Optional<LocalDate> day = TypedDay.read(typed.get(), words.locale());
        if (day.isEmpty()) {
            again.notice.set(words.text("again.not-understood"));
        } else if (!day.get().isAfter(today())) {
            again.notice.set(words.text("again.passed", words.day(day.get())));
        } else {
            typed.set("");
            again.setDay(day);
        }
    }

    /** "Wednesday 3 March 2027". */
    String say(LocalDate day) {
        return words.weekday(day) + " " + words.day(day);
    }

    /** False when the day has come. */
    boolean isToCome(LocalDate day) {
        return day.isAfter(today());
    }

    /** Writes the calendar file, whole or not at all. */
    void save() {
        open.plan().lookAgainOn().ifPresent(day -> {
            String name = file.get();
            String plan = open.plan().id();
            Instant stamp = open.now().toInstant();
            background.print(() -> {
                Path place = Places.typed(name);
                WholeFile.write(place, CalendarFile.lookAgain(day, plan, stamp, words), false);
                return place;
            }, saved -> again.notice.set(words.text("again.saved", saved)), this::say);
        });
    }

    private void say(SayableException problem) {
        again.notice.set(problem.say(words));
    }

    private LocalDate today() {
        return open.now().toLocalDate();
    }
}
