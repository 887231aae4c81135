package org.onmyterms.widget;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.onmyterms.look.Style;

/**
 * Says something in pictures: they are found by word and put one after the other into a row, which says itself in words. All of
 * it can be done by keys: Enter goes from the word to the first picture found, and adding one goes back to an empty field.
 */
public final class SymbolRow extends VBox {

    private static final int AT_ONCE = 8;
    private static final double CARD_EMS = 7.4;
    private static final double CARD_GAP = 0.85;
    private static final double IN_ROW_EMS = 3;

    private final Widgets widgets;
    private final Function<String, List<WordPicture>> find;
    private final Runnable changed;
    private final Deque<List<WordPicture>> before = new ArrayDeque<>();
    private final StringProperty says = new SimpleStringProperty(this, "says");
    private final StringProperty news = new SimpleStringProperty(this, "news");
    private final TextField field;
    private final Flow row;
    private final Button undo;
    private final Tiles results = new Tiles(CARD_EMS, CARD_GAP, List.of());
    private final Button more;
    private List<WordPicture> chosen = List.of();
    private List<WordPicture> found = List.of();
    /** By the picture each shows, in their order: a card that is shown again is not made again. */
    private SequencedMap<WordPicture, Button> cards = new LinkedHashMap<>();

    /**
     * An empty row.
     *
     * @param find    the pictures for what was typed, best first; called on the scene's thread at every letter
     * @param changed told, on the scene's thread, whenever the row is another
     */
    public SymbolRow(Widgets widgets, Function<String, List<WordPicture>> find, Runnable changed) {
        this.widgets = widgets;
        this.find = find;
        this.changed = changed;
        Style.COLUMN.on(this);
        row = widgets.row();
        TextNote said = widgets.note("");
        said.textProperty().bind(says);
        TextNote told = widgets.note("");
        told.textProperty().bind(news);
        undo = widgets.button("pictures.undo", this::undo);
        field = widgets.field(widgets.text("pictures.find"), widgets.text("pictures.find.help"));
        field.textProperty().addListener((property, was, typed) -> search(typed));
        field.setOnAction(entered -> cards.values().stream().findFirst().ifPresent(Node::requestFocus));
        more = widgets.button("pictures.more", this::offerMore);
        getChildren().addAll(said, row, undo, widgets.labelled(field), told, results, more);
        show();
        search("");
    }

    /** The pictures in the row, in their order. */
    public List<WordPicture> pictures() {
        return chosen;
    }

    /** The row in words: "I, want, dog". Empty for an empty row. */
    public String words() {
        return chosen.stream().map(WordPicture::word).collect(Collectors.joining(", "));
    }

    /** Shows this row, which was kept before. Nothing is there to undo then. */
    public void set(List<WordPicture> pictures) {
        chosen = List.copyOf(pictures);
        before.clear();
        show();
    }

    /** The field, which should have the focus first. */
    public Node first() {
        return field;
    }

    private void search(String typed) {
        found = find.apply(typed);
        if (typed.isBlank()) {
            news.set(widgets.text("pictures.type"));
        } else if (found.isEmpty()) {
            news.set(widgets.text("pictures.none", typed.strip()));
        } else {
            news.set(widgets.text("pictures.found", found.size()));
        }
        offer(AT_ONCE);
    }

    private void offer(int most) {
        SequencedMap<WordPicture, Button> now = new LinkedHashMap<>();
        for (WordPicture picture : found.subList(0, Math.min(most, found.size()))) {
            Button made = cards.get(picture);
            now.put(picture, made == null ? widgets.wordCard(picture, widgets.text("pictures.add.help"), () -> add(picture)) : made);
        }
        cards = now;
        results.show(List.copyOf(now.values()));
        more.setVisible(found.size() > most);
        more.setManaged(more.isVisible());
    }

    private void offerMore() {
        int shown = cards.size();
        offer(shown + AT_ONCE);
        List.copyOf(cards.values()).get(shown).requestFocus();
    }

    private void add(WordPicture picture) {
        List<WordPicture> now = new ArrayList<>(chosen);
        now.add(picture);
        keep(now);
        field.requestFocus();
        field.clear();
    }

    private void move(int from, int to) {
        List<WordPicture> now = new ArrayList<>(chosen);
        Collections.swap(now, from, to);
        keep(now);
        focus(to);
    }

    private void takeAway(int at) {
        List<WordPicture> now = new ArrayList<>(chosen);
        now.remove(at);
        keep(now);
        focus(Math.min(at, now.size() - 1));
    }

    private void undo() {
        chosen = before.pop();
        show();
        changed.run();
        if (before.isEmpty()) {
            field.requestFocus();
        }
    }

    private void keep(List<WordPicture> now) {
        before.push(chosen);
        chosen = List.copyOf(now);
        show();
        changed.run();
    }

    private void focus(int at) {
        Node node = at < 0 ? field : row.getChildren().get(row.getChildren().size() - chosen.size() + at);
        node.requestFocus();
    }

    private void show() {
        row.getChildren().removeIf(MenuButton.class::isInstance);
        for (int at = 0; at < chosen.size(); at++) {
            row.getChildren().add(piece(at));
        }
        says.set(chosen.isEmpty() ? widgets.text("pictures.empty") : words());
        undo.setDisable(before.isEmpty());
    }

    private MenuButton piece(int at) {
        WordPicture picture = chosen.get(at);
        MenuButton piece = widgets.menu(picture.word(), widgets.text("pictures.piece.help", at + 1, chosen.size()), () -> things(at));
        piece.setGraphic(widgets.picture(picture, IN_ROW_EMS));
        piece.setContentDisplay(ContentDisplay.TOP);
        return piece;
    }

    private List<MenuItem> things(int at) {
        List<MenuItem> things = new ArrayList<>();
        if (at > 0) {
            things.add(widgets.item(widgets.text("pictures.left"), () -> move(at, at - 1)));
        }
        if (at < chosen.size() - 1) {
            things.add(widgets.item(widgets.text("pictures.right"), () -> move(at, at + 1)));
        }
        things.add(widgets.item(widgets.text("pictures.take-away"), () -> takeAway(at)));
        return things;
    }
}
