package org.onmyterms.screen.together;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.onmyterms.plan.Entry;
import org.onmyterms.screen.together.TogetherModel.Found;
import org.onmyterms.widget.Page;
import org.onmyterms.widget.Recent;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.TextNote;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.Goes;
import org.onmyterms.work.PlaceChooser;
import org.onmyterms.work.Shortly;

/** Bringing two copies of my plan together: choose the other, see what it brings, then say yes. */
public final class TogetherView implements Screen {

    private final TogetherModel model;
    private final Widgets widgets;
    private final PlaceChooser chooser;
    private final Goes goes;
    private final Page page;
    private final TextNote notice;
    private final TextNote why;

    public TogetherView(TogetherModel model, Widgets widgets, PlaceChooser chooser, Goes goes) {
        this.model = model;
        this.widgets = widgets;
        this.chooser = chooser;
        this.goes = goes;
        notice = widgets.notice(model.notice);
        why = widgets.note(widgets.text(model.hasVault() ? "together.why" : "together.example"));
        page = widgets.page(widgets.heading(widgets.text("together.title")));
        model.found.addListener((property, before, now) -> show());
        model.asksWords.addListener((property, before, now) -> show());
        show();
    }

    private void show() {
        if (model.found.get().isPresent()) {
            showFound(model.found.get().get());
        } else if (model.asksWords.get().isPresent()) {
            askWords();
        } else {
            choose();
        }
    }

    private void choose() {
        List<Node> parts = new ArrayList<>(List.of(why, notice));
        if (model.hasVault()) {
            parts.add(widgets.primary("together.choose", () -> chooser.existingPlan().ifPresent(model::look)));
        }
        parts.add(widgets.button("together.back", goes::safety));
        page.set(parts.toArray(Node[]::new));
        page.focus(model.notice.get().isEmpty() ? why : notice);
    }

    private void askWords() {
        TextNote ask = widgets.note(widgets.text("together.ask-words"));
        TextField typed = widgets.field(widgets.text("together.words"), widgets.text("together.words.help"));
        widgets.inStep(typed, typed.textProperty(), model.typed);
        typed.setOnAction(pressed -> model.lookWithWords());
        page.set(ask, widgets.labelled(typed), notice,
                widgets.row(widgets.button("together.apart", model::leaveApart), widgets.primary("together.open", model::lookWithWords)));
        page.focus(ask);
    }

    private void showFound(Found found) {
        TextNote what = widgets.note(widgets.text(found.isNothing() ? "together.nothing" : "together.found"));
        List<Node> parts = new ArrayList<>(List.of(what));
        section(parts, "together.fresh", found.fresh());
        section(parts, "together.reworded", found.reworded());
        section(parts, "together.besides", found.besides());
        if (found.pictures() > 0) {
            parts.add(widgets.note(widgets.text("together.pictures", found.pictures())));
        }
        parts.add(notice);
        parts.add(found.isNothing() ? widgets.button("together.apart", model::leaveApart)
                : widgets.column(widgets.button("together.apart", model::leaveApart),
                        widgets.careful(widgets.button("together.bring", model::bringTogether), "together.bring.means")));
        page.set(parts.toArray(Node[]::new));
        page.focus(what);
    }

    private void section(List<Node> parts, String key, List<Entry> entries) {
        if (!entries.isEmpty()) {
            parts.add(widgets.subheading(widgets.text(key, entries.size())));
            Recent<Entry> cards = widgets.recent(e -> widgets.card(widgets.note(Shortly.of(e, widgets.words()))));
            cards.show(entries);
            parts.add(cards);
        }
    }

    @Override
    public String title() {
        return widgets.text("together.title");
    }

    @Override
    public String about() {
        return "help.page.together";
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public Node first() {
        return why;
    }
}
