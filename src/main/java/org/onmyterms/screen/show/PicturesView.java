package org.onmyterms.screen.show;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import org.onmyterms.widget.Page;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.SymbolRow;
import org.onmyterms.widget.Widgets;
import org.onmyterms.widget.WordPicture;
import org.onmyterms.work.Goes;

/** Pictures found by word and put together in a row. */
public final class PicturesView implements Screen {

    private final ShowModel model;
    private final Widgets widgets;
    private final Page page;
    private final SymbolRow row;

    /** The function finds the pictures for what was typed, best first. */
    public PicturesView(ShowModel model, Function<String, List<WordPicture>> find, Widgets widgets, Goes goes) {
        this.model = model;
        this.widgets = widgets;
        row = new SymbolRow(widgets, find, this::put);
        page = widgets.page(widgets.heading(widgets.text("show.pictures-heading")));
        page.add(widgets.notice(model.notice), row, widgets.note(widgets.text("show.kept")),
                widgets.row(widgets.button("show.back", goes::back), widgets.primary("show.put", model::keep)));
    }

    private void put() {
        model.puts(row.pictures());
    }

    @Override
    public String title() {
        return widgets.text("show.pictures");
    }

    @Override
    public String about() {
        return "help.page.pictures";
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public Node first() {
        return row.first();
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
