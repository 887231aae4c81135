package org.onmyterms.screen.switches;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.onmyterms.scan.SwitchKey;
import org.onmyterms.screen.switches.SwitchesModel.Amount;
import org.onmyterms.widget.Page;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.TextNote;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.Goes;

/** One or two switches: on or off, how many and how fast; behind two buttons which keys, and how long and how often. */
public final class SwitchesView implements Screen {

    private final SwitchesModel model;
    private final Widgets widgets;
    private final Goes goes;
    private final Page page;
    private final CheckBox on;

    public SwitchesView(SwitchesModel model, Widgets widgets, Goes goes) {
        this.model = model;
        this.widgets = widgets;
        this.goes = goes;
        on = tick("switches.on", "switches.on.help", model.on);
        page = widgets.page(widgets.heading(title()));
        show();
    }

    private void show() {
        page.set(widgets.note(widgets.text("switches.why")), on, widgets.notice(model.notice), widgets.note(widgets.text("switches.stop")),
                widgets.choice(widgets.text("switches.how-many"), List.of(false, true),
                        two -> widgets.text(two ? "switches.two" : "switches.one"), model.twoSwitches),
                amount(model.step, "switches.faster", "switches.slower"), widgets.button("switches.which", this::showWhich),
                widgets.button("switches.time", this::showTime), widgets.button("switches.back", goes::back));
        page.focus(on);
    }

    private void showWhich() {
        TextNote name = widgets.note(widgets.text("switches.which"));
        VBox move = widgets.column(widgets.subheading(widgets.text("switches.move-key")), keys("switches.move-key", model.move));
        move.visibleProperty().bind(model.twoSwitches);
        move.managedProperty().bind(model.twoSwitches);
        page.set(name, widgets.subheading(widgets.text("switches.choose-key")), keys("switches.choose-key", model.choose), move,
                tick("switches.mouse", "switches.mouse.help", model.mouse), widgets.button("switches.other", this::show));
        page.focus(name);
    }

    private void showTime() {
        TextNote name = widgets.note(widgets.text("switches.time"));
        page.set(name, amount(model.delay, "switches.delay-less", "switches.delay-more"),
                amount(model.guard, "switches.guard-less", "switches.guard-more"),
                amount(model.rounds, "switches.rounds-less", "switches.rounds-more"),
                tick("switches.texts", "switches.texts.help", model.texts),
                widgets.button("switches.other", this::show));
        page.focus(name);
    }

    private Node amount(Amount amount, String less, String more) {
        TextNote said = widgets.note("");
        said.textProperty().bind(amount.said);
        return widgets.card(said, widgets.row(widgets.button(less, amount::less), widgets.button(more, amount::more)));
    }

    private Node keys(String label, ObjectProperty<SwitchKey> chosen) {
        return widgets.choice(widgets.text(label), SwitchesModel.KEYS,
                key -> widgets.text("switches.key." + key.name().toLowerCase(Locale.ROOT)), chosen);
    }

    private CheckBox tick(String text, String help, BooleanProperty chosen) {
        CheckBox tick = widgets.tick(widgets.text(text), widgets.text(help));
        widgets.inStep(tick, tick.selectedProperty(), chosen);
        return tick;
    }

    @Override
    public String title() {
        return widgets.text("switches.title");
    }

    @Override
    public String about() {
        return "help.page.switches";
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public Node first() {
        return on;
    }

    @Override
    public void leave() {
        model.leave();
    }
}
