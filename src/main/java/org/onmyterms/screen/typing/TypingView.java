package org.onmyterms.screen.typing;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import org.onmyterms.widget.Page;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.Goes;
import org.onmyterms.work.Speaking;

/** Who is typing: one big button for each way of speaking, and a place to name somebody who helps. */
public final class TypingView implements Screen {

    private final TypingModel model;
    private final Widgets widgets;
    private final Goes goes;
    private final Page page;

    public TypingView(TypingModel model, Widgets widgets, Goes goes) {
        this.model = model;
        this.widgets = widgets;
        this.goes = goes;
        page = widgets.page(widgets.heading(widgets.text("typing.heading")));
        show();
    }

    private void show() {
        page.set(widgets.note(widgets.text("typing.why")));
        model.own().ifPresent(way -> page.add(way(way)));
        for (TypingModel.Helping helping : model.helping()) {
            List<Node> ways = new ArrayList<>(List.of(widgets.subheading(helping.name())));
            helping.ways().forEach(way -> ways.add(way(way)));
            helping.chair().ifPresent(id -> ways.add(widgets.named(widgets.text("typing.chairs", helping.name()), widgets.text("typing.chairs.help"),
                    () -> goes.chairs(id))));
            page.add(widgets.card(ways.toArray(Node[]::new)));
        }
        if (model.mayAdd()) {
            page.add(widgets.subheading(widgets.text("typing.somebody-new")));
            showSomebodyNew();
        }
        page.add(widgets.notice(model.notice), widgets.button("typing.back", goes::back));
    }

    private Button way(Speaking way) {
        return widgets.named(model.say(way), widgets.text("typing.choose.help"), () -> {
            model.choose(way);
            goes.back();
        });
    }

    private void showSomebodyNew() {
        TextField name = widgets.field(widgets.text("typing.name"), widgets.text("typing.name.help"));
        widgets.inStep(name, name.textProperty(), model.name);
        TextField role = widgets.field(widgets.text("typing.role"), widgets.text("typing.role.help"));
        widgets.inStep(role, role.textProperty(), model.role);
        CheckBox body = widgets.tick(widgets.text("typing.is-body"), widgets.text("typing.is-body.help"));
        widgets.inStep(body, body.selectedProperty(), model.isBody);
        Button add = widgets.button("typing.add", () -> {
            if (model.add()) {
                show();
            }
        });
        page.add(widgets.labelled(name), widgets.labelled(role), body, add);
    }

    @Override
    public String title() {
        return widgets.text("typing.title");
    }

    @Override
    public String about() {
        return "help.page.typing";
    }

    @Override
    public Node node() {
        return page;
    }
}
