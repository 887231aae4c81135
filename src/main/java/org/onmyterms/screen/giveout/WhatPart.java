package org.onmyterms.screen.giveout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.onmyterms.guide.Topic;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Proposal;
import org.onmyterms.widget.Recent;
import org.onmyterms.widget.TextNote;
import org.onmyterms.widget.Widgets;

/** What one audience may see: everything said so far, a topic, or one thing; and what supporters propose. */
final class WhatPart {

    /** A topic with more things than this shows them when asked: 2,000 ticks held the window for 0.4 s. */
    private static final int AT_ONCE = 12;

    private final ChoosingModel model;
    private final String audience;
    private final Widgets widgets;
    private final VBox whole;
    private final VBox things;
    private final TextNote count;
    private final Map<CheckBox, List<Entry>> ticks = new LinkedHashMap<>();

    WhatPart(ChoosingModel model, String audience, Widgets widgets) {
        this.model = model;
        this.audience = audience;
        this.widgets = widgets;
        things = widgets.column();
        count = widgets.note("");
        AskingPart asking = new AskingPart(model, widgets, this::settled);
        whole = widgets.column(widgets.note(widgets.text(model.personChooses() ? "giveout.meaning" : "giveout.only-the-person", model.name(audience))), count,
                widgets.notice(model.notice), asking.node(), things);
        show();
    }

    Node node() {
        return whole;
    }

    private void show() {
        count.setText(widgets.text("giveout.count", model.seen(model.everything(), audience)));
        things.getChildren().clear();
        ticks.clear();
        model.proposals(audience).forEach(p -> things.getChildren().add(proposal(p)));
        List<Entry> all = model.everything();
        if (all.isEmpty()) {
            things.getChildren().add(widgets.note(widgets.text("giveout.nothing-said")));
            return;
        }
        things.getChildren().add(tick(widgets.text("giveout.everything"), widgets.text("giveout.everything.help"), all));
        model.topics().forEach(this::showTopic);
    }

    private void settled() {
        show();
        count.requestFocus();
    }

    private Node proposal(Proposal proposal) {
        return widgets.othersCard(widgets.note(widgets.text("giveout.proposal", model.supporter(proposal.by()), model.lines(model.entry(proposal)))),
                widgets.row(widgets.button("giveout.proposal-yes", () -> answer(() -> model.accept(proposal))),
                        widgets.button("giveout.proposal-no", () -> answer(() -> model.decline(proposal)))));
    }

    private void answer(Runnable said) {
        said.run();
        if (model.asking.get().isEmpty()) {
            settled();
        }
    }

    private void showTopic(Topic topic) {
        List<Entry> said = model.in(topic);
        VBox card = widgets.column(tick(widgets.text("giveout.topic", topic.name()), widgets.text("giveout.topic.help"), said));
        if (said.size() <= AT_ONCE) {
            said.forEach(entry -> card.getChildren().add(one(entry)));
        } else {
            card.getChildren().add(widgets.named(widgets.text("giveout.one-by-one", said.size()), widgets.text("giveout.one-by-one.help"),
                    () -> showOneByOne(card, said)));
        }
        things.getChildren().add(widgets.card(card));
    }

    private void showOneByOne(VBox card, List<Entry> said) {
        Recent<Entry> ticks = widgets.recent(this::one);
        ticks.show(said);
        card.getChildren().set(1, ticks);
        ticks.getChildren().getFirst().requestFocus();
    }

    private CheckBox one(Entry entry) {
        return tick(model.lines(entry), widgets.text("giveout.entry.help"), List.of(entry));
    }

    private CheckBox tick(String text, String help, List<Entry> entries) {
        CheckBox tick = widgets.tick(text, help);
        ticks.put(tick, entries);
        tick.setSelected(model.isSeen(entries, audience));
        tick.setOnAction(pressed -> {
            model.choose(entries, audience, tick.isSelected());
            follow();
        });
        return tick;
    }

    /** Every tick follows what was chosen, wherever it was chosen. */
    private void follow() {
        count.setText(widgets.text("giveout.count", model.seen(model.everything(), audience)));
        ticks.forEach((tick, entries) -> tick.setSelected(model.isSeen(entries, audience)));
    }
}
