package org.onmyterms.screen.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.onmyterms.guide.CardKind;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Voice;
import org.onmyterms.widget.Widgets;

/** Lays the cards of a topic out as its picture: around the person, over a week, or by what was chosen. */
final class Spreading {

    private final CardsModel model;
    private final CardPictures pictures;
    private final Widgets widgets;
    private final Consumer<Entry> open;

    Spreading(CardsModel model, CardPictures pictures, Widgets widgets, Consumer<Entry> open) {
        this.model = model;
        this.pictures = pictures;
        this.widgets = widgets;
        this.open = open;
    }

    List<Node> nodes() {
        Optional<CardKind.Field> by = model.kind().spreadBy();
        if (by.isEmpty()) {
            return List.of(tiles(model.cards));
        }
        return switch (model.kind().spread()) {
            case RINGS -> rings(model.groups(model.cards, by.get()), by.get());
            case WEEK -> weeks(by.get());
            case COLUMNS -> groups(model.groups(model.cards, by.get()), by.get());
        };
    }

    /** The nearest in the innermost ring; the last choice, who is to stay out, and those not placed yet stand outside all rings. */
    private List<Node> rings(List<CardsModel.Group> groups, CardKind.Field by) {
        int count = by.options().size() - 1;
        Node inner = widgets.note(widgets.text("cards.me"));
        for (CardsModel.Group group : groups.subList(0, count)) {
            List<Node> ring = new ArrayList<>(List.of(inner, widgets.subheading(group.option().orElseThrow().name())));
            if (!group.cards().isEmpty()) {
                ring.add(tiles(group.cards()));
            }
            inner = widgets.ring(ring.toArray(Node[]::new));
        }
        List<Node> all = new ArrayList<>(List.of(inner));
        all.addAll(groups(groups.subList(count, groups.size()), by));
        return all;
    }

    /** One week for each kind of week in which there is something, day by day. */
    private List<Node> weeks(CardKind.Field day) {
        List<CardKind.Field> choices = model.choices();
        if (choices.size() < 3) {
            return week(model.cards, day, choices);
        }
        List<Node> all = new ArrayList<>();
        for (CardsModel.Group kind : model.groups(model.cards, choices.get(2))) {
            if (!kind.cards().isEmpty()) {
                all.add(widgets.subheading(kind.option().map(CardKind.Option::name).orElseGet(() -> widgets.text("cards.any-week"))));
                all.addAll(week(kind.cards(), day, choices));
            }
        }
        return all;
    }

    private List<Node> week(List<Entry> cards, CardKind.Field day, List<CardKind.Field> choices) {
        List<Node> days = new ArrayList<>();
        for (CardsModel.Group group : model.groups(cards, day)) {
            if (!group.cards().isEmpty()) {
                List<CardsModel.Group> parts = choices.size() < 2 ? List.of(new CardsModel.Group(Optional.empty(), group.cards()))
                        : model.groups(group.cards(), choices.get(1));
                List<Button> through = new ArrayList<>();
                parts.forEach(part -> part.cards().forEach(card -> through.add(button(card, part.option().map(CardKind.Option::name).orElse("")))));
                days.add(widgets.card(widgets.note(name(group, day)), widgets.doors(through)));
            }
        }
        return days;
    }

    private List<Node> groups(List<CardsModel.Group> groups, CardKind.Field by) {
        List<Node> all = new ArrayList<>();
        for (CardsModel.Group group : groups) {
            if (!group.cards().isEmpty()) {
                all.add(widgets.subheading(name(group, by)));
                all.add(tiles(group.cards()));
            }
        }
        return all;
    }

    private String name(CardsModel.Group group, CardKind.Field by) {
        return group.option().map(CardKind.Option::name).orElseGet(() -> widgets.text("cards.not-chosen", by.name()));
    }

    /** The person's own first, then each view by itself, so that nobody's is taken for another's. */
    private Node tiles(List<Entry> cards) {
        List<Entry> ordered = new ArrayList<>(cards.stream().filter(c -> c.voice() != Voice.VIEW).toList());
        cards.stream().filter(c -> c.voice() == Voice.VIEW).sorted((a, b) -> a.from().orElse("").compareTo(b.from().orElse(""))).forEach(ordered::add);
        return widgets.doors(ordered.stream().map(card -> button(card, "")).toList());
    }

    private Button button(Entry card, String first) {
        List<String> below = new ArrayList<>();
        if (!first.isEmpty()) {
            below.add(first);
        }
        if (card.voice() != Voice.OWN || model.isUndecided(card)) {
            below.add(model.whose(card));
        }
        below.addAll(model.fewDetails(card));
        return widgets.shownCard(pictures.small(card), model.name(card), String.join("\n", below), () -> open.accept(card));
    }
}
