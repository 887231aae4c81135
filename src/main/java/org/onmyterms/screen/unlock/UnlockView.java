package org.onmyterms.screen.unlock;

import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
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
    private final VBox candidates;

    public UnlockView(UnlockModel model, Widgets widgets, PlaceChooser chooser, Goes goes) {
        this.model = model;
        this.widgets = widgets;
        file = widgets.field(widgets.text("unlock.file"), widgets.text("unlock.file.help"));
        widgets.inStep(file, file.textProperty(), model.file);
        typed = widgets.field(widgets.text("unlock.words"), widgets.text("unlock.words.help"));
        widgets.inStep(typed, typed.textProperty(), model.typed);
        typed.textProperty().addListener((property, before, now) -> writeOut(model.complete(before, now), now));
        typed.setOnAction(pressed -> model.open());
        candidates = widgets.column();
        model.candidates.addListener((ListChangeListener<String>) change -> showCandidates());
        page = widgets.page(widgets.heading(widgets.text("unlock.title")));
        page.add(widgets.labelled(file), widgets.button("unlock.choose", () -> chooser.existingPlan().ifPresent(f -> {
            model.file.set(f.toString());
            typed.requestFocus();
        })), widgets.labelled(typed), widgets.notice(model.understood), candidates, widgets.note(widgets.text("unlock.words.help")), widgets.notice(model.notice),
                widgets.row(widgets.button("unlock.back", goes::welcome), keyFile(chooser), widgets.primary("unlock.open", model::open)));
    }

    private Node keyFile(PlaceChooser chooser) {
        Button pointed = widgets.button("unlock.key-file", () -> chooser.existingKey().ifPresent(model::openWith));
        return widgets.shownWhile(new SimpleBooleanProperty(!model.onlyWords()), pointed);
    }

    /** Not within the change itself, which is still going on. */
    private void writeOut(String out, String now) {
        if (!out.equals(now)) {
            Platform.runLater(() -> {
                if (typed.getText().equals(now)) {
                    typed.setText(out);
                    typed.end();
                }
            });
        }
    }

    /** A word that is pressed is taken, and the person types on. */
    private void showCandidates() {
        candidates.getChildren().setAll(widgets.row(model.candidates.stream()
                .map(this::candidate).toArray(Node[]::new)));
    }

    private Node candidate(String word) {
        Button button = widgets.named(word, widgets.text("unlock.take.help"), () -> take(word));
        model.picture(word).ifPresent(code -> button.setGraphic(widgets.picture(code, 1.8)));
        return button;
    }

    private void take(String word) {
        model.take(word);
        typed.requestFocus();
        typed.end();
    }

    @Override
    public String title() {
        return widgets.text("unlock.title");
    }

    @Override
    public String about() {
        return "help.page.unlock";
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
