package org.onmyterms.screen.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.onmyterms.guide.CardKind;
import org.onmyterms.guide.Spread;
import org.onmyterms.guide.Topic;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Medium;
import org.onmyterms.plan.Person;
import org.onmyterms.plan.Plan;
import org.onmyterms.words.Words;
import org.onmyterms.work.CardLines;
import org.onmyterms.work.OpenPlan;
import org.onmyterms.work.Shortly;
import org.onmyterms.work.Whose;

/** The cards of one kind, in the groups in which they are shown. */
public final class CardsModel {

    /** Cards for which the same was chosen; without a name those for which nothing was. */
    record Group(Optional<CardKind.Option> option, List<Entry> cards) { }

    private static final int LONGEST_NAME = 60;
    private static final int FEW = 2;

    final ObservableList<Entry> cards = FXCollections.observableArrayList();
    final BooleanProperty asList = new SimpleBooleanProperty();

    private final OpenPlan open;
    private final Topic topic;
    private final CardKind kind;
    private final Words words;
    private final Runnable unwatch;

    /** The cards of this kind, which is one of the topic's. */
    public CardsModel(OpenPlan open, Topic topic, CardKind kind, Words words) {
        this.open = open;
        this.topic = topic;
        this.kind = kind;
        this.words = words;
        unwatch = open.watch(this::show);
    }

    private void show(Plan plan) {
        List<Entry> now = plan.entriesIn(topic.id()).stream().filter(e -> e.prompt().filter(kind.prompt()::equals).isPresent()).toList();
        if (!cards.equals(now)) {
            cards.setAll(now);
        }
    }

    Topic topic() {
        return topic;
    }

    CardKind kind() {
        return kind;
    }

    /** The cards by what was chosen in this field, in the order of its choices; last those without, if there are any. */
    List<Group> groups(List<Entry> of, CardKind.Field field) {
        List<Group> groups = new ArrayList<>();
        List<Entry> without = new ArrayList<>(of);
        for (CardKind.Option option : field.options()) {
            List<Entry> chosen = of.stream().filter(e -> option.id().equals(e.details().get(field.id()))).toList();
            without.removeAll(chosen);
            groups.add(new Group(Optional.of(option), chosen));
        }
        if (!without.isEmpty()) {
            groups.add(new Group(Optional.empty(), without));
        }
        return groups;
    }

    /** The fields in which something is chosen. */
    List<CardKind.Field> choices() {
        return kind.fields().stream().filter(f -> !f.options().isEmpty()).toList();
    }

    /** What a card is called: its own words, or that it has none yet. */
    String name(Entry card) {
        String said = card.words().strip();
        return said.isEmpty() || said.length() > LONGEST_NAME ? Shortly.of(card, words) : said;
    }

    /** What else stands on a card, a line a field: "What they do: cooks". */
    List<String> details(Entry card) {
        return CardLines.of(card, Optional.of(topic), open.plan(), words);
    }

    /** The first few things that stand on a card and that its place in the picture does not say. */
    List<String> fewDetails(Entry card) {
        List<CardKind.Field> placing = kind.spread() == Spread.WEEK ? choices() : kind.spreadBy().stream().toList();
        return details(card, kind.others().stream().filter(f -> !placing.contains(f)).toList()).stream().limit(FEW).toList();
    }

    private List<String> details(Entry card, List<CardKind.Field> of) {
        return of.stream().filter(f -> card.details().containsKey(f.id()))
                .map(f -> words.text("work.card-line", f.name(), CardLines.value(Optional.of(topic), f.id(), card.details().get(f.id()), open.plan(), words))).toList();
    }

    String whose(Entry card) {
        String whose = Whose.of(card, open.plan(), words);
        return isUndecided(card) ? whose + " \u00b7 " + words.text(card.besides().isPresent() ? "cards.second" : "cards.one") : whose;
    }

    /** True while the person has not chosen between this card and one that stands beside it. */
    boolean isUndecided(Entry card) {
        return open.plan().isUndecided(card);
    }

    /** The person decides, while they type. */
    boolean mayDecide(Entry card) {
        return isUndecided(card) && open.typist().equals(Person.ID);
    }

    void keepThis(Entry card) {
        open.apply(new Action.Decide(card.id()));
    }

    void keepAll(Entry card) {
        open.apply(new Action.KeepAll(card.id()));
    }

    void takeAway(Entry card) {
        open.apply(new Action.TakeAway(card.id()));
    }

    boolean mayTakeAway(Entry card) {
        return open.typist().equals(Person.ID) || card.changeableBy(open.typist());
    }

    /** Hands over what a photo on a card is made of; nothing when it is not there. */
    void medium(String name, Consumer<byte[]> then) {
        open.media().read(name, found -> found.map(Medium::bytes).ifPresent(then), missing -> { });
    }

    String language() {
        return open.plan().language();
    }

    void leave() {
        unwatch.run();
    }
}
