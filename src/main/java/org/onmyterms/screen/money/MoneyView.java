package org.onmyterms.screen.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.onmyterms.guide.CardKind;
import org.onmyterms.money.Covered;
import org.onmyterms.money.Item;
import org.onmyterms.money.Items;
import org.onmyterms.money.Sufficiency;
import org.onmyterms.money.Sums;
import org.onmyterms.plan.Entry;
import org.onmyterms.screen.money.MoneyModel.Shown;
import org.onmyterms.widget.Page;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.TextNote;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.Goes;

/** Money for support: the answer in words first, then a page each for what it is made of. */
public final class MoneyView implements Screen {

    private static final String PICTURE = "1F4B7";

    private final MoneyModel model;
    private final GivingPart giving;
    private final Widgets widgets;
    private final Goes goes;
    private final StringProperty asks = new SimpleStringProperty();
    private final TextNote ask;
    private final Page page;
    private final ChangeListener<Object> changed = (property, before, now) -> show();

    public MoneyView(MoneyModel model, GivingModel giving, Widgets widgets, Goes goes) {
        this.model = model;
        this.giving = new GivingPart(giving, widgets, goes);
        this.widgets = widgets;
        this.goes = goes;
        ask = widgets.headingNote(asks);
        page = widgets.page(widgets.pictured(PICTURE, ask));
        model.sums.addListener(changed);
        model.shown.addListener(changed);
        show();
    }

    private void go(Shown there) {
        model.shown.set(there);
        page.focus(ask);
    }

    private void show() {
        Shown now = model.shown.get();
        asks.set(now == Shown.ANSWER ? model.answer() : widgets.text("sums.page." + now.name().toLowerCase(Locale.ROOT)));
        page.set((switch (now) {
            case ANSWER -> answer();
            case OFFER -> offer();
            case COSTS -> costs();
            case WEEK -> week();
            case EMPLOYING -> employing();
            case MISSING -> missing();
            case WORKING -> working();
            case GIVING -> giving.documents();
            case READER -> giving.readers();
            case LAYOUT -> giving.layouts();
        }).toArray(Node[]::new));
        page.footer(switch (now) {
            case ANSWER -> new Node[] {widgets.button("sums.screen.topic.back", () -> goes.question("money", ""))};
            case WEEK, EMPLOYING -> new Node[] {back(Shown.COSTS)};
            case GIVING -> new Node[] {back(Shown.ANSWER), next(Shown.READER)};
            case READER -> new Node[] {back(Shown.GIVING), next(Shown.LAYOUT)};
            case LAYOUT -> new Node[] {back(Shown.READER), giving.pages()};
            default -> new Node[] {back(Shown.ANSWER)};
        });
    }

    private Button back(Shown there) {
        return widgets.button("sums.screen.before", () -> go(there));
    }

    private Button next(Shown there) {
        return widgets.primary("sums.screen.next", () -> go(there));
    }

    private List<Node> answer() {
        List<Node> parts = new ArrayList<>();
        Sums sums = model.sums.get();
        double most = Math.max(1, Math.max(model.reaches(), model.costs()));
        if (!sums.counted().regular().isEmpty()) {
            parts.add(widgets.sum(widgets.text("sums.screen.reaches", model.money(model.reaches())), model.reaches() / most));
        }
        if (!sums.costs().regular().isEmpty()) {
            parts.add(widgets.sum(widgets.text("sums.screen.costing", model.money(model.costs())), model.costs() / most));
        }
        if (model.notYet() > 0) {
            parts.add(widgets.note(widgets.text("sums.screen.not-yet", model.notYet())));
        }
        List<Button> doors = new ArrayList<>(List.of(door("1F4E7", Shown.OFFER), door("1F9FE", Shown.COSTS)));
        if (sums.sufficiency() instanceof Sufficiency.Short) {
            doors.add(door("1F9E9", Shown.MISSING));
        }
        doors.add(door("1F4DD", Shown.WORKING));
        doors.add(door("1F4E4", Shown.GIVING));
        parts.add(widgets.doors(doors));
        parts.add(widgets.note(widgets.text("sums.screen.not-advice")));
        return parts;
    }

    private Button door(String picture, Shown there) {
        String name = there.name().toLowerCase(Locale.ROOT);
        return widgets.doorCard(picture, widgets.text("sums.page." + name), widgets.text("sums.below." + name), () -> go(there));
    }

    /** The door to a kind of card, where the pack has it. */
    private Optional<Button> kind(String picture, String prompt) {
        return model.knows(prompt) ? Optional.of(widgets.doorCard(picture, model.kind(prompt).name(), widgets.text("sums.screen.cards", model.count(prompt)),
                () -> goes.cards(prompt))) : Optional.empty();
    }

    private List<Node> offer() {
        Sums sums = model.sums.get();
        List<Node> parts = new ArrayList<>(List.of(widgets.note(widgets.text("sums.screen.offer.about")),
                widgets.doors(Stream.of(kind("1F4E7", MoneyModel.OFFER), kind("1F9EE", MoneyModel.OFF), kind("1F4B3", MoneyModel.PAY)).flatMap(Optional::stream).toList())));
        if (!sums.pay().regular().isEmpty()) {
            parts.add(widgets.note(widgets.text(sums.paysOnTop() ? "sums.paper.pay-outside" : "sums.paper.pay-inside")));
        }
        return parts;
    }

    private List<Node> costs() {
        List<Button> doors = new ArrayList<>();
        kind("1F91D", MoneyModel.LINE).ifPresent(line -> doors.addAll(List.of(line, widgets.doorCard("1F4C5", widgets.text("sums.page.week"),
                widgets.text("sums.screen.week.count", model.week().size()), () -> go(Shown.WEEK)))));
        if (model.knows(MoneyModel.EMPLOY)) {
            doors.add(widgets.doorCard("1F465", widgets.text("sums.page.employing"), widgets.text("sums.below.employing"), () -> go(Shown.EMPLOYING)));
        }
        kind("1FAC2", MoneyModel.UNPAID).ifPresent(doors::add);
        return List.of(widgets.note(widgets.text("sums.screen.costs.about")), widgets.doors(doors));
    }

    private List<Node> week() {
        List<Entry> week = model.week();
        if (week.isEmpty()) {
            return List.of(widgets.note(widgets.text("sums.screen.week.none")));
        }
        return List.of(widgets.note(widgets.text("sums.screen.week.about")), list(week.stream().map(e -> widgets.wordsCard(model.name(e),
                widgets.text("sums.screen.week.begin"), () -> goes.card(MoneyModel.LINE, model.begin(e)))).toList()));
    }

    private List<Node> employing() {
        return List.of(widgets.note(widgets.text("sums.screen.employing.about")), list(model.employingCosts().stream().map(this::cost).toList()));
    }

    private Button cost(CardKind.Option cost) {
        String figure = model.employing(cost).map(model::working).orElseGet(() -> widgets.text("sums.screen.employing.none"));
        return widgets.wordsCard(cost.name(), cost.about().isEmpty() ? figure : cost.about() + "\n" + figure, () -> goes.card(MoneyModel.EMPLOY, model.card(cost)));
    }

    /** Each as wide as the page, for they hold many words. */
    private Node list(List<Button> cards) {
        return widgets.card(widgets.column(cards.toArray(Node[]::new)));
    }

    /** The person's own order, each with the ways to move it. */
    private List<Node> missing() {
        List<Node> parts = new ArrayList<>(List.of(widgets.note(widgets.text("sums.screen.missing.about"))));
        for (Covered covered : model.covered()) {
            Entry cost = covered.item().entry();
            String name = model.name(cost);
            parts.add(widgets.ownCard(widgets.note(name + "\n" + model.missing(covered)), widgets.row(
                    widgets.named(widgets.text("sums.screen.earlier"), widgets.text("sums.screen.earlier.help", name), () -> move(cost, true)),
                    widgets.named(widgets.text("sums.screen.later"), widgets.text("sums.screen.later.help", name), () -> move(cost, false)))));
        }
        return parts;
    }

    /** What was moved is shown where it now stands, and the focus stays on the page's title, from which the new order is read. */
    private void move(Entry cost, boolean earlier) {
        model.move(cost, earlier);
        page.focus(ask);
    }

    private List<Node> working() {
        Sums sums = model.sums.get();
        List<Node> parts = new ArrayList<>();
        part("sums.paper.offer", sums.counted(), parts);
        part("sums.paper.earlier", sums.earlier(), parts);
        part("sums.part.off", sums.off(), parts);
        part("sums.part.pay", sums.pay(), parts);
        part("sums.page.costs", sums.costs(), parts);
        parts.add(widgets.subheading(widgets.text("sums.paper.rules")));
        parts.add(widgets.note(String.join("\n", model.rules())));
        return parts;
    }

    private void part(String title, Items items, List<Node> parts) {
        if (items.all().isEmpty()) {
            return;
        }
        parts.add(widgets.subheading(widgets.text(title)));
        for (Item item : items.all()) {
            parts.add(widgets.note(model.name(item.entry()) + "\n" + model.working(item)));
        }
        if (items.regular().size() > 1) {
            parts.add(widgets.note(model.total(items)));
        }
    }

    @Override
    public String title() {
        return widgets.text("sums.screen.title");
    }

    @Override
    public String about() {
        return "help.page.money";
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public Node first() {
        return ask;
    }

    @Override
    public void leave() {
        model.sums.removeListener(changed);
        model.shown.removeListener(changed);
        model.leave();
    }
}
