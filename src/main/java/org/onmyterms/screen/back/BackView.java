package org.onmyterms.screen.back;

import javafx.scene.Node;
import org.onmyterms.guide.Topic;
import org.onmyterms.widget.Page;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.TextNote;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.Goes;

/** Coming back: what was talked about last time, then carry on, something else, or just look. */
public final class BackView implements Screen {

    private final Widgets widgets;
    private final Page page;
    private final TextNote when;

    /** The topic is the one of last time. */
    public BackView(BackModel model, Topic topic, Widgets widgets, Goes goes) {
        this.widgets = widgets;
        String name = model.name();
        page = widgets.page(widgets.heading(name.isBlank() ? widgets.text("back.hello-nobody") : widgets.text("back.hello", name)));
        when = widgets.note(model.when(topic.name()));
        Node last = model.said().<Node>map(said -> widgets.column(when, widgets.note(said))).orElse(when);
        page.add(widgets.card(widgets.pictured(topic.picture(), last)),
                widgets.primary("back.carry-on", () -> goes.question(topic.id(), model.last().prompt().orElse(""))),
                widgets.button("back.something-else", goes::home), widgets.button("back.just-look", goes::soFar));
        model.due().ifPresent(due -> page.add(widgets.card(widgets.note(due), widgets.button("back.look-again", goes::lookAgain))));
    }

    @Override
    public String title() {
        return widgets.text("back.title");
    }

    @Override
    public String about() {
        return "help.page.back";
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public Node first() {
        return when;
    }
}
