package org.onmyterms.screen.chairs;

import java.util.Arrays;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.onmyterms.look.Style;
import org.onmyterms.plan.Note;
import org.onmyterms.screen.spelling.SpellingPart;
import org.onmyterms.widget.Page;
import org.onmyterms.widget.TextNote;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.Goes;
import org.onmyterms.work.SpellingHelp;

/** The supporter's side: a box in which Enter keeps each line, and the few things a supporter does. */
final class Strip {

    private final ChairsModel model;
    private final Widgets widgets;
    private final Page page;
    private final TextArea box;
    private final SpellingPart spelling;
    private final VBox notes;
    private final Button whoTypes;

    Strip(ChairsModel model, SpellingHelp help, Widgets widgets, Goes goes, Runnable sayBack, Runnable changeWhoTypes) {
        this.model = model;
        this.widgets = widgets;
        TextNote whose = widgets.note("");
        Style.SUBHEADING.on(whose);
        whose.textProperty().bind(Bindings.createStringBinding(() -> widgets.text(model.supporterTypes.get() ? "chairs.typing" : "chairs.side",
                model.supporter()), model.supporterTypes));
        page = widgets.strip(whose);
        whoTypes = widgets.button("chairs.who-types.other-chair", changeWhoTypes);
        box = widgets.writing(widgets.text("chairs.catch", model.supporter()), widgets.text("chairs.catch.help"));
        widgets.inStep(box, box.textProperty(), model.caught);
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::enterKeeps);
        spelling = new SpellingPart(model.spelling(help, true), box, widgets);
        TextNote what = widgets.note("");
        what.textProperty().bind(Bindings.createStringBinding(() -> widgets.text("chairs.catching." + model.catching.get().code(), model.supporter(),
                model.person()), model.catching));
        MenuButton kinds = widgets.menu(widgets.text("chairs.kinds"), widgets.text("chairs.kinds.help"), () -> Arrays.stream(Catching.values())
                .map(kind -> widgets.item(widgets.text("chairs.kind." + kind.code(), model.supporter(), model.person()), () -> {
                    model.startCatching(kind);
                    box.requestFocus();
                })).toList());
        notes = widgets.column();
        page.add(whoTypes, what, widgets.labelled(box), spelling.node(),
                widgets.button("chairs.keep-line", this::keep), kinds, notes, widgets.button("chairs.say-it-back", sayBack),
                widgets.button("chairs.another-way", model::askAnotherWay), widgets.button("chairs.stop", goes::tired));
        model.notes.addListener((ListChangeListener<Note>) change -> showNotes());
        model.catching.addListener((property, old, now) -> showNotes());
        showNotes();
    }

    /** While only this side is shown, the way to the other is here too. */
    void aloneWhile(ObservableValue<Boolean> alone) {
        widgets.shownWhile(alone, whoTypes);
    }

    void leave() {
        spelling.leave();
    }

    Page page() {
        return page;
    }

    /** The supporter types from now on. */
    void focus() {
        model.sit(true);
        page.focus(box);
    }

    private void enterKeeps(KeyEvent pressed) {
        if (pressed.getCode() == KeyCode.ENTER && pressed.isShiftDown()) {
            pressed.consume();
            box.replaceSelection("\n");
        } else if (pressed.getCode() == KeyCode.ENTER) {
            pressed.consume();
            keep();
        }
    }

    private void keep() {
        model.keepLine();
        box.requestFocus();
    }

    /** The supporter's notes stand here only while notes are being written. */
    private void showNotes() {
        boolean wasHere = notes.isFocusWithin();
        notes.getChildren().setAll(model.notes.stream().map(this::note).toList());
        notes.setVisible(model.catching.get() == Catching.NOTE && !model.notes.isEmpty());
        notes.setManaged(notes.isVisible());
        if (wasHere) {
            box.requestFocus();
        }
    }

    private Node note(Note note) {
        return widgets.card(widgets.note(note.words()), widgets.named(widgets.text("chairs.drop"), widgets.text("chairs.drop.help"), () -> model.drop(note)));
    }
}
