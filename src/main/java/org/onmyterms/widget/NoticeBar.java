package org.onmyterms.widget;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.onmyterms.look.Style;

/**
 * What has just happened, at the bottom of the window, and the way back where there is one. Where the sentences would take the
 * page's room they fold into one button that opens them, and the way back loses its key where both would take two lines; they are told to a
 * screen reader and spoken all the same.
 */
public final class NoticeBar extends Reflowing {

    /** How much of the window's height the sentences may take by themselves, and once the person opened them. */
    private static final double MOST = 1 / 3.0;
    private static final double MOST_OPEN = 0.65;
    private static final double SIDE = 0.6;
    /** Room for the ring of what has the focus. */
    private static final double AROUND = 0.55;
    private static final double BETWEEN = 0.65;

    private final Widgets widgets;
    private final Em em = new Em(this::resized);
    private final StringProperty news = new SimpleStringProperty("");
    private final StringProperty done = new SimpleStringProperty("");
    private final VBox texts;
    private final ScrollPane scroll;
    private final Button message;
    private final Button undo;
    /** The same way back in one word. */
    private final Button brief;
    private boolean undoable;
    private final Flow buttons;
    private final ChangeListener<Number> window = (property, before, now) -> requestLayout();
    private boolean open;

    /** Whether the sentences fold, whether they stand beside the button or above it, and how large they and all are, in pixels. */
    private record Place(boolean folded, boolean beside, double textWidth, double textHeight, double height) { }

    NoticeBar(Widgets widgets, Runnable undone) {
        this.widgets = widgets;
        Style.NOTICE_BAR.on(this);
        texts = widgets.column(widgets.notice(news), widgets.notice(done));
        scroll = new ScrollPane(texts);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
        message = widgets.button("widget.message", this::turn);
        undo = widgets.named(widgets.text("window.undo", Shortcut.UNDO.key()), widgets.text("window.undo.help"), undone);
        brief = widgets.named(widgets.text("window.undo-brief"), widgets.text("window.undo.help"), undone);
        buttons = widgets.row(message, undo, brief);
        getChildren().addAll(em, scroll, buttons);
        quiet();
        sceneProperty().addListener((property, before, now) -> {
            if (before != null) {
                before.heightProperty().removeListener(window);
            }
            if (now != null) {
                now.heightProperty().addListener(window);
            }
        });
    }

    /** Says this in place of the news before; blank for none. */
    public void tell(String sentence) {
        news.set(sentence);
        changed();
    }

    /** Says what was done, beside the way to take it back. */
    public void offerUndo(String sentence) {
        undoable = true;
        done.set(sentence);
        changed();
    }

    /** Says and offers nothing. */
    public void quiet() {
        news.set("");
        done.set("");
        undoable = false;
        changed();
    }

    private void changed() {
        open = false;
        scroll.setVisible(!isEmpty());
        name();
    }

    /** Opens the sentences, or folds them again. */
    private void turn() {
        open = !open;
        name();
        scroll.setVvalue(0);
        if (open) {
            AfterLayout.run(getScene(), () -> texts.getChildren().stream().filter(Node::isVisible).findFirst().ifPresent(Node::requestFocus));
        }
    }

    /** Whoever comes to the closed button hears what it opens. */
    private void name() {
        String name = widgets.text(open ? "widget.message-close" : "widget.message");
        message.setText(name);
        message.setAccessibleText(Stream.of(name, open ? "" : news.get(), open ? "" : done.get()).filter(s -> !s.isBlank()).collect(Collectors.joining(": ")));
        requestLayout();
    }

    /** The up and down keys go through sentences that are higher than their place. */
    private void move(KeyEvent pressed) {
        double hidden = texts.getHeight() - scroll.getViewportBounds().getHeight();
        int by = pressed.getCode() == KeyCode.DOWN ? 1 : pressed.getCode() == KeyCode.UP ? -1 : 0;
        if (by != 0 && hidden > 1) {
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + by * em.px() / hidden, 0, 1));
            pressed.consume();
        }
    }

    private void resized() {
        texts.setPadding(new Insets(em.px(AROUND + 0.1), em.px(AROUND), em.px(AROUND), em.px(AROUND)));
        requestLayout();
    }

    private boolean isEmpty() {
        return news.get().isBlank() && done.get().isBlank();
    }

    /** Where all stands at this width. */
    private Place place(double width) {
        double room = room(width);
        double window = getScene() == null ? Double.MAX_VALUE : getScene().getHeight();
        double wide = Math.min(Math.ceil(texts.prefWidth(-1)) + 1, room);
        double text = Math.ceil(texts.prefHeight(wide)) + 1;
        boolean beside = undoable && wide + em.px(BETWEEN) + undo.prefWidth(-1) <= room;
        double below = undoable ? high(undo) + (beside ? 2 : 1) * em.px(AROUND) : 0;
        double all = beside ? Math.max(text, below) : text + below;
        if (isEmpty()) {
            return new Place(false, false, 0, 0, 0);
        } else if (all <= window * MOST) {
            return new Place(false, beside, wide, text, all);
        }
        double row = row(room) + 2 * em.px(AROUND);
        double opened = open ? Math.min(text, window * MOST_OPEN - row) : 0;
        return new Place(true, false, room, opened, opened + row);
    }

    private double room(double width) {
        return width - 2 * em.px(SIDE);
    }

    /** How high both buttons are in this room. */
    private double row(double room) {
        if (!undoable) {
            return high(message);
        }
        Button back = fits(undo, room) ? undo : brief;
        return fits(back, room) ? Math.max(high(message), high(back)) : high(message) + em.px(BETWEEN) + high(back);
    }

    /** True when this way back stands in one line with the button that opens the sentences. */
    private boolean fits(Button back, double room) {
        return Math.ceil(message.prefWidth(-1)) + em.px(BETWEEN) + Math.ceil(back.prefWidth(-1)) <= room - em.px(AROUND);
    }

    private static double high(Button button) {
        double wide = Math.ceil(button.prefWidth(-1));
        return Math.max(button.minHeight(wide), button.prefHeight(wide));
    }

    private static void show(Region part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }

    @Override
    protected double computePrefHeight(double width) {
        return place(width < 0 ? Double.MAX_VALUE : width).height();
    }

    @Override
    protected void layoutChildren() {
        Place place = place(getWidth());
        show(message, place.folded());
        boolean shortened = place.folded() && !fits(undo, room(getWidth()));
        show(undo, undoable && !shortened);
        show(brief, undoable && shortened);
        scroll.setVisible(place.textHeight() > 0);
        double left = em.px(SIDE);
        double x = left + (place.beside() ? place.textWidth() + em.px(BETWEEN) : em.px(AROUND));
        double wide = left + room(getWidth()) - x;
        double high = buttons.prefHeight(wide);
        scroll.resizeRelocate(left, place.beside() ? Math.round((place.height() - place.textHeight()) / 2) : 0, place.textWidth(), place.textHeight());
        buttons.resizeRelocate(x, place.beside() ? Math.round((place.height() - high) / 2) : place.height() - high - em.px(AROUND), wide, high);
    }
}
