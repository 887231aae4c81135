package org.onmyterms.screen.giveout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.onmyterms.guide.Topic;
import org.onmyterms.plan.Entry;
import org.onmyterms.widget.Flow;
import org.onmyterms.widget.Recent;
import org.onmyterms.widget.TextNote;
import org.onmyterms.widget.Widgets;

/** What and who: for each row of the plan a tick for each audience. Arrow keys go from tick to tick; in a narrow window they stand below the row. */
final class SeenTable {

    private record Tick(List<Entry> entries, String audience) { }

    private final ChoosingModel model;
    private final Widgets widgets;
    private final Consumer<Topic> things;
    private final Map<CheckBox, Tick> ticks = new LinkedHashMap<>();
    private final TextNote meaning;

    /** The action goes to the things of one topic. */
    SeenTable(ChoosingModel model, Widgets widgets, Consumer<Topic> things) {
        this.model = model;
        this.widgets = widgets;
        this.things = things;
        meaning = widgets.note(widgets.text(model.personChooses() ? "giveout.table-meaning" : "giveout.only-the-person"));
    }

    /** Everything, and each topic. */
    List<Node> topics() {
        List<Node> rows = new ArrayList<>(above());
        if (model.everything().isEmpty()) {
            rows.add(widgets.note(widgets.text("giveout.nothing-said")));
            return rows;
        }
        rows.add(row(widgets.text("giveout.everything"), model.everything()));
        model.topics().forEach(topic -> rows.add(widgets.card(row(topic.name(), model.in(topic)),
                widgets.named(widgets.text("giveout.one-by-one", model.in(topic).size()), widgets.text("giveout.one-by-one.help"), () -> things.accept(topic)))));
        return rows;
    }

    /** Each thing said in a topic. */
    List<Node> things(Topic topic) {
        List<Node> rows = new ArrayList<>(above());
        Recent<Entry> cards = widgets.recent(entry -> widgets.card(row(model.lines(entry), List.of(entry))));
        cards.show(model.in(topic));
        rows.add(cards);
        return rows;
    }

    private List<Node> above() {
        return List.of(meaning, widgets.notice(model.notice), new AskingPart(model, widgets, () -> {
            follow();
            meaning.requestFocus();
        }).node());
    }

    private VBox row(String what, List<Entry> entries) {
        Flow who = widgets.row();
        model.readers().forEach(audience -> who.getChildren().add(tick(entries, audience)));
        return widgets.column(widgets.note(what), who);
    }

    private CheckBox tick(List<Entry> entries, String audience) {
        CheckBox tick = widgets.tick("", widgets.text("giveout.entry.help"));
        ticks.put(tick, new Tick(entries, audience));
        show(tick);
        tick.setOnAction(pressed -> {
            model.choose(entries, audience, tick.isSelected());
            follow();
        });
        return tick;
    }

    private void follow() {
        ticks.keySet().forEach(this::show);
    }

    /** Ticked when they see all of it; when they see a part, the name says how much. */
    private void show(CheckBox tick) {
        Tick shown = ticks.get(tick);
        long seen = model.seen(shown.entries(), shown.audience());
        boolean part = seen > 0 && seen < shown.entries().size();
        tick.setText(part ? widgets.text("giveout.part", model.name(shown.audience()), seen, shown.entries().size()) : model.name(shown.audience()));
        tick.setSelected(seen == shown.entries().size());
    }
}
