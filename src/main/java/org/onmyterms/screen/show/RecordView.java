package org.onmyterms.screen.show;

import javafx.scene.Node;
import org.onmyterms.widget.Page;
import org.onmyterms.widget.RecordingStrip;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.Tape;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.Goes;

/** An answer said aloud. */
public final class RecordView implements Screen {

    private final ShowModel model;
    private final Widgets widgets;
    private final Page page;
    private final RecordingStrip strip;

    public RecordView(ShowModel model, Tape tape, Widgets widgets, Goes goes) {
        this.model = model;
        this.widgets = widgets;
        strip = RecordingStrip.toSay(widgets, tape, model::says);
        page = widgets.page(widgets.heading(widgets.text("show.say-heading")));
        page.add(widgets.notice(model.notice), strip, widgets.note(widgets.text("show.kept")),
                widgets.row(widgets.button("show.back", goes::back), widgets.button("show.put", () -> strip.stop(model::keep))));
    }

    @Override
    public String title() {
        return widgets.text("show.say");
    }

    @Override
    public String about() {
        return "help.page.record";
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public Node first() {
        return strip.first();
    }

    /** What is being recorded ends first. */
    @Override
    public boolean mayLeave(Runnable then) {
        if (!strip.isRecording()) {
            return model.mayLeave(then);
        }
        strip.stop(() -> {
            if (model.mayLeave(then)) {
                then.run();
            }
        });
        return false;
    }

    @Override
    public void leave() {
        strip.stop(model::leave);
    }
}
