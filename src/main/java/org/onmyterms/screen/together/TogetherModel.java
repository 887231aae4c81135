package org.onmyterms.screen.together;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.History;
import org.onmyterms.plan.Medium;
import org.onmyterms.plan.Plan;
import org.onmyterms.words.SayableException;
import org.onmyterms.words.Words;
import org.onmyterms.work.CopyRead;
import org.onmyterms.work.OpenPlan;
import org.onmyterms.work.Vault;

/** Bringing together: which other copy, what it would bring, and doing it. */
public final class TogetherModel {

    /**
     * What another copy holds, and what the plan would gain: new things, things said otherwise, two answers to
     * one thing, and so many photos and recordings that are named here and missing.
     */
    record Found(CopyRead copy, List<Entry> fresh, List<Entry> reworded, List<Entry> besides, int pictures) {

        boolean isNothing() {
            return fresh.isEmpty() && reworded.isEmpty() && besides.isEmpty() && pictures == 0;
        }
    }

    final ObjectProperty<Optional<Found>> found = new SimpleObjectProperty<>(Optional.empty());
    /** The other copy, once it is chosen and while it needs words of its own. */
    final ObjectProperty<Optional<Path>> asksWords = new SimpleObjectProperty<>(Optional.empty());
    final StringProperty typed = new SimpleStringProperty("");
    final StringProperty notice = new SimpleStringProperty("");

    private final OpenPlan open;
    private final Words words;

    public TogetherModel(OpenPlan open, Words words) {
        this.open = open;
        this.words = words;
    }

    boolean hasVault() {
        return open.vault().isPresent();
    }

    void look(Path copy) {
        History now = open.history();
        open.withVault(v -> found(v, now, v.read(copy)), this::show, problem -> {
            if (problem.key().equals("store.other-key")) {
                asksWords.set(Optional.of(copy));
            } else {
                say(problem);
            }
        });
    }

    void lookWithWords() {
        History now = open.history();
        String words = typed.get();
        asksWords.get().ifPresent(copy -> open.withVault(v -> found(v, now, v.read(copy, words)), gained -> {
            typed.set("");
            show(gained);
        }, this::say));
    }

    private void show(Found gained) {
        notice.set("");
        asksWords.set(Optional.empty());
        found.set(Optional.of(gained));
    }

    private Found found(Vault vault, History history, CopyRead copy) {
        Plan now = open.seen(history.plan());
        Plan then = open.seen(history.merge(copy.changes()).plan());
        List<Entry> gained = then.entries().stream().filter(e -> now.entry(e.id()).isEmpty()).toList();
        return new Found(copy, gained.stream().filter(e -> e.besides().isEmpty()).toList(),
                then.entries().stream().filter(e -> now.entry(e.id()).filter(o -> !o.saysAs(e)).isPresent()).toList(),
                gained.stream().filter(e -> e.besides().isPresent()).toList(), missing(vault, history, copy));
    }

    private static int missing(Vault vault, History history, CopyRead copy) {
        Set<String> named = new HashSet<>(Medium.named(history.changes()));
        named.retainAll(Medium.named(copy.changes()));
        return vault.missing(named).size();
    }

    void bringTogether() {
        found.get().ifPresent(f -> open.bringIn(f.copy(), () -> {
            notice.set(words.text(f.besides().isEmpty() ? "together.done" : "together.done-decide", f.besides().size()));
            found.set(Optional.empty());
        }, this::say));
    }

    void leaveApart() {
        found.set(Optional.empty());
        asksWords.set(Optional.empty());
        notice.set("");
    }

    private void say(SayableException problem) {
        notice.set(problem.say(words));
    }
}
