package org.onmyterms.screen.door;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.onmyterms.guide.Door;
import org.onmyterms.guide.Pack;
import org.onmyterms.guide.Topic;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Plan;
import org.onmyterms.widget.Page;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.Goes;
import org.onmyterms.work.Shortly;

/** What stands behind one of the five doors: its topics, each with the first words said there. */
public final class DoorView implements Screen {

    private final Door door;
    private final Widgets widgets;
    private final Page page;
    private final List<Button> cards = new ArrayList<>();

    public DoorView(Door door, Plan plan, Pack pack, Widgets widgets, Goes goes) {
        this.door = door;
        this.widgets = widgets;
        page = widgets.page(widgets.heading(title()));
        for (Topic topic : pack.behind(door)) {
            List<Entry> said = plan.entriesIn(topic.id());
            String below = topic.id().equals(Plan.JUST_FOR_ME) ? widgets.text("door.private-below") : said.isEmpty() ? widgets.text("home.nothing-yet") : Shortly.of(said.getFirst(), widgets.words());
            cards.add(widgets.doorCard(topic.picture(), topic.name(), below, () -> goes.question(topic.id(), topic.opening().id())));
        }
        if (door == Door.MINE) {
            cards.add(widgets.doorCard("1F4E4", widgets.text("door.give-out"), widgets.text("door.give-out-below"), goes::giveOut));
            cards.add(widgets.doorCard("1F6E1", widgets.text("door.safety"), widgets.text("door.safety-below"), goes::safety));
        }
        page.add(widgets.doors(cards), widgets.button("door.back", goes::home));
    }

    @Override
    public String title() {
        return widgets.text("home.door." + door.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public String about() {
        return "help.page.door";
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public Node first() {
        return cards.getFirst();
    }
}
