package org.onmyterms.screen.giveout;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.onmyterms.guide.Pack;
import org.onmyterms.guide.Topic;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Audience;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Extras;
import org.onmyterms.plan.Plan;
import org.onmyterms.words.Words;
import org.onmyterms.work.OpenPlan;

/** Who sees what in the whole plan; who the readers are, what they are called, and how what two of them see differs. */
public final class ReadersModel {

    /** A page of this place. */
    sealed interface Shown {

        /** All topics, and who sees how much of each. */
        record Table() implements Shown { }

        /** The things said in one topic, and who sees each. */
        record Things(Topic topic) implements Shown { }

        /** Everybody to whom something can be shown. */
        record Who() implements Shown { }

        /** One audience: its name, and whether officials are in it. */
        record One(String audience) implements Shown { }

        /** Two audiences beside each other. */
        record Two() implements Shown { }
    }

    /** What only the first of two audiences sees, what only the second sees, and how much both see. */
    record Compared(List<Entry> onlyFirst, List<Entry> onlySecond, int both) { }

    final ChoosingModel choosing;
    final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(new Shown.Table());
    final StringProperty notice = new SimpleStringProperty("");
    final StringProperty newName = new SimpleStringProperty("");
    final StringProperty first = new SimpleStringProperty("");
    final StringProperty second = new SimpleStringProperty("");
    private final OpenPlan open;
    private final Words words;

    public ReadersModel(OpenPlan open, Pack pack, Words words) {
        this.open = open;
        this.words = words;
        this.choosing = new ChoosingModel(open, pack, words);
        begin();
    }

    private void begin() {
        List<String> readers = choosing.readers();
        if (!readers.contains(first.get())) {
            first.set(readers.isEmpty() ? "" : readers.getFirst());
        }
        if (!readers.contains(second.get())) {
            second.set(readers.isEmpty() ? "" : readers.getLast());
        }
    }

    void go(Shown where) {
        notice.set("");
        choosing.notice.set("");
        choosing.asking.set(Optional.empty());
        begin();
        shown.set(where);
    }

    boolean officials(String audience) {
        return open.plan().includesOfficials(audience);
    }

    /** Calls an audience something else; a blank name changes nothing. */
    void rename(String audience, String name) {
        if (!name.isBlank() && !name.strip().equals(choosing.name(audience))) {
            put(audience, name.strip(), officials(audience));
        }
    }

    void setOfficials(String audience, boolean are) {
        put(audience, named(audience), are);
    }

    private String named(String audience) {
        return open.plan().audience(audience).map(Audience::name).orElse("");
    }

    private void put(String audience, String name, boolean officials) {
        open.apply(new Action.PutAudience(new Audience(audience, name, officials,
                open.plan().audience(audience).map(Audience::extras).orElse(Extras.NONE))));
    }

    /** Adds readers of this name, who see nothing yet, and goes to them. */
    void add() {
        String name = newName.get().strip();
        if (name.isEmpty()) {
            notice.set(words.text("giveout.name-first"));
        } else if (choosing.readers().stream().anyMatch(a -> choosing.name(a).equalsIgnoreCase(name))) {
            notice.set(words.text("giveout.name-taken", name));
        } else {
            String id = open.newId();
            open.apply(new Action.PutAudience(new Audience(id, name)));
            newName.set("");
            go(new Shown.One(id));
        }
    }

    /** Takes readers away: nothing is shown to them any more. What they were given they still hold. */
    void remove(String audience) {
        open.apply(new Action.RemoveAudience(audience));
        go(new Shown.Who());
    }

    int sees(String audience) {
        return open.plan().entriesFor(audience).size();
    }

    Compared compare() {
        Plan plan = open.plan();
        List<Entry> a = plan.entriesFor(first.get());
        List<Entry> b = plan.entriesFor(second.get());
        Set<String> inA = a.stream().map(Entry::id).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> inB = b.stream().map(Entry::id).collect(Collectors.toCollection(LinkedHashSet::new));
        List<Entry> onlyA = a.stream().filter(e -> !inB.contains(e.id())).toList();
        return new Compared(onlyA, b.stream().filter(e -> !inA.contains(e.id())).toList(), a.size() - onlyA.size());
    }
}
