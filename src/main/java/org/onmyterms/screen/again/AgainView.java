package org.onmyterms.screen.again;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.onmyterms.guide.Topic;
import org.onmyterms.plan.Plan;
import org.onmyterms.plan.ToLookAt;
import org.onmyterms.screen.again.Shown.Choosing;
import org.onmyterms.screen.again.Shown.Day;
import org.onmyterms.screen.again.Shown.Ending;
import org.onmyterms.screen.again.Shown.Saving;
import org.onmyterms.screen.again.Shown.Thing;
import org.onmyterms.widget.Page;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.TextNote;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.Goes;
import org.onmyterms.work.PlaceChooser;

/** Looking again, page by page: what to look at, each thing then and now, what is found, and the next day. Nothing has to be done. */
public final class AgainView implements Screen {

    /** The topic in which it is said what is better, worse and the same. */
    private static final String REVIEW = "review";
    private static final String ANY = "1F50D";

    private final AgainModel model;
    private final Widgets widgets;
    private final Goes goes;
    private final ThenAndNowView things;
    private final NextDayView days;
    private final Page page;
    private final TextNote notice;
    private final StringProperty asks = new SimpleStringProperty();
    private final TextNote ask;

    public AgainView(AgainModel model, NextDayModel next, Widgets widgets, PlaceChooser chooser, Goes goes) {
        this.model = model;
        this.widgets = widgets;
        this.goes = goes;
        notice = widgets.notice(model.notice);
        things = new ThenAndNowView(model, widgets, goes);
        days = new NextDayView(model, next, widgets, chooser);
        ask = widgets.headingNote(asks);
        page = widgets.page(ask);
        model.shown.addListener((property, before, now) -> show(now));
        show(model.shown.get());
    }

    private void show(Shown shown) {
        List<Node> parts = switch (shown) {
            case Choosing choosing -> choosing(choosing);
            case Thing thing -> things.of(thing);
            case Ending ending -> ending(ending);
            case Day day -> days.of(day);
            case Saving saving -> days.saving();
        };
        List<Node> all = new ArrayList<>(List.of(notice));
        all.addAll(parts);
        asks.set(asks(shown));
        page.set(all.toArray(Node[]::new));
        page.footer(footer(shown));
        page.focus(ask);
    }

    /** One question a page. */
    private String asks(Shown shown) {
        return switch (shown) {
            case Choosing choosing -> widgets.text("again.choose");
            case Thing thing -> things.asked(thing.now().entry());
            case Ending ending -> widgets.text("again.end");
            case Day day -> widgets.text("again.when");
            case Saving saving -> widgets.text("again.to-calendar");
        };
    }

    private Node[] footer(Shown shown) {
        Button back = widgets.button("again.before", model::back);
        return switch (shown) {
            case Choosing choosing -> new Node[] {widgets.button("again.back", () -> goes.question(REVIEW, "")), widgets.primary("again.go-on", model::toEnd)};
            case Thing thing -> new Node[] {back, widgets.primary("again.next", model::next)};
            case Ending ending when model.personLooks() && !ending.looked() -> new Node[] {back, widgets.primary("again.looked", model::looked)};
            case Ending ending -> new Node[] {back, widgets.primary("again.home", this::end)};
            case Day day -> new Node[] {back, widgets.primary("again.home", this::end)};
            case Saving saving -> new Node[] {back};
        };
    }

    private void end() {
        model.end();
        goes.home();
    }

    private List<Node> choosing(Choosing choosing) {
        List<Node> parts = new ArrayList<>();
        parts.add(widgets.note(widgets.text(choosing.choices().isEmpty() ? "again.nothing" : "again.any")));
        model.lastLooked().ifPresent(day -> parts.add(widgets.note(widgets.text("again.last-looked", widgets.words().day(day)))));
        parts.add(widgets.doors(choosing.choices().stream().map(this::door).toList()));
        if (choosing.more()) {
            parts.add(widgets.button("again.more", model::moreTopics));
        }
        return parts;
    }

    private Button door(ToLookAt choice) {
        Optional<Topic> topic = choice.topic().flatMap(model::topic);
        String things = widgets.text("again.things", choice.entries().size());
        String name = choice.topic().isEmpty() ? everything() : topic.map(Topic::name).orElseGet(() -> widgets.text("again.other"));
        return widgets.doorCard(topic.map(Topic::picture).orElse(ANY), name, things, () -> model.choose(choice));
    }

    private String everything() {
        return model.hasPrivateThings() ? widgets.text("again.all-but", model.topic(Plan.JUST_FOR_ME).map(Topic::name).orElse("")) : widgets.text("again.all");
    }

    private List<Node> ending(Ending ending) {
        List<Node> parts = new ArrayList<>();
        parts.add(widgets.note(widgets.text(ending.looked() ? "again.end-looked" : "again.end-any")));
        parts.add(widgets.button("again.better", () -> goes.question(REVIEW, "review.better")));
        parts.add(widgets.button("again.worse", () -> goes.question(REVIEW, "review.worse")));
        parts.add(widgets.button("again.same", () -> goes.question(REVIEW, "review.same")));
        parts.add(widgets.button("again.day", model::toDay));
        return parts;
    }

    @Override
    public String title() {
        return widgets.text("again.title");
    }

    @Override
    public String about() {
        return switch (model.shown.get()) {
            case Choosing choosing -> "help.page.again";
            case Thing thing -> "help.page.again-thing";
            case Ending ending -> "help.page.again-end";
            case Day day -> "help.page.again-day";
            case Saving saving -> "help.page.again-saving";
        };
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
        model.leave();
    }
}
