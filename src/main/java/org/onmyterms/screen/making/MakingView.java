package org.onmyterms.screen.making;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.onmyterms.look.Style;
import org.onmyterms.screen.making.MakingModel.Step;
import org.onmyterms.widget.Page;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.TextNote;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.Goes;
import org.onmyterms.work.PlaceChooser;
import org.onmyterms.work.Places;

/** Making a plan, in two quiet pages: what shall we call you and where shall it live; then the words that open it. */
public final class MakingView implements Screen {

    private final MakingModel model;
    private final Widgets widgets;
    private final PlaceChooser chooser;
    private final Goes goes;
    private final Page page;
    private final TextNote notice;
    private final TextField name;
    private Node first;

    public MakingView(MakingModel model, Widgets widgets, PlaceChooser chooser, Goes goes) {
        this.model = model;
        this.widgets = widgets;
        this.chooser = chooser;
        this.goes = goes;
        this.notice = widgets.notice(model.notice);
        this.name = widgets.field(widgets.text("making.name"), widgets.text("making.name.help"));
        widgets.inStep(name, name.textProperty(), model.name);
        page = widgets.page(widgets.heading(widgets.text("making.title")));
        model.step.addListener((property, before, step) -> show(step));
        model.asking.addListener((property, before, asking) -> showWords(asking));
        show(Step.NAME);
    }

    private void show(Step step) {
        switch (step) {
            case NAME -> showName();
            case BUSY -> page.set(notice);
            case WORDS -> showWords(false);
        }
    }

    private void showName() {
        TextField file = widgets.field(widgets.text("making.file"), widgets.text("making.file.help"));
        widgets.inStep(file, file.textProperty(), model.file);
        Button make = widgets.primary("making.make", model::make);
        name.setOnAction(pressed -> model.make());
        page.set(widgets.labelled(name), widgets.labelled(file), widgets.button("making.choose",
                () -> chooser.newFile(Places.typed(model.file.get())).ifPresent(f -> model.file.set(f.toString()))), notice,
                widgets.row(widgets.button("making.back", goes::welcome), make));
        goFirst(name);
    }

    private void showWords(boolean asking) {
        TextNote words = widgets.note(String.join("   ", model.keyWords()));
        Style.SUBHEADING.on(words);
        TextField sheet = widgets.field(widgets.text("making.sheet"), widgets.text("making.sheet.help"));
        widgets.inStep(sheet, sheet.textProperty(), model.sheet);
        page.set(widgets.note(widgets.text("making.words")), widgets.card(words), widgets.note(widgets.text("making.words-why")),
                widgets.labelled(sheet), widgets.careful(widgets.button("making.save-sheet", model::saveSheet), "making.save-sheet.means"),
                notice,
                widgets.primary("making.written", model::begin));
        goFirst(words);
        if (asking) {
            ask();
        }
    }

    /** The words stay readable below the question. */
    private void ask() {
        TextNote question = widgets.note(widgets.text("making.leaving"));
        page.addFirst(widgets.card(question, widgets.button("making.stay", model::stay),
                widgets.careful(widgets.button("making.throw-away", model::throwAway), "making.throw-away.means")));
        goFirst(question);
    }

    private void goFirst(Node node) {
        first = node;
        page.focus(node);
    }

    @Override
    public String title() {
        return widgets.text("making.title");
    }

    @Override
    public String about() {
        return "help.page.making";
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public boolean mayLeave(Runnable then) {
        return model.mayLeave(then);
    }

    @Override
    public Node first() {
        return first;
    }
}
