package org.onmyterms.screen.show;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.onmyterms.widget.Page;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.Widgets;
import org.onmyterms.widget.drawing.Drawing;
import org.onmyterms.widget.drawing.DrawingPad;
import org.onmyterms.widget.drawing.DrawingPicture;
import org.onmyterms.work.Goes;

/** A pad to draw an answer on. */
public final class DrawView implements Screen {

    private final ShowModel model;
    private final Widgets widgets;
    private final Page page;
    private final DrawingPad pad;

    public DrawView(ShowModel model, Widgets widgets, Goes goes) {
        this.model = model;
        this.widgets = widgets;
        pad = new DrawingPad(widgets, this::drawn);
        page = widgets.page(widgets.heading(widgets.text("show.draw-heading")));
        page.add(widgets.notice(model.notice), pad, widgets.note(widgets.text("show.kept")),
                widgets.row(widgets.button("show.back", goes::back), widgets.primary("show.put", model::keep)));
    }

    private void drawn() {
        List<Drawing.Line> lines = pad.drawing().lines();
        model.draws(lines.isEmpty() ? Optional.empty() : Optional.of(() -> DrawingPicture.png(lines)));
    }

    @Override
    public String title() {
        return widgets.text("show.draw");
    }

    @Override
    public String about() {
        return "help.page.draw";
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public Node first() {
        return pad.first();
    }

    @Override
    public boolean mayLeave(Runnable then) {
        return model.mayLeave(then);
    }

    @Override
    public void leave() {
        model.leave();
    }
}
