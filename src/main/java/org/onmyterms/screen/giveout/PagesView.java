package org.onmyterms.screen.giveout;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import org.onmyterms.widget.Page;
import org.onmyterms.widget.PagePicture;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.TextNote;
import org.onmyterms.widget.Widgets;
import org.onmyterms.widget.ZoomedPage;
import org.onmyterms.work.PlaceChooser;
import org.onmyterms.work.Places;

/** The pages as they will be, before they go: as a picture, as words, and then as a file or on paper. */
public final class PagesView implements Screen {

    private final PagesModel model;
    private final Widgets widgets;
    private final Page page;
    private final TextNote heading;

    /** The action goes back to where it was chosen what stands on the pages. */
    public PagesView(PagesModel model, Widgets widgets, PlaceChooser chooser, Runnable back) {
        this.model = model;
        this.widgets = widgets;
        TextNote words = widgets.note("");
        words.textProperty().bind(model.pageWords);
        words.setVisible(false);
        words.setManaged(false);
        heading = widgets.headingNote(new SimpleStringProperty(widgets.text("giveout.pages")));
        page = widgets.page(heading);
        page.add(widgets.notice(model.undrawable), widgets.notice(model.leftOut), widgets.card(pagePicture(), widgets.notice(model.pageOf), words,
                widgets.row(widgets.button("giveout.page-before", () -> model.turn(-1)), widgets.button("giveout.page-next", () -> model.turn(1)),
                        widgets.button("giveout.larger", model::larger), widgets.button("giveout.smaller", model::smaller),
                        widgets.button("giveout.words", () -> showWords(words)))));
        leaving(chooser);
        page.footer(widgets.button("giveout.pages.back", back));
    }

    private void leaving(PlaceChooser chooser) {
        TextField file = widgets.field(widgets.text("giveout.file"), widgets.text("giveout.file.help"));
        widgets.inStep(file, file.textProperty(), model.file);
        page.add(widgets.labelled(file), widgets.button("giveout.choose",
                () -> chooser.newFile(Places.typed(model.file.get())).ifPresent(f -> model.file.set(f.toString()))));
        if (model.offersKinds()) {
            page.add(widgets.subheading(widgets.text("giveout.kind")), widgets.choice(widgets.text("giveout.kind"), List.of(PagesModel.Kind.values()), model::name, model.kind));
        }
        if (model.offersData()) {
            CheckBox data = widgets.tick(widgets.text("giveout.data"), widgets.text("giveout.data.help"));
            widgets.inStep(data, data.selectedProperty(), model.withData);
            page.add(data, widgets.note(widgets.text("giveout.data.meaning")));
        }
        Node pdf = widgets.careful(widgets.button("giveout.save", model::save), "giveout.save.means");
        page.add(widgets.notice(model.notice), pdf);
        if (model.offersKinds()) {
            onlyFor(PagesModel.Kind.PDF, pdf);
            Node text = widgets.careful(widgets.button("giveout.save-txt", model::save), "giveout.save.means");
            onlyFor(PagesModel.Kind.TXT, text);
            Node web = widgets.careful(widgets.button("giveout.save-html", model::save), "giveout.save.means");
            onlyFor(PagesModel.Kind.HTML, web);
            page.add(text, web);
        }
        page.add(widgets.careful(widgets.button("giveout.print", model::print), "giveout.print.means"));
    }

    private void onlyFor(PagesModel.Kind kind, Node node) {
        node.visibleProperty().bind(model.kind.isEqualTo(kind));
        node.managedProperty().bind(node.visibleProperty());
    }

    /** The words of the page stand below its picture, for whoever listens or needs them larger; and go again. */
    private static void showWords(TextNote words) {
        words.setVisible(!words.isVisible());
        words.setManaged(words.isVisible());
        if (words.isVisible()) {
            words.requestFocus();
        }
    }

    private Node pagePicture() {
        PagePicture picture = new PagePicture(widgets.text("giveout.pages.help"));
        ZoomedPage zoomed = widgets.zoomed(picture);
        zoomed.visibleProperty().bind(model.picture.map(Optional::isPresent));
        zoomed.managedProperty().bind(zoomed.visibleProperty());
        model.picture.addListener((property, before, now) -> now.ifPresentOrElse(picture::show, picture::clear));
        model.zoom.addListener((property, before, now) -> zoomed.zoom(now.doubleValue()));
        return zoomed;
    }

    @Override
    public boolean mayLeave(Runnable then) {
        return model.mayLeave(then);
    }

    @Override
    public String title() {
        return widgets.text("giveout.pages");
    }

    @Override
    public String about() {
        return "help.page.pages";
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public Node first() {
        return heading;
    }
}
