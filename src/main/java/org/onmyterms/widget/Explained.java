package org.onmyterms.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.layout.VBox;
import org.onmyterms.look.Style;

/**
 * Stands under one block of a page: for each hard word there a quiet button that shows in place what the word means. Words that a
 * person said, on cards and doors, beside ticks and between quotation marks, are left alone.
 */
final class Explained extends VBox {

    /** Our texts are short; longer ones are a person's, in UTF-16 units. */
    private static final int LONG = 400;
    private static final String QUOTED = "\u201C[^\u201D]*\u201D";

    private final Node block;
    private final Widgets widgets;
    private final Runnable changed;
    private final Consumer<Node> opened;
    private final InvalidationListener again;
    private final ListChangeListener<Node> parts;
    private List<Meaning> shown = List.of();

    /** Tells when a text in the block changes, comes or goes, and which meaning was opened. */
    Explained(Node block, Widgets widgets, Runnable changed, Consumer<Node> opened) {
        this.block = block;
        this.widgets = widgets;
        this.changed = changed;
        this.opened = opened;
        this.again = text -> changed.run();
        this.parts = this::partsChanged;
        Style.COLUMN.on(this);
        setVisible(false);
        setManaged(false);
        follow(block, true);
    }

    /** Stops watching the block, which may go on in another place. */
    void leave() {
        follow(block, false);
    }

    private void partsChanged(ListChangeListener.Change<? extends Node> change) {
        while (change.next()) {
            change.getRemoved().forEach(node -> follow(node, false));
            change.getAddedSubList().forEach(node -> follow(node, true));
        }
        changed.run();
    }

    private void follow(Node node, boolean on) {
        if (isPersons(node)) {
            return;
        }
        if (on) {
            node.visibleProperty().addListener(again);
        } else {
            node.visibleProperty().removeListener(again);
        }
        if (node instanceof Labeled labeled && on) {
            labeled.textProperty().addListener(again);
        } else if (node instanceof Labeled labeled) {
            labeled.textProperty().removeListener(again);
        } else if (node instanceof Parent parent && !(node instanceof Control)) {
            if (on) {
                parent.getChildrenUnmodifiable().addListener(parts);
            } else {
                parent.getChildrenUnmodifiable().removeListener(parts);
            }
            parent.getChildrenUnmodifiable().forEach(child -> follow(child, on));
        }
    }

    private static boolean isPersons(Node node) {
        return node instanceof CardButton || node instanceof CheckBox || node.getStyleClass().contains(Style.OWN_CARD.css())
                || node.getStyleClass().contains(Style.OTHERS_CARD.css());
    }

    /** The texts of the block that can be seen, and what is said of its fields and buttons besides. */
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        collect(block, texts);
        return texts.stream().filter(text -> text != null && text.length() <= LONG).map(text -> text.replaceAll(QUOTED, ";")).toList();
    }

    private static void collect(Node node, List<String> texts) {
        if (!node.isVisible() || isPersons(node)) {
            return;
        }
        if (node instanceof Labeled labeled) {
            texts.add(labeled.getText());
        }
        if (node instanceof Control) {
            texts.add(node.getAccessibleHelp());
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
        }
    }

    /** Shows these, each closed; what stays the same stays as it is. */
    void show(List<Meaning> meanings) {
        if (meanings.equals(shown)) {
            return;
        }
        shown = meanings;
        List<Node> sentences = meanings.stream().<Node>map(meaning -> closed(widgets.note(meaning.sentence()))).toList();
        List<Node> buttons = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            buttons.add(button(meanings.get(i), sentences.get(i)));
        }
        getChildren().setAll(widgets.row(buttons.toArray(Node[]::new)));
        getChildren().addAll(sentences);
        setVisible(!meanings.isEmpty());
        setManaged(!meanings.isEmpty());
    }

    private Button button(Meaning meaning, Node sentence) {
        String question = widgets.text("widget.meaning", meaning.word());
        Button button = widgets.named(question, widgets.text("widget.meaning.help"), () -> { });
        button.setOnAction(pressed -> {
            boolean open = !sentence.isVisible();
            sentence.setVisible(open);
            sentence.setManaged(open);
            button.setAccessibleText(open ? question + " " + meaning.sentence() : question);
            if (open) {
                opened.accept(sentence);
            }
        });
        Style.QUIET.on(button);
        return button;
    }

    private static Node closed(Node sentence) {
        sentence.setVisible(false);
        sentence.setManaged(false);
        return sentence;
    }
}
