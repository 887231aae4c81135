package org.onmyterms.screen.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.onmyterms.look.Style;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Voice;
import org.onmyterms.screen.history.DayModel.Day;
import org.onmyterms.screen.history.DayModel.Then;
import org.onmyterms.widget.TextNote;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.Shortly;

/** The plan as it was when a day ended: topic by topic, as cards that can only be read, and brought back one by one. */
final class DayPart {

    private static final int AT_ONCE = 20;

    private final DayModel model;
    private final Widgets widgets;
    private final TextNote notice;
    private TextNote what;

    DayPart(DayModel model, Widgets widgets) {
        this.model = model;
        this.widgets = widgets;
        notice = widgets.notice(model.notice);
    }

    /** All that stands on the page for this day. */
    List<Node> nodes(Day day) {
        what = widgets.note(widgets.text(day.things().isEmpty() ? "history.day-empty" : "history.day-shown", model.say(day.day())));
        List<Node> turns = new ArrayList<>();
        turn(turns, "history.day-earlier", model.earlier());
        turn(turns, "history.day-later", model.later());
        Button undo = widgets.shownWhile(model.brought.greaterThan(0), widgets.button("history.undo", model::undo));
        List<Node> nodes = new ArrayList<>(List.of(what, widgets.row(turns.toArray(Node[]::new)), notice, undo));
        Map<String, List<Then>> byTopic = day.things().stream().collect(Collectors.groupingBy(Then::topic, LinkedHashMap::new, Collectors.toList()));
        VBox shown = widgets.column();
        VBox more = widgets.column();
        List<Then> inOrder = byTopic.values().stream().flatMap(List::stream).toList();
        addSome(shown, more, inOrder, 0);
        nodes.addAll(List.of(shown, more));
        return nodes;
    }

    /** Where the focus begins: on the news, if there is some about the same day. */
    Node first(boolean sameDay) {
        return sameDay && notice.isVisible() ? notice : what;
    }

    private void turn(List<Node> turns, String key, Optional<LocalDate> day) {
        day.ifPresent(to -> turns.add(widgets.named(widgets.text(key, model.say(to)), widgets.text("history.day.help"), () -> model.show(to))));
    }

    /** Shows the next few; the first thing of them that can have the focus is returned. */
    private Optional<Node> addSome(VBox shown, VBox more, List<Then> things, int from) {
        List<Node> added = new ArrayList<>();
        int until = Math.min(from + AT_ONCE, things.size());
        for (int at = from; at < until; at++) {
            Then then = things.get(at);
            if (at == 0 || !things.get(at - 1).topic().equals(then.topic())) {
                TextNote topic = widgets.note(then.topic());
                Style.SUBHEADING.on(topic);
                added.add(topic);
            }
            added.add(card(then));
        }
        shown.getChildren().addAll(added);
        more.getChildren().clear();
        if (until < things.size()) {
            more.getChildren().add(widgets.named(widgets.text("history.day-more", things.size() - until), widgets.text("history.day-more.help"),
                    () -> addSome(shown, more, things, until).ifPresent(Node::requestFocus)));
        }
        return added.stream().findFirst().map(node -> node instanceof Pane card ? card.getChildren().getFirst() : node);
    }

    private Node card(Then then) {
        Entry entry = then.entry();
        List<Node> parts = new ArrayList<>(List.of(quiet(then.whose())));
        if (!entry.words().isBlank()) {
            parts.add(widgets.said(entry.words()));
        }
        String shown = Shortly.of(entry.withWords(""), widgets.words());
        if (!shown.isEmpty()) {
            parts.add(widgets.note(shown));
        }
        then.card().forEach(line -> parts.add(widgets.note(line)));
        if (!then.since().isEmpty()) {
            parts.add(quiet(then.since()));
        }
        if (!then.back().isEmpty()) {
            parts.add(widgets.button(then.comesBackWhole() ? "history.bring-back" : "history.bring-words-back", () -> model.bringBack(then)));
        }
        Node[] all = parts.toArray(Node[]::new);
        return entry.voice() == Voice.VIEW || entry.voice() == Voice.OBSERVED ? widgets.othersCard(all) : widgets.ownCard(all);
    }

    private TextNote quiet(String text) {
        TextNote note = widgets.note(text);
        Style.QUIET.on(note);
        return note;
    }
}
