package org.onmyterms.screen.dealings;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import org.onmyterms.paper.Dealings;
import org.onmyterms.paper.MoneyDocument;
import org.onmyterms.plan.Entry;
import org.onmyterms.widget.Page;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.Goes;

/** My record of dealings: what should happen next, then what happened, in order of time. */
public final class DealingsView implements Screen {

    private final Widgets widgets;
    private final DealingsModel model;
    private final Goes goes;
    private final Page page;
    private final Button add;

    public DealingsView(DealingsModel model, Widgets widgets, Goes goes) {
        this.model = model;
        this.widgets = widgets;
        this.goes = goes;
        page = widgets.page(widgets.pictured("1F4C5", widgets.heading(title())));
        add = widgets.primary("dealings.add", () -> goes.card(Dealings.PROMPT, ""));
        page.footer(widgets.button("dealings.back", () -> goes.question("rights", "")));
        model.whenChanged(this::show);
        show();
    }

    private void show() {
        List<Node> parts = new ArrayList<>();
        List<Entry> dealings = model.dealings();
        if (dealings.isEmpty()) {
            parts.add(widgets.note(widgets.text("dealings.none")));
        }
        parts.add(dealings.isEmpty() ? widgets.row(add) : widgets.row(add, widgets.button("dealings.give", () -> goes.giveSums(MoneyDocument.DEALINGS))));
        if (model.needsNation()) {
            parts.add(widgets.note(widgets.text("dealings.nation")));
            parts.add(widgets.button("dealings.nation-say", () -> goes.rights("rights")));
        }
        List<DealingsModel.Due> due = model.due();
        if (!due.isEmpty()) {
            parts.add(widgets.subheading(widgets.text("dealings.next")));
            due.forEach(d -> parts.add(widgets.note(model.whole(d))));
            parts.add(widgets.note(widgets.text("dealings.not-advice")));
        }
        if (!dealings.isEmpty()) {
            parts.add(widgets.subheading(widgets.text("dealings.happened")));
            parts.add(widgets.card(widgets.column(dealings.stream().map(d -> widgets.wordsCard(model.name(d), model.lines(d),
                    () -> goes.card(Dealings.PROMPT, d.id()))).toArray(Node[]::new))));
        }
        List<DealingsModel.Due> coming = due.stream().filter(d -> !model.isPast(d)).toList();
        if (!coming.isEmpty()) {
            parts.addAll(calendar(coming));
        }
        page.set(parts.toArray(Node[]::new));
    }

    /** Each day is chosen by itself, for the file leaves the plan. */
    private List<Node> calendar(List<DealingsModel.Due> coming) {
        List<Node> parts = new ArrayList<>(List.of(widgets.subheading(widgets.text("dealings.calendar")), widgets.note(widgets.text("dealings.calendar.about"))));
        coming.forEach(d -> parts.add(tick(d)));
        TextField file = widgets.field(widgets.text("dealings.file"), widgets.text("dealings.file.help"));
        widgets.inStep(file, file.textProperty(), model.file);
        parts.addAll(List.of(widgets.labelled(file), widgets.careful(widgets.button("dealings.save", model::save), "dealings.save.means"), widgets.notice(model.notice)));
        return parts;
    }

    private CheckBox tick(DealingsModel.Due due) {
        CheckBox tick = widgets.tick(model.say(due), widgets.text("dealings.calendar.help"));
        tick.setSelected(model.chosen.contains(due.id()));
        tick.selectedProperty().addListener((property, before, now) -> {
            if (now) {
                model.chosen.add(due.id());
            } else {
                model.chosen.remove(due.id());
            }
        });
        return tick;
    }

    @Override
    public String title() {
        return widgets.text("dealings.title");
    }

    @Override
    public String about() {
        return "help.page.dealings";
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public Node first() {
        return add;
    }

    @Override
    public void leave() {
        model.leave();
    }
}
