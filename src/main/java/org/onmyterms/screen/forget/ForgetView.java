package org.onmyterms.screen.forget;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import org.onmyterms.guide.Topic;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Supporter;
import org.onmyterms.screen.forget.ForgetModel.Chosen;
import org.onmyterms.widget.Page;
import org.onmyterms.widget.Recent;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.TextNote;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.Goes;
import org.onmyterms.work.Shortly;

/** Forgetting for good, in three quiet steps: what kind of thing, which one, and what that means before it is done. */
public final class ForgetView implements Screen {

    private final ForgetModel model;
    private final List<Topic> topics;
    private final Widgets widgets;
    private final Goes goes;
    private final Page page;
    private final TextNote notice;
    private final TextNote why;

    public ForgetView(ForgetModel model, List<Topic> topics, Widgets widgets, Goes goes) {
        this.model = model;
        this.topics = topics;
        this.widgets = widgets;
        this.goes = goes;
        notice = widgets.notice(model.notice);
        why = widgets.note(widgets.text(model.mayForget() ? "forget.why" : "forget.only-the-person"));
        page = widgets.page(widgets.heading(widgets.text("forget.title")));
        model.chosen.addListener((property, before, now) -> now.ifPresentOrElse(this::confirm, this::kinds));
        kinds();
    }

    private void kinds() {
        List<Node> parts = new ArrayList<>(List.of(why, notice));
        if (model.mayForget()) {
            parts.addAll(List.of(widgets.button("forget.thing", this::things), widgets.button("forget.topic", this::whichTopic),
                    widgets.button("forget.person", this::whichPerson), widgets.button("forget.supporter", this::whichSupporter),
                    widgets.button("forget.plan", model::chooseEverything)));
        }
        parts.add(widgets.button("forget.back", goes::safety));
        page.set(parts.toArray(Node[]::new));
        page.focus(model.notice.get().isEmpty() ? why : notice);
    }

    private void things() {
        Recent<Entry> list = widgets.recent(entry -> {
            String shown = Shortly.of(entry, widgets.words());
            return widgets.named(shown, widgets.text("forget.choose.help"), () -> model.chooseEntry(entry, shown));
        });
        list.show(model.entries());
        which("forget.thing", list);
    }

    private void whichTopic() {
        which("forget.topic", widgets.column(topics.stream().filter(t -> model.topics().contains(t.id()))
                .map(t -> widgets.named(t.name(), widgets.text("forget.choose.help"), () -> model.chooseTopic(t.id(), t.name())))
                .toArray(Node[]::new)));
    }

    private void whichSupporter() {
        which("forget.supporter", widgets.column(model.supporters().stream().map(this::supporter).toArray(Node[]::new)));
    }

    private Node supporter(Supporter supporter) {
        return widgets.named(supporter.name(), widgets.text("forget.choose.help"), () -> model.chooseSupporter(supporter));
    }

    private void whichPerson() {
        TextField name = widgets.field(widgets.text("forget.name"), widgets.text("forget.name.help"));
        widgets.inStep(name, name.textProperty(), model.name);
        name.setOnAction(pressed -> model.chooseName());
        which("forget.person", widgets.column(widgets.labelled(name), widgets.primary("forget.find", model::chooseName)));
        page.focus(name);
    }

    private void which(String kind, Node choices) {
        TextNote ask = widgets.note(widgets.text(kind));
        page.set(ask, choices, notice, widgets.button("forget.other", this::kinds));
        page.focus(ask);
    }

    private void confirm(Chosen chosen) {
        TextNote what = widgets.note(widgets.text(chosen.everything() ? "forget.what-everything" : "forget.what", chosen.name(),
                chosen.entries().size()));
        List<Node> parts = new ArrayList<>(List.of(what));
        if (!chosen.entries().isEmpty()) {
            Recent<Entry> list = widgets.recent(e -> widgets.card(widgets.note(Shortly.of(e, widgets.words()))));
            list.show(chosen.entries());
            parts.add(list);
        }
        int before = chosen.earlier().size() + chosen.unseen().size();
        if (before > 0) {
            parts.add(widgets.note(widgets.text("forget.earlier", before)));
        }
        if (!chosen.supporters().isEmpty()) {
            parts.add(widgets.note(widgets.text("forget.supporter-means", chosen.supporters().getFirst().name())));
        }
        if (model.copies.get() > 0) {
            CheckBox too = widgets.tick(widgets.text("forget.copies-too", model.copies.get()), widgets.text("forget.copies-too.help"));
            widgets.inStep(too, too.selectedProperty(), model.copiesToo);
            parts.add(too);
        }
        parts.add(widgets.note(widgets.text("forget.out-of-reach")));
        parts.add(notice);
        parts.add(widgets.button("forget.keep", model::keep));
        parts.add(widgets.careful(widgets.button("forget.do", model::forget), "forget.do.means"));
        page.set(parts.toArray(Node[]::new));
        page.focus(what);
    }

    @Override
    public String title() {
        return widgets.text("forget.title");
    }

    @Override
    public String about() {
        return "help.page.forget";
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
