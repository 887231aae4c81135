package org.onmyterms.screen.home;

import java.util.List;
import java.util.Optional;
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

/** Home: carry on where we stopped, just talk, and five doors. */
public final class HomeView implements Screen {

    private final Widgets widgets;
    private final Goes goes;
    private final Pack pack;
    private final Page page;
    private final Button first;

    /** The last topic is the one the person stopped at, if they did. */
    public HomeView(Plan plan, Optional<Topic> last, Pack pack, Widgets widgets, Goes goes) {
        this.widgets = widgets;
        this.goes = goes;
        this.pack = pack;
        String name = plan.person().name();
        page = widgets.page(widgets.heading(name.isBlank() ? widgets.text("home.hello-nobody") : widgets.text("home.hello", name)));
        Button talk = widgets.button("home.talk", goes::justTalk);
        Optional<Button> carryOn = carryOn(plan, last, talk);
        first = carryOn.orElse(talk);
        page.add(widgets.subheading(widgets.text("home.choose")), widgets.doors(doors(plan)));
    }

    private Optional<Button> carryOn(Plan plan, Optional<Topic> topic, Button talk) {
        if (topic.isEmpty()) {
            page.add(widgets.card(widgets.note(widgets.text("home.begin")), talk));
            return Optional.empty();
        }
        String question = plan.place().prompt().orElse(topic.get().opening().id());
        Button carryOn = widgets.primary("home.carry-on", () -> goes.question(topic.get().id(), question));
        List<Entry> said = plan.entriesIn(topic.get().id());
        String last = said.isEmpty() || topic.get().id().equals(Plan.JUST_FOR_ME) ? "" : Shortly.of(said.getLast(), widgets.words());
        page.add(widgets.card(widgets.pictured(topic.get().picture(),
                widgets.note(widgets.text("home.last", topic.get().name(), last))), widgets.row(carryOn, talk)));
        return Optional.of(carryOn);
    }

    private List<Button> doors(Plan plan) {
        return List.of(door(plan, Door.ME, "1F64B"), door(plan, Door.LIFE, "1F3E1"), door(plan, Door.WANT, "1F3AF"),
                door(plan, Door.SUPPORT, "1F4B7"), door(plan, Door.MINE, "1F512"));
    }

    private Button door(Plan plan, Door door, String picture) {
        List<Entry> said = pack.behind(door).stream().flatMap(t -> plan.entriesIn(t.id()).stream()).toList();
        String below = door == Door.MINE || said.isEmpty() ? widgets.text(door == Door.MINE ? "home.mine-below" : "home.nothing-yet")
                : Shortly.of(said.getFirst(), widgets.words());
        return widgets.doorCard(picture, widgets.text("home.door." + door.name().toLowerCase(java.util.Locale.ROOT)), below,
                () -> goes.behind(door));
    }

    @Override
    public String title() {
        return widgets.text("home.title");
    }

    @Override
    public String about() {
        return "help.page.home";
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
