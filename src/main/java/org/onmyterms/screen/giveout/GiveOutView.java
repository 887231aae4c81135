package org.onmyterms.screen.giveout;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.onmyterms.guide.Pack;
import org.onmyterms.guide.Topic;
import org.onmyterms.paper.Layout;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Plan;
import org.onmyterms.widget.Page;
import org.onmyterms.widget.PagePicture;
import org.onmyterms.widget.Recent;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.TextNote;
import org.onmyterms.widget.Widgets;
import org.onmyterms.widget.ZoomedPage;
import org.onmyterms.work.CardLines;
import org.onmyterms.work.Goes;
import org.onmyterms.work.PlaceChooser;
import org.onmyterms.work.Places;
import org.onmyterms.work.Shortly;

/** Give out: who it is for, which things they see, the pages as they will be, and where to save them. */
public final class GiveOutView implements Screen {

    /** A topic with more things than this shows them when asked: 2,000 ticks held the window for 0.4 s. */
    private static final int AT_ONCE = 12;

    private final GiveOutModel model;
    private final Pack pack;
    private final Widgets widgets;
    private final Page page;
    private final VBox things;
    private final TextNote count;

    public GiveOutView(GiveOutModel model, Pack pack, Widgets widgets, PlaceChooser chooser, Goes goes) {
        this.model = model;
        this.pack = pack;
        this.widgets = widgets;
        things = widgets.column();
        count = widgets.note("");
        TextField file = widgets.field(widgets.text("giveout.file"), widgets.text("giveout.file.help"));
        file.textProperty().bindBidirectional(model.file);
        CheckBox data = widgets.tick(widgets.text("giveout.data"), widgets.text("giveout.data.help"));
        data.selectedProperty().bindBidirectional(model.withData);
        TextNote words = widgets.note("");
        words.textProperty().bind(model.pageWords);
        hide(words);
        page = widgets.page(widgets.heading(widgets.text("giveout.heading")));
        page.add(widgets.choice(widgets.text("giveout.heading"), model.audiences(), model::name, model.audience), count,
                widgets.note(widgets.text("giveout.rest")), widgets.subheading(widgets.text("giveout.what")), things,
                widgets.subheading(widgets.text("giveout.layout")),
                widgets.choice(widgets.text("giveout.layout"), List.of(Layout.values()), model::name, model.layout),
                widgets.subheading(widgets.text("giveout.pages")), widgets.notice(model.undrawable), widgets.notice(model.leftOut), pagePicture(),
                widgets.notice(model.pageOf), words,
                widgets.row(widgets.button("giveout.page-before", () -> model.turn(-1)),
                        widgets.button("giveout.page-next", () -> model.turn(1)), widgets.button("giveout.larger", model::larger),
                        widgets.button("giveout.smaller", model::smaller), widgets.button("giveout.words", () -> showWords(words))),
                widgets.labelled(file), widgets.button("giveout.choose",
                        () -> chooser.newFile(Places.typed(model.file.get())).ifPresent(f -> model.file.set(f.toString()))),
                data, widgets.note(widgets.text("giveout.data.meaning")), widgets.notice(model.notice),
                widgets.careful(widgets.button("giveout.save", model::save), "giveout.save.means"),
                widgets.careful(widgets.button("giveout.print", model::print), "giveout.print.means"),
                widgets.button("giveout.back", goes::home));
        model.audience.addListener((property, before, chosen) -> showThings());
        showThings();
    }

    /** The words of the page stand below its picture, for whoever listens or needs them larger; and go again. */
    private static void showWords(TextNote words) {
        words.setVisible(!words.isVisible());
        words.setManaged(words.isVisible());
        if (words.isVisible()) {
            words.requestFocus();
        }
    }

    private static void hide(TextNote words) {
        words.setVisible(false);
        words.setManaged(false);
    }

    private Node pagePicture() {
        PagePicture picture = new PagePicture(widgets.text("giveout.pages.help"));
        model.picture.addListener((property, before, now) -> now.ifPresentOrElse(picture::show, picture::clear));
        ZoomedPage zoomed = widgets.zoomed(picture);
        model.zoom.addListener((property, before, now) -> zoomed.zoom(now.doubleValue()));
        return zoomed;
    }

    private void showThings() {
        things.getChildren().clear();
        showCount();
        if (!model.personChooses()) {
            things.getChildren().add(widgets.note(widgets.text("giveout.only-the-person")));
            return;
        }
        Plan plan = model.plan();
        for (Topic topic : pack.topics()) {
            List<Entry> said = plan.entriesIn(topic.id());
            if (!said.isEmpty() && !topic.id().equals(Plan.JUST_FOR_ME)) {
                showTopic(topic, said);
            }
        }
    }

    private void showTopic(Topic topic, List<Entry> said) {
        CheckBox whole = widgets.tick(widgets.text("giveout.topic", topic.name()), widgets.text("giveout.topic.help"));
        whole.setSelected(said.stream().allMatch(e -> e.isFor(model.audience.get())));
        whole.setOnAction(pressed -> {
            model.chooseAll(said, whole.isSelected());
            showThings();
            things.lookupAll(".check-box").stream().filter(n -> n instanceof CheckBox c && c.getText().equals(whole.getText())).findFirst()
                    .ifPresent(Node::requestFocus);
        });
        VBox card = widgets.column(whole);
        if (said.size() <= AT_ONCE) {
            said.forEach(entry -> card.getChildren().add(tick(entry)));
        } else {
            card.getChildren().add(widgets.named(widgets.text("giveout.one-by-one", said.size()), widgets.text("giveout.one-by-one.help"),
                    () -> showOneByOne(card, said)));
        }
        things.getChildren().add(widgets.card(card));
    }

    private void showOneByOne(VBox card, List<Entry> said) {
        Recent<Entry> ticks = widgets.recent(this::tick);
        ticks.show(said);
        card.getChildren().set(1, ticks);
        ticks.getChildren().getFirst().requestFocus();
    }

    /** With all that stands on a card, for all of it goes along. */
    private CheckBox tick(Entry entry) {
        List<String> lines = new ArrayList<>(List.of(Shortly.of(entry, widgets.words())));
        lines.addAll(CardLines.of(entry, pack.topic(entry.topic()), widgets.words()));
        CheckBox one = widgets.tick(String.join("\n", lines), widgets.text("giveout.entry.help"));
        one.setSelected(model.plan().entry(entry.id()).filter(e -> e.isFor(model.audience.get())).isPresent());
        one.setOnAction(pressed -> {
            model.choose(entry, one.isSelected());
            showCount();
        });
        return one;
    }

    private void showCount() {
        count.setText(widgets.text("giveout.count", model.chosen()));
    }

    @Override
    public boolean mayLeave(Runnable then) {
        return model.mayLeave(then);
    }

    @Override
    public String title() {
        return widgets.text("giveout.title");
    }

    @Override
    public String about() {
        return "help.page.giveout";
    }

    @Override
    public Node node() {
        return page;
    }
}
