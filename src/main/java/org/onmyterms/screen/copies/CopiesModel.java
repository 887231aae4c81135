package org.onmyterms.screen.copies;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Difference;
import org.onmyterms.plan.History;
import org.onmyterms.words.SayableException;
import org.onmyterms.words.Words;
import org.onmyterms.work.Copies;
import org.onmyterms.work.Copy;
import org.onmyterms.work.CopyRead;
import org.onmyterms.work.OpenPlan;

/** The copies of a plan: which there are, how each differs from the plan, and bringing one back. */
public final class CopiesModel {

    /** A copy in the list, and how it differs from the plan once that is known. */
    record Listed(Copy copy, Optional<Differs> differs) { }

    /** How many things differ, and whether the plan holds all that the copy holds and so can only be newer. */
    record Differs(int things, boolean planIsNewer) { }

    /** A copy that was looked into: what it holds, and how the plan differs from it. */
    record Opened(Copy copy, CopyRead read, Difference difference) { }

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.UK);
    private static final int COUNTED = 10;

    final ObjectProperty<List<Listed>> copies = new SimpleObjectProperty<>(List.of());
    final ObjectProperty<Optional<Opened>> opened = new SimpleObjectProperty<>(Optional.empty());
    /** A copy that needs words of its own before it can be looked into. */
    final ObjectProperty<Optional<Copy>> asksWords = new SimpleObjectProperty<>(Optional.empty());
    final StringProperty typed = new SimpleStringProperty("");
    final StringProperty notice = new SimpleStringProperty("");

    private final OpenPlan open;
    private final Words words;
    private boolean left;

    public CopiesModel(OpenPlan open, Words words) {
        this.open = open;
        this.words = words;
        list("");
    }

    boolean hasVault() {
        return open.vault().isPresent();
    }

    /** The folder in which the copies lie. */
    String folder() {
        return open.copiesFolder().map(Path::toString).orElse("");
    }

    /** "Tuesday 24 November 2026, 14:10". */
    String say(LocalDateTime when) {
        return WHEN.format(when);
    }

    void makeNow() {
        withCopies((copies, folder) -> copies.make(folder), made -> list(words.text("copies.made")));
    }

    /** Keeps copies in this folder from now on. Copies made before stay where they are. */
    void keepIn(Path folder) {
        open.apply(new Action.KeepCopiesIn(Optional.of(folder.toString())));
        makeNow();
    }

    void look(Copy copy) {
        History now = open.history();
        open.withVault(v -> looked(now, copy, v.read(copy.file())), this::show, problem -> {
            if (problem.key().equals("store.other-key")) {
                notice.set("");
                asksWords.set(Optional.of(copy));
            } else {
                say(problem);
            }
        });
    }

    /** Looks into the copy that asked for words, with what was typed. */
    void lookWithWords() {
        History now = open.history();
        String words = typed.get();
        asksWords.get().ifPresent(copy -> open.withVault(v -> looked(now, copy, v.read(copy.file(), words)), looked -> {
            typed.set("");
            show(looked);
        }, this::say));
    }

    private void show(Opened looked) {
        asksWords.set(Optional.empty());
        notice.set("");
        opened.set(Optional.of(looked));
    }

    private Opened looked(History now, Copy copy, CopyRead read) {
        return new Opened(copy, read, Difference.between(open.seen(now.plan()), open.seen(History.of(read.changes()).plan())));
    }

    /** Puts the copy in the place of the plan, after a copy of the plan as it is now was made. */
    void bringBack() {
        opened.get().ifPresent(o -> withCopies((copies, folder) -> copies.make(folder), made -> open.restore(o.read(), () -> {
            opened.set(Optional.empty());
            list(words.text("copies.brought-back", say(o.copy().made())));
        }, this::say)));
    }

    void backToList() {
        opened.set(Optional.empty());
        asksWords.set(Optional.empty());
        notice.set("");
    }

    void leave() {
        left = true;
    }

    private void list(String news) {
        withCopies(Copies::in, found -> {
            copies.set(found.stream().map(c -> new Listed(c, Optional.empty())).toList());
            notice.set(news);
            count(0);
        });
    }

    /** Counts one copy after another, so that saving never waits for more than one. */
    private void count(int at) {
        List<Listed> all = copies.get();
        if (left || at >= Math.min(COUNTED, all.size())) {
            return;
        }
        Copy copy = all.get(at).copy();
        History now = open.history();
        open.withVault(v -> {
            Opened looked = looked(now, copy, v.read(copy.file()));
            return new Differs(looked.difference().count(), now.missing(looked.read().changes()).isEmpty());
        }, differs -> {
            if (at < copies.get().size() && copies.get().get(at).copy().equals(copy)) {
                List<Listed> counted = new ArrayList<>(copies.get());
                counted.set(at, new Listed(copy, Optional.of(differs)));
                copies.set(List.copyOf(counted));
                count(at + 1);
            }
        }, needsWords -> count(at + 1));
    }

    private <T> void withCopies(BiFunction<Copies, Path, T> what, Consumer<T> done) {
        Optional<Path> folder = open.copiesFolder();
        Optional<Copies> kept = open.copies();
        if (folder.isPresent() && kept.isPresent()) {
            open.withVault(v -> what.apply(kept.get(), folder.get()), done, this::say);
        }
    }

    private void say(SayableException problem) {
        notice.set(problem.say(words));
    }
}
