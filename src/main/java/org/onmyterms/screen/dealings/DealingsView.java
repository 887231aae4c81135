package org.onmyterms.screen.dealings;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.onmyterms.plan.Entry;
import org.onmyterms.widget.Page;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.Goes;

/** My record of dealings: what should happen next, then what happened, in order of time. */
public final class DealingsView implements Screen {

    private final Widgets widgets;
    private final Page page;
    private final Button add;

    public DealingsView(DealingsModel model, Widgets widgets, Goes goes) {
        this.widgets = widgets;
        page = widgets.page(widgets.pictured("1F4C5", widgets.heading(title())));
        add = widgets.primary("dealings.add", () -> goes.card(DealingsModel.DEALING, ""));
        List<Node> parts = new ArrayList<>();
        List<Entry> dealings = model.dealings();
        if (dealings.isEmpty()) {
            parts.add(widgets.note(widgets.text("dealings.none")));
        }
        parts.add(dealings.isEmpty() ? widgets.row(add) : widgets.row(add, widgets.button("dealings.give", goes::giveSums)));
        if (model.needsNation()) {
            parts.add(widgets.note(widgets.text("dealings.nation")));
            parts.add(widgets.button("dealings.nation-say", () -> goes.rights("rights")));
        }
        List<DealingsModel.Due> due = model.due();
        if (!due.isEmpty()) {
            parts.add(widgets.subheading(widgets.text("dealings.next")));
            due.forEach(d -> parts.add(widgets.note(model.say(d))));
            parts.add(widgets.note(widgets.text("dealings.not-advice")));
        }
        if (!dealings.isEmpty()) {
            parts.add(widgets.subheading(widgets.text("dealings.happened")));
            parts.add(widgets.card(widgets.column(dealings.stream().map(d -> widgets.wordsCard(model.name(d), model.lines(d),
                    () -> goes.card(DealingsModel.DEALING, d.id()))).toArray(Node[]::new))));
        }
        if (!due.isEmpty()) {
            parts.addAll(calendar(model));
        }
        page.add(parts.toArray(Node[]::new));
        page.footer(widgets.button("dealings.back", () -> goes.question("rights", "")));
    }

    private List<Node> calendar(DealingsModel model) {
        TextField file = widgets.field(widgets.text("dealings.file"), widgets.text("dealings.file.help"));
        widgets.inStep(file, file.textProperty(), model.file);
        return List.of(widgets.labelled(file), widgets.careful(widgets.button("dealings.save", model::save), "dealings.save.means"), widgets.notice(model.notice));
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
}
