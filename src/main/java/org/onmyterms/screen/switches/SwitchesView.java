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

/** One or two switches: on or off first, then how many, how fast, which keys. */
public final class SwitchesView implements Screen {

    private final SwitchesModel model;
    private final Widgets widgets;
    private final Page page;
    private final CheckBox on;

    public SwitchesView(SwitchesModel model, Widgets widgets, Goes goes) {
        this.model = model;
        this.widgets = widgets;
        on = tick("switches.on", "switches.on.help", model.on);
        VBox move = widgets.column(widgets.subheading(widgets.text("switches.move-key")),
                keys("switches.move-key", model.move));
        move.visibleProperty().bind(model.twoSwitches);
        move.managedProperty().bind(model.twoSwitches);
        page = widgets.page(widgets.heading(title()));
        page.add(widgets.note(widgets.text("switches.why")), on, widgets.notice(model.notice), widgets.note(widgets.text("switches.stop")),
                widgets.choice(widgets.text("switches.how-many"), List.of(false, true),
                        two -> widgets.text(two ? "switches.two" : "switches.one"), model.twoSwitches),
                amount(model.step, "switches.faster", "switches.slower"), amount(model.delay, "switches.delay-less", "switches.delay-more"),
                amount(model.guard, "switches.guard-less", "switches.guard-more"), amount(model.rounds, "switches.rounds-less", "switches.rounds-more"),
                widgets.subheading(widgets.text("switches.choose-key")),
                keys("switches.choose-key", model.choose), move, tick("switches.mouse", "switches.mouse.help", model.mouse), tick("switches.texts", "switches.texts.help", model.texts),
                widgets.button("switches.back", goes::back));
    }

    private Node amount(Amount amount, String less, String more) {
        TextNote said = widgets.note("");
        said.textProperty().bind(amount.said);
        return widgets.card(said, widgets.row(widgets.button(less, amount::less), widgets.button(more, amount::more)));
    }

    private Node keys(String label, ObjectProperty<SwitchKey> chosen) {
        return widgets.choice(widgets.text(label), SwitchesModel.KEYS, key -> widgets.text("switches.key." + key.name().toLowerCase(Locale.ROOT)), chosen);
    }

    private CheckBox tick(String text, String help, BooleanProperty chosen) {
        CheckBox tick = widgets.tick(widgets.text(text), widgets.text(help));
        tick.selectedProperty().bindBidirectional(chosen);
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
