package org.onmyterms.screen.forget;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Mentions;
import org.onmyterms.plan.Plan;
import org.onmyterms.plan.Supporter;
import org.onmyterms.words.SayableException;
import org.onmyterms.words.Words;
import org.onmyterms.work.Goes;
import org.onmyterms.work.OpenPlan;

/** Forgetting for good: what is chosen, what that means, and doing it. Nothing is forgotten before the person says so twice. */
public final class ForgetModel {

    /** What would be forgotten: a name for it, the entries, those of which only earlier words go, what was undone, supporters, or everything. */
    record Chosen(String name, List<Entry> entries, List<Entry> earlier, Set<String> unseen, List<Supporter> supporters, boolean everything) { }

    final ObjectProperty<Optional<Chosen>> chosen = new SimpleObjectProperty<>(Optional.empty());
    final IntegerProperty copies = new SimpleIntegerProperty();
    final BooleanProperty copiesToo = new SimpleBooleanProperty(true);
    final StringProperty name = new SimpleStringProperty("");
    final StringProperty notice = new SimpleStringProperty("");

    private final OpenPlan open;
    private final Words words;
    private final Goes goes;

    public ForgetModel(OpenPlan open, Words words, Goes goes) {
        this.open = open;
        this.words = words;
        this.goes = goes;
    }

    /** Only the person forgets, and only in a plan of their own. */
    boolean mayForget() {
        return open.vault().isPresent() && open.signedInSupporter().isEmpty();
    }

    /** Everything that stands or was taken away, in the order in which it stands, and undone pictures and recordings, which are still there. */
    List<Entry> entries() {
        Plan plan = open.plan();
        return Stream.of(open.history().undoneWithMedia(), plan.takenAway(), plan.entries()).flatMap(List::stream).toList();
    }

    List<Supporter> supporters() {
        return open.plan().supporters();
    }

    /** Topics in which something was said, by id. */
    Set<String> topics() {
        return entries().stream().map(Entry::topic).collect(Collectors.toSet());
    }

    void chooseEntry(Entry entry, String shown) {
        choose(new Chosen(shown, List.of(entry), List.of(), Set.of(), List.of(), false));
    }

    void chooseTopic(String topic, String shown) {
        choose(new Chosen(shown, entries().stream().filter(e -> e.topic().equals(topic)).toList(), List.of(), Set.of(), List.of(), false));
    }

    void chooseSupporter(Supporter supporter) {
        choose(new Chosen(supporter.name(), List.of(), List.of(), Set.of(), List.of(supporter), false));
    }

    void chooseEverything() {
        choose(new Chosen(words.text("forget.everything"), List.of(), List.of(), Set.of(), List.of(), true));
    }

    /** Everything in which the name stands or stood, and supporters of that name. */
    void chooseName() {
        Mentions found = Mentions.of(open.history(), name.get());
        List<Supporter> called = supporters().stream()
                .filter(s -> !name.get().isBlank() && s.name().strip().equalsIgnoreCase(name.get().strip())).toList();
        if (found.now().isEmpty() && found.earlier().isEmpty() && found.unseen().isEmpty() && called.isEmpty()) {
            notice.set(words.text("forget.nowhere"));
        } else {
            choose(new Chosen(name.get().strip(), found.now(), found.earlier(), found.unseen(), called, false));
        }
    }

    void keep() {
        notice.set(words.text("forget.kept"));
        chosen.set(Optional.empty());
    }

    void forget() {
        chosen.get().ifPresent(c -> {
            if (c.everything()) {
                open.destroy(copiesToo(), goes::stop, this::say);
            } else {
                Set<String> gone = new HashSet<>(c.unseen());
                c.entries().forEach(e -> gone.add(e.id()));
                c.supporters().forEach(s -> gone.add(s.id()));
                open.forget(gone, c.earlier().stream().map(Entry::id).collect(Collectors.toSet()), copiesToo(), this::forgotten, this::say);
            }
        });
    }

    /** Where no copies were found, none can stand in the way. */
    private boolean copiesToo() {
        return copiesToo.get() && copies.get() > 0;
    }

    private void forgotten() {
        notice.set(words.text("forget.done"));
        chosen.set(Optional.empty());
    }

    private void choose(Chosen what) {
        notice.set("");
        Set<Path> folders = open.copyFolders();
        open.withVault(v -> open.copies().map(c -> c.inAll(folders).size()).orElse(0), found -> {
            copies.set(found);
            chosen.set(Optional.of(what));
        }, this::say);
    }

    private void say(SayableException problem) {
        notice.set(problem.say(words));
    }
}
