package org.onmyterms.screen.giveout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.onmyterms.guide.Topic;
import org.onmyterms.plan.Entry;
import org.onmyterms.screen.giveout.ReadersModel.Compared;
import org.onmyterms.screen.giveout.ReadersModel.Shown;
import org.onmyterms.widget.Page;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.TextNote;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.Goes;

/** Who sees what: the whole plan as a table of what and who, the readers themselves, and two of them beside each other. */
public final class ReadersView implements Screen {

    private final ReadersModel model;
    private final Widgets widgets;
    private final Goes goes;
    private final Page page;
    private final StringProperty asks = new SimpleStringProperty();
    private final TextNote ask;
    private Runnable leaving = () -> { };

    public ReadersView(ReadersModel model, Widgets widgets, Goes goes) {
        this.model = model;
        this.widgets = widgets;
        this.goes = goes;
        ask = widgets.headingNote(asks);
        page = widgets.page(ask);
        model.shown.addListener((property, before, now) -> {
            leave();
            show(now);
            page.focus(ask);
        });
        show(model.shown.get());
    }

    private void show(Shown shown) {
        leaving = () -> { };
        asks.set(switch (shown) {
            case Shown.Table t -> widgets.text("giveout.readers");
            case Shown.Things t -> widgets.text("giveout.readers-of", t.topic().name());
            case Shown.Who w -> widgets.text("giveout.who");
            case Shown.One o -> model.choosing.name(o.audience());
            case Shown.Two t -> widgets.text("giveout.two");
        });
        List<Node> parts = switch (shown) {
            case Shown.Table t -> table();
            case Shown.Things t -> new SeenTable(model.choosing, widgets, this::goTo).things(t.topic());
            case Shown.Who w -> who();
            case Shown.One o -> one(o.audience());
            case Shown.Two t -> two();
        };
        page.set(parts.toArray(Node[]::new));
        page.footer(switch (shown) {
            case Shown.Table t -> widgets.button("giveout.readers.back", goes::giveOut);
            case Shown.One o -> before(new Shown.Who());
            default -> before(new Shown.Table());
        });
    }

    private void goTo(Topic topic) {
        model.go(new Shown.Things(topic));
    }

    private Node before(Shown where) {
        return widgets.button("giveout.before", () -> model.go(where));
    }

    private List<Node> table() {
        List<Node> parts = new ArrayList<>();
        parts.add(widgets.row(widgets.button("giveout.who", () -> model.go(new Shown.Who())),
                widgets.button("giveout.two", () -> model.go(new Shown.Two()))));
        parts.addAll(new SeenTable(model.choosing, widgets, this::goTo).topics());
        return parts;
    }

    private List<Node> who() {
        List<Node> parts = new ArrayList<>();
        parts.add(widgets.note(widgets.text("giveout.who-any")));
        parts.add(widgets.notice(model.notice));
        parts.add(widgets.doors(model.choosing.readers().stream().map(id -> widgets.wordsCard(model.choosing.name(id),
                widgets.text("giveout.sees", model.sees(id)), () -> model.go(new Shown.One(id)))).toList()));
        if (model.choosing.personChooses()) {
            TextField name = widgets.field(widgets.text("giveout.new-name"), widgets.text("giveout.new-name.help"));
            widgets.inStep(name, name.textProperty(), model.newName);
            name.setOnAction(pressed -> model.add());
            parts.add(widgets.labelled(name));
            parts.add(widgets.button("giveout.add", model::add));
        } else {
            parts.add(widgets.note(widgets.text("giveout.person-names")));
        }
        return parts;
    }

    private List<Node> one(String audience) {
        List<Node> parts = new ArrayList<>();
        parts.add(widgets.note(widgets.text("giveout.sees", model.sees(audience))));
        parts.add(widgets.button("giveout.as-reader", () -> goes.asReader(audience)));
        if (model.choosing.personChooses()) {
            TextField name = widgets.field(widgets.text("giveout.called"), widgets.text("giveout.called.help"));
            name.setText(model.choosing.name(audience));
            name.setOnAction(pressed -> model.rename(audience, name.getText()));
            leaving = () -> model.rename(audience, name.getText());
            CheckBox officials = widgets.tick(widgets.text("giveout.officials"), widgets.text("giveout.officials.help"));
            officials.setSelected(model.officials(audience));
            officials.setOnAction(pressed -> model.setOfficials(audience, officials.isSelected()));
            parts.addAll(List.of(widgets.labelled(name), officials, widgets.note(widgets.text("giveout.remove-means")),
                    widgets.button("giveout.remove", () -> {
                        leaving = () -> { };
                        model.remove(audience);
                    })));
        } else {
            parts.add(widgets.note(widgets.text("giveout.person-names")));
        }
        return parts;
    }

    private List<Node> two() {
        VBox shown = widgets.column();
        Runnable compare = () -> compare(shown);
        compare.run();
        model.first.addListener((property, before, now) -> compare.run());
        model.second.addListener((property, before, now) -> compare.run());
        return List.of(widgets.sideBySide(widgets.choice(widgets.text("giveout.first"), model.choosing.readers(), model.choosing::name, model.first),
                widgets.choice(widgets.text("giveout.second"), model.choosing.readers(), model.choosing::name, model.second)), shown);
    }

    private void compare(VBox shown) {
        Compared compared = model.compare();
        shown.getChildren().setAll(widgets.note(widgets.text("giveout.both", compared.both())));
        also(shown, model.first.get(), compared.onlyFirst());
        also(shown, model.second.get(), compared.onlySecond());
        if (compared.both() > 0 && compared.onlyFirst().isEmpty() && compared.onlySecond().isEmpty()) {
            shown.getChildren().add(widgets.note(widgets.text("giveout.same")));
        }
    }

    private void also(VBox shown, String audience, List<Entry> entries) {
        if (!entries.isEmpty()) {
            shown.getChildren().add(widgets.card(widgets.note(widgets.text("giveout.also", model.choosing.name(audience))),
                    widgets.said(entries.stream().map(model.choosing::lines).collect(Collectors.joining("\n")))));
        }
    }

    /** Keeps a name that is being typed. */
    @Override
    public void leave() {
        leaving.run();
        leaving = () -> { };
    }

    @Override
    public String title() {
        return widgets.text("giveout.readers");
    }

    @Override
    public String about() {
        return "help.page.readers";
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public Node first() {
        return ask;
    }
}
