package org.onmyterms.scan;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.onmyterms.look.Style;
import org.onmyterms.widget.AfterLayout;
import org.onmyterms.widget.TextNote;
import org.onmyterms.widget.Widgets;

/**
 * What comes up at the bottom of the window while somebody scans: letters for a text box, or the things of a list that would open.
 * Its rows are the groups then. Letters are put at the end of what is written; nothing is corrected or guessed.
 */
final class Board {

    private static final List<String> LETTERS = List.of("abcdef", "ghijkl", "mnopqr", "stuvwxyz", ".,?'-:", "01234", "56789");
    private static final int IN_A_ROW = 5;
    private static final int SHOWN = 60;
    private static final double OF_THE_WINDOW = 0.45;

    private final Widgets widgets;
    private final Pane place;
    private final VBox column;
    private final ScrollPane scroll;
    private final List<List<Node>> rows = new ArrayList<>();
    private Node target;
    private boolean capital;

    /** It comes up in this place, which is empty otherwise. */
    Board(Widgets widgets, Pane place) {
        this.widgets = widgets;
        this.place = place;
        column = widgets.column();
        scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
        Style.BOARD.on(scroll);
    }

    /** Its rows while it is up and what it is for is still there; otherwise it goes, and there are none. */
    List<List<Node>> rows() {
        if (target != null && (target.getScene() == null || target.getScene() != place.getScene())) {
            close();
        }
        return List.copyOf(rows);
    }

    boolean isUp() {
        return !rows().isEmpty();
    }

    /** Letters for this box. */
    void writeInto(TextInputControl box) {
        begin(box);
        TextNote written = widgets.note(end(box));
        column.getChildren().setAll(written);
        List<Button> doing = new ArrayList<>(List.of(key(" ", widgets.text("scan.space"), box, written), button("scan.delete", () -> {
            int length = box.getLength();
            if (length > 0) {
                box.deleteText(box.getText().offsetByCodePoints(length, -1), length);
                written.setText(end(box));
            }
        }), button("scan.capital", () -> capital = true)));
        if (box instanceof TextArea) {
            doing.add(key("\n", widgets.text("scan.new-line"), box, written));
        }
        doing.add(button("scan.finished", this::close));
        row(doing);
        for (String letters : LETTERS) {
            row(letters.codePoints().mapToObj(Character::toString).map(letter -> key(letter, letter, box, written)).toList());
        }
        box.requestFocus();
    }

    private Button key(String sign, String name, TextInputControl box, TextNote written) {
        return widgets.named(name, widgets.text("scan.letter.help"), () -> {
            box.appendText(capital ? sign.toUpperCase(java.util.Locale.UK) : sign);
            capital = false;
            written.setText(end(box));
        });
    }

    /** What is in this list. */
    void list(MenuButton menu) {
        begin(menu);
        column.getChildren().setAll(widgets.note(menu.getText()));
        Event.fireEvent(menu, new Event(MenuButton.ON_SHOWING));
        List<Button> things = new ArrayList<>();
        menu.getItems().forEach(item -> things.add(widgets.named(item.getText(), widgets.text("scan.thing.help"), () -> {
            close();
            item.fire();
        })));
        things.add(button("scan.close", this::close));
        for (int from = 0; from < things.size(); from += IN_A_ROW) {
            row(things.subList(from, Math.min(things.size(), from + IN_A_ROW)));
        }
    }

    private Button button(String key, Runnable action) {
        return widgets.named(widgets.text(key), widgets.text(key + ".help"), action);
    }

    private void begin(Node node) {
        target = node;
        capital = false;
        rows.clear();
        scroll.setVvalue(0);
        scroll.setMaxHeight(Math.floor(node.getScene().getHeight() * OF_THE_WINDOW));
        place.getChildren().setAll(scroll);
    }

    private void row(List<? extends Node> nodes) {
        rows.add(List.copyOf(nodes));
        column.getChildren().add(widgets.row(nodes.toArray(Node[]::new)));
    }

    /** Goes, and gives the focus back to what it was for. */
    void close() {
        rows.clear();
        column.getChildren().clear();
        place.getChildren().clear();
        if (target != null && target.getScene() != null) {
            target.requestFocus();
        }
        target = null;
    }

    /** Scrolls so that this node, if it is on the board, is in view, now and once the board has its place. */
    void bringIntoView(Node node) {
        if (node.getScene() != null && rows.stream().anyMatch(row -> row.contains(node))) {
            scrollTo(node);
            AfterLayout.run(node.getScene(), () -> scrollTo(node));
        }
    }

    private void scrollTo(Node node) {
        Bounds view = scroll.getViewportBounds();
        double hidden = column.getHeight() - view.getHeight();
        if (node.getScene() != null && hidden > 0) {
            Bounds at = column.sceneToLocal(node.localToScene(node.getLayoutBounds()));
            scroll.setVvalue(Math.clamp((at.getCenterY() - view.getHeight() / 2) / hidden, 0, 1));
        }
    }

    private static String end(TextInputControl box) {
        String all = box.getText();
        int from = all.length() <= SHOWN ? 0 : all.offsetByCodePoints(all.length(), -SHOWN / 2);
        return (from == 0 ? "" : "…") + all.substring(from) + "|";
    }
}
