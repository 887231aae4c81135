package org.onmyterms.screen.back;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.onmyterms.guide.Door;
import org.onmyterms.guide.Topic;
import org.onmyterms.plan.ByTopic;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Plan;
import org.onmyterms.widget.Page;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.TextNote;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.Goes;

/**
 * The whole plan as one audience would see it, from door to topic to words. It is given the plan of that audience alone, so nothing
 * else can stand here; and nothing can be changed here.
 */
public final class AsReaderView implements Screen {

    private final Plan plan;
    private final String reader;
    private final List<Topic> topics;
    private final Map<String, List<Entry>> said;
    private final Widgets widgets;
    private final Goes goes;
    private final Runnable pages;
    private final Page page;
    private final StringProperty heading = new SimpleStringProperty();
    private final TextNote title;

    /**
     * @param plan   what this audience may see, and nothing else
     * @param reader what the audience is called
     * @param topics all that there may be, in their order
     * @param pages  goes to the exact pages for this audience
     */
    public AsReaderView(Plan plan, String reader, List<Topic> topics, Widgets widgets, Goes goes, Runnable pages) {
        this.plan = plan;
        this.reader = reader;
        this.topics = topics;
        this.said = ByTopic.of(plan, topics.stream().map(Topic::id).toList());
        this.widgets = widgets;
        this.goes = goes;
        this.pages = pages;
        title = widgets.headingNote(heading);
        page = widgets.page(title);
        doors();
    }

    private void doors() {
        heading.set(title());
        List<Button> doors = new ArrayList<>();
        for (Door door : Door.values()) {
            List<Topic> behind = begun().filter(t -> t.door() == door).toList();
            if (!behind.isEmpty()) {
                doors.add(widgets.doorCard(behind.getFirst().picture(), name(door), widgets.text("back.reader-things", things(behind)), () -> door(door)));
            }
        }
        page.set(widgets.note(widgets.text(said.isEmpty() ? "back.reader-nothing" : "back.reader-only")), widgets.doors(doors));
        page.footer(widgets.button("back.reader.back", goes::back), widgets.primary("back.reader-pages", pages));
        page.focus(title);
    }

    private Stream<Topic> begun() {
        return topics.stream().filter(t -> said.containsKey(t.id()));
    }

    private int things(List<Topic> behind) {
        return behind.stream().mapToInt(t -> said.get(t.id()).size()).sum();
    }

    private String name(Door door) {
        return widgets.text("home.door." + door.name().toLowerCase(Locale.ROOT));
    }

    private void door(Door door) {
        heading.set(name(door));
        page.set(widgets.note(widgets.text("back.reader-looking", reader)), widgets.doors(begun().filter(t -> t.door() == door)
                .map(t -> widgets.doorCard(t.picture(), t.name(), widgets.text("back.reader-things", said.get(t.id()).size()), () -> topic(t))).toList()));
        page.footer(widgets.button("back.reader.before", this::doors));
        page.focus(title);
    }

    private void topic(Topic topic) {
        heading.set(topic.name());
        page.set(widgets.note(widgets.text("back.reader-looking", reader)), SaidCards.of(said.get(topic.id()), plan, Optional.of(topic), widgets));
        page.footer(widgets.button("back.reader.before", () -> door(topic.door())));
        page.focus(title);
    }

    @Override
    public String title() {
        return widgets.text("back.reader", reader);
    }

    @Override
    public String about() {
        return "help.page.as-reader";
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public Node first() {
        return title;
    }
}
