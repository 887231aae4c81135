package org.onmyterms.screen.show;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import org.onmyterms.widget.Page;
import org.onmyterms.widget.Pasted;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.Goes;
import org.onmyterms.work.PlaceChooser;

/** The ways of answering without writing, as big buttons. A picture can be dropped or pasted here too. */
public final class ShowView implements Screen {

    private final ShowModel model;
    private final Widgets widgets;
    private final Page page;
    private final Button first;

    /** A recording is offered where it can stand. */
    public ShowView(ShowModel model, boolean aloud, Widgets widgets, PlaceChooser chooser, Goes goes) {
        this.model = model;
        this.widgets = widgets;
        Pasted pasted = new Pasted(model::show, model::show);
        Button say = widgets.doorCard("1F3A4", widgets.text("show.say"), widgets.text("show.say-below"), goes::record);
        Button pictures = widgets.doorCard("1F50D", widgets.text("show.pictures"), widgets.text("show.pictures-below"), goes::pictures);
        Button draw = widgets.doorCard("270F", widgets.text("show.draw"), widgets.text("show.draw-below"), goes::draw);
        Button photo = widgets.doorCard("1F4F7", widgets.text("show.photo"), widgets.text("show.photo-below"),
                () -> chooser.existingPicture().ifPresent(model::show));
        Button paste = widgets.doorCard("1F4CB", widgets.text("show.paste"), widgets.text("show.paste-below"), () -> {
            if (!pasted.take(Clipboard.getSystemClipboard())) {
                model.nothingToPaste();
            }
        });
        first = aloud ? say : photo;
        page = widgets.page(widgets.heading(widgets.text(aloud ? "show.heading" : "show.card-heading")));
        pasted.on(page);
        page.add(widgets.notice(model.notice), widgets.doors(aloud ? List.of(say, photo, draw, pictures, paste) : List.of(photo, draw, pictures, paste)), widgets.note(widgets.text("show.private")),
                widgets.button("show.back", goes::back));
    }

    @Override
    public String title() {
        return widgets.text("show.title");
    }

    @Override
    public String about() {
        return "help.page.show";
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public Node first() {
        return first;
    }

    @Override
    public void leave() {
        model.leave();
    }
}
