package org.onmyterms.screen.back;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import org.onmyterms.guide.Topic;
import org.onmyterms.look.Style;
import org.onmyterms.plan.ByTopic;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Plan;
import org.onmyterms.widget.Page;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.TextNote;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.Goes;

/** Just looking: what is said so far, a topic a page, as words and whose they are. Nothing can be changed here. */
public final class SoFarView implements Screen {

    private final Plan plan;
    private final List<Topic> topics;
    private final List<Map.Entry<String, List<Entry>>> said;
    private final Widgets widgets;
    private final Goes goes;
    private final Page page;
    private Node first;

    /** The topics are all that there may be, in their order. */
    public SoFarView(Plan plan, List<Topic> topics, Widgets widgets, Goes goes) {
        this.plan = plan;
        this.topics = topics;
        this.said = List.copyOf(ByTopic.of(plan, topics.stream().map(Topic::id).toList()).entrySet());
        this.widgets = widgets;
        this.goes = goes;
        page = widgets.page(widgets.heading(title()));
        if (said.isEmpty()) {
            first = widgets.note(widgets.text("home.nothing-yet"));
            page.add(first, widgets.button("back.home", goes::home));
        } else {
            show(0);
        }
    }

    private void show(int at) {
        Optional<Topic> topic = topics.stream().filter(t -> t.id().equals(said.get(at).getKey())).findFirst();
        TextNote name = widgets.note(topic.map(Topic::name).orElseGet(() -> widgets.text("back.other")));
        Style.SUBHEADING.on(name);
        Node things;
        if (said.get(at).getKey().equals(Plan.JUST_FOR_ME)) {
            things = widgets.note(widgets.text("back.private"));
        } else {
            things = SaidCards.of(said.get(at).getValue(), plan, topic, widgets);
        }
        page.set(topic.map(t -> widgets.pictured(t.picture(), name)).orElse(name), things, widgets.note(widgets.text("back.only-look")),
                widgets.button("back.home", goes::home));
        Node before = widgets.button("back.before", () -> show(at - 1));
        Node next = widgets.primary("back.next", () -> show(at + 1));
        page.footer(said.size() == 1 ? new Node[0] : at == 0 ? new Node[] {next} : at + 1 == said.size() ? new Node[] {before} : new Node[] {before, next});
        first = name;
        page.focus(first);
    }

    @Override
    public String title() {
        return widgets.text("back.so-far");
    }

    @Override
    public String about() {
        return "help.page.so-far";
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public Node first() {
        return first;
    }
}
