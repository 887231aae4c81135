package org.onmyterms.widget.drawing;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.onmyterms.look.Style;
import org.onmyterms.widget.Flow;
import org.onmyterms.widget.TextNote;
import org.onmyterms.widget.Widgets;

/**
 * A simple pad to draw on: a sheet, three pens, six colours, undo. It can be used with a mouse, a finger, a pen, the keys, or
 * only with buttons, for who has a switch. It says in words what it holds.
 */
public final class DrawingPad extends VBox {

    private static final double DAB_EMS = 1.5;

    private final Widgets widgets;
    private final Runnable changed;
    private final Drawing drawing = new Drawing();
    private final Paper paper = new Paper(drawing, this::drawn);
    private final StringProperty holds = new SimpleStringProperty(this, "holds");
    private final Button undo;
    private final Button clear;
    private final Button pen;

    /** Calls back, on the scene's thread, whenever what is drawn has changed. */
    public DrawingPad(Widgets widgets, Runnable changed) {
        this.widgets = widgets;
        this.changed = changed;
        Style.COLUMN.on(this);
        undo = widgets.button("drawing.undo", () -> {
            drawing.undo();
            redrawn();
            if (!drawing.canUndo()) {
                paper.requestFocus();
            }
        });
        clear = widgets.button("drawing.clear", () -> {
            drawing.clear();
            redrawn();
            undo.requestFocus();
        });
        pen = widgets.named("", widgets.text("drawing.put-down.help"), paper::putDownOrLift);
        paper.setAccessibleHelp(widgets.text("drawing.paper.help"));
        paper.accessibleTextProperty().bind(holds);
        Flow buttons = widgets.row(pen, step("drawing.left", -1, 0), step("drawing.right", 1, 0),
                step("drawing.up", 0, -1), step("drawing.down", 0, 1));
        CheckBox withButtons = widgets.tick(widgets.text("drawing.buttons"), widgets.text("drawing.buttons.help"));
        buttons.visibleProperty().bind(withButtons.selectedProperty());
        buttons.managedProperty().bind(buttons.visibleProperty());
        TextNote said = widgets.note("");
        said.textProperty().bind(holds);
        getChildren().addAll(paper, widgets.quiet(widgets.text("drawing.paper.help")), said, widgets.row(undo, clear),
                choice("drawing.pen", List.of(Pen.values()), Pen.MIDDLE, Pen::key, each -> dab(Ink.BLACK, each), paper::use),
                choice("drawing.ink", List.of(Ink.values()), Ink.BLACK, Ink::key, each -> dab(each, Pen.THICK), paper::use),
                withButtons, buttons);
        say();
    }

    private Button step(String key, int right, int down) {
        return widgets.button(key, () -> paper.move(right, down, true));
    }

    private <T> Node choice(String key, List<T> items, T first, Function<T, String> name, Function<T, Node> sample, Consumer<T> chosen) {
        ToggleGroup group = new ToggleGroup();
        Flow row = widgets.row();
        Style.CHOICE.on(row);
        for (T item : items) {
            RadioButton button = new RadioButton(widgets.text(name.apply(item)));
            button.setGraphic(sample.apply(item));
            button.setStyle("-fx-graphic-text-gap: 0.5em;");
            button.setToggleGroup(group);
            button.setMnemonicParsing(false);
            button.setWrapText(true);
            button.setMinHeight(Region.USE_PREF_SIZE);
            button.setAccessibleHelp(widgets.text(key));
            button.setSelected(item.equals(first));
            button.selectedProperty().addListener((property, before, now) -> {
                if (now) {
                    chosen.accept(item);
                }
            });
            row.getChildren().add(button);
        }
        VBox pair = new VBox(widgets.quiet(widgets.text(key)), row);
        pair.setStyle("-fx-spacing: 0.45em;");
        return pair;
    }

    /** A dab of ink on a piece of the paper, as it will look. */
    private static Region dab(Ink ink, Pen pen) {
        double around = DAB_EMS / 2 - pen.width() * 0.0155;
        Region dab = new Region();
        dab.setStyle(String.format(Locale.ROOT, "-fx-min-width: %1$.2fem; -fx-min-height: %1$.2fem;"
                + "-fx-max-width: %1$.2fem; -fx-max-height: %1$.2fem; -fx-background-color: white, %2$s;"
                + "-fx-background-insets: 0, %3$.3fem; -fx-background-radius: 0.3em, 2em;", DAB_EMS, ink.css(), around));
        dab.setMouseTransparent(true);
        return dab;
    }

    private void redrawn() {
        paper.draw();
        drawn();
    }

    private void drawn() {
        say();
        changed.run();
    }

    private void say() {
        String lines = widgets.text("drawing.holds", drawing.lines().size());
        holds.set(drawing.penIsDown() ? widgets.text("drawing.pen-is-down", lines) : lines);
        pen.setText(widgets.text(drawing.penIsDown() ? "drawing.lift" : "drawing.put-down"));
        undo.setDisable(!drawing.canUndo());
        clear.setDisable(drawing.lines().isEmpty());
    }

    /** What is drawn by now. */
    public Drawing drawing() {
        return drawing;
    }

    /** The sheet, which should have the focus first. */
    public Node first() {
        return paper;
    }
}
