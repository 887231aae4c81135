package org.onmyterms.screen.unlock;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.onmyterms.widget.Page;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.Goes;
import org.onmyterms.work.PlaceChooser;

/** Opening a plan with the five words or the printed recovery key. What is typed can be seen, pasted and corrected. */
public final class UnlockView implements Screen {

    private final UnlockModel model;
    private final Widgets widgets;
    private final Page page;
    private final TextField file;
    private final TextField typed;

    public UnlockView(UnlockModel model, Widgets widgets, PlaceChooser chooser, Goes goes) {
        this.model = model;
        this.widgets = widgets;
        file = widgets.field(widgets.text("unlock.file"), widgets.text("unlock.file.help"));
        file.textProperty().bindBidirectional(model.file);
        typed = widgets.field(widgets.text("unlock.words"), widgets.text("unlock.words.help"));
        typed.textProperty().bindBidirectional(model.typed);
        typed.setOnAction(pressed -> model.open());
        page = widgets.page(widgets.heading(widgets.text("unlock.title")));
        page.add(widgets.labelled(file), widgets.button("unlock.choose", () -> chooser.existingPlan().ifPresent(f -> {
            model.file.set(f.toString());
            typed.requestFocus();
        })), widgets.labelled(typed), widgets.note(widgets.text("unlock.words.help")), widgets.notice(model.notice),
                widgets.row(widgets.button("unlock.back", goes::welcome),
                        widgets.button("unlock.key-file", () -> chooser.existingKey().ifPresent(model::openWith)),
                        widgets.primary("unlock.open", model::open)));
    }

    @Override
    public String title() {
        return widgets.text("unlock.title");
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void leave() {
        model.leave();
    }

    @Override
    public Node first() {
        return file.getText().isBlank() ? file : typed;
    }
}
