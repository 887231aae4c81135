package org.onmyterms.screen.giveout;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import org.onmyterms.paper.Layout;
import org.onmyterms.plan.Entry;
import org.onmyterms.screen.giveout.Giving.Step;
import org.onmyterms.widget.Page;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.TextNote;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.Goes;

/** Give out, one question a page: what to do, who it is for, what they may see, and how it shall look. */
public final class GiveOutView implements Screen {

    private final GiveOutModel model;
    private final Widgets widgets;
    private final Goes goes;
    private final Page page;
    private final StringProperty asks = new SimpleStringProperty();
    private final TextNote ask;

    public GiveOutView(GiveOutModel model, Widgets widgets, Goes goes) {
        this.model = model;
        this.widgets = widgets;
        this.goes = goes;
        ask = widgets.headingNote(asks);
        page = widgets.page(ask);
        model.giving.step.addListener((property, before, now) -> {
            show(now);
            page.focus(ask);
        });
        show(model.giving.step.get());
    }

    private void show(Step step) {
        asks.set(widgets.text("giveout.ask." + step.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')));
        List<Node> parts = switch (step) {
            case START -> start();
            case FOR_WHOM -> forWhom();
            case WHAT -> List.of(new WhatPart(model.choosing, model.giving.audience.get(), widgets).node());
            case HOW -> how();
        };
        page.set(parts.toArray(Node[]::new));
        page.footer(footer(step));
    }

    private Node[] footer(Step step) {
        return switch (step) {
            case START -> new Node[] {widgets.button("giveout.back", goes::home)};
            case FOR_WHOM -> new Node[] {before(Step.START), next(Step.WHAT)};
            case WHAT -> new Node[] {before(Step.FOR_WHOM), next(Step.HOW)};
            case HOW -> new Node[] {before(Step.WHAT), widgets.primary("giveout.to-pages", () -> model.toPages(goes::pages))};
        };
    }

    private Node before(Step step) {
        return widgets.button("giveout.before", () -> model.go(step));
    }

    private Node next(Step step) {
        return widgets.primary("giveout.next", () -> model.go(step));
    }

    private List<Node> start() {
        int given = model.plan().giveOuts().size();
        return List.of(widgets.doors(List.of(
                widgets.doorCard("1F4E4", widgets.text("giveout.start"), widgets.text("giveout.start-below"), () -> model.go(Step.FOR_WHOM)),
                widgets.doorCard("1F4DD", widgets.text("giveout.form"), widgets.text("giveout.form-below"), goes::form),
                widgets.doorCard("1F440", widgets.text("giveout.readers"), widgets.text("giveout.readers-below"), goes::readers),
                widgets.doorCard("1F4D6", widgets.text("giveout.given"), widgets.text("giveout.given-below", given), goes::given),
                widgets.doorCard("1F4CB", widgets.text("giveout.headings"), widgets.text("giveout.headings-below"), goes::headings))));
    }

    private List<Node> forWhom() {
        TextNote count = widgets.note("");
        Runnable show = () -> count.setText(widgets.text("giveout.count", model.chosen()));
        show.run();
        Node choice = widgets.choice(widgets.text("giveout.ask.for-whom"), model.choosing.readers(), model.choosing::name, model.giving.audience);
        model.giving.audience.addListener((property, before, now) -> show.run());
        TextField reader = field("giveout.reader", model.giving.reader);
        return List.of(choice, count, widgets.note(widgets.text("giveout.rest")),
                widgets.button("giveout.as-reader", () -> goes.asReader(model.giving.audience.get())), widgets.labelled(reader));
    }

    private TextField field(String key, StringProperty said) {
        TextField field = widgets.field(widgets.text(key), widgets.text(key + ".help"));
        widgets.inStep(field, field.textProperty(), said);
        return field;
    }

    private List<Node> how() {
        List<Node> parts = new ArrayList<>();
        parts.add(widgets.note(widgets.text("giveout.for", model.audienceName())));
        parts.add(widgets.choice(widgets.text("giveout.ask.how"), List.of(Layout.values()), model::name, model.giving.layout));
        parts.add(widgets.subheading(widgets.text("giveout.terms")));
        parts.add(widgets.note(widgets.text("giveout.terms-any")));
        List<Entry> notDiscussed = model.notDiscussed();
        if (!notDiscussed.isEmpty() && model.choosing.personChooses()) {
            CheckBox first = widgets.tick(widgets.text("giveout.not-discuss"), widgets.text("giveout.not-discuss.help"));
            first.setSelected(model.choosing.isSeen(notDiscussed, model.giving.audience.get()));
            first.setOnAction(pressed -> model.choosing.choose(notDiscussed, model.giving.audience.get(), first.isSelected()));
            parts.add(first);
        }
        CheckBox noCopy = widgets.tick(widgets.text("giveout.no-copy"), widgets.text("giveout.no-copy.help"));
        widgets.inStep(noCopy, noCopy.selectedProperty(), model.giving.noCopy);
        CheckBox giveBack = widgets.tick(widgets.text("giveout.give-back"), widgets.text("giveout.give-back.help"));
        widgets.inStep(giveBack, giveBack.selectedProperty(), model.giving.giveBack);
        parts.addAll(List.of(noCopy, giveBack, widgets.labelled(field("giveout.why", model.giving.why)),
                widgets.labelled(field("giveout.until", model.giving.until)), widgets.notice(model.notice)));
        return parts;
    }

    @Override
    public String title() {
        return widgets.text("giveout.title");
    }

    @Override
    public String about() {
        return "help.page.giveout";
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public Node first() {
        return ask;
    }
}
