package org.onmyterms.screen.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.onmyterms.look.Style;
import org.onmyterms.widget.Shortcut;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.SpellingHelp.Offer;

/** Other spellings for one word, in a quiet line under the writing box. A press puts one in at that place; nothing does so by itself. */
public final class SpellingPart {

    private static final int MOST = 3;

    private final SpellingModel model;
    private final TextArea writing;
    private final Widgets widgets;
    private final VBox line;
    private final VBox all;

    public SpellingPart(SpellingModel model, TextArea writing, Widgets widgets) {
        this.model = model;
        this.writing = writing;
        this.widgets = widgets;
        line = widgets.column();
        all = widgets.column(line, widgets.notice(model.notice));
        writing.textProperty().addListener((property, before, now) -> model.typed(now, writing::getCaretPosition));
        writing.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                model.left(writing.getCaretPosition());
            }
        });
        writing.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (Shortcut.of(pressed).filter(Shortcut.SPELLING::equals).isPresent()) {
                look();
                pressed.consume();
            }
        });
        model.offer.addListener((property, before, now) -> {
            if (!sameWords(before, now)) {
                show(now);
            }
        });
        show(Optional.empty());
        all.managedProperty().bind(line.managedProperty().or(model.notice.isNotEmpty()));
    }

    public Node node() {
        return all;
    }

    /** Goes to the other spellings, or says that there are none. */
    public void look() {
        model.lookNow(writing.getCaretPosition(), this::goThere);
    }

    public void leave() {
        model.leave();
    }

    /** An offer that only moved with its word is not shown anew: what has the focus keeps it. */
    private static boolean sameWords(Optional<Offer> one, Optional<Offer> other) {
        return one.isPresent() && one.map(Offer::word).equals(other.map(Offer::word))
                && one.map(Offer::others).equals(other.map(Offer::others));
    }

    private void show(Optional<Offer> offer) {
        boolean wasHere = line.getChildren().stream().anyMatch(Node::isFocusWithin);
        line.getChildren().clear();
        offer.ifPresent(this::showLine);
        line.setVisible(offer.isPresent());
        line.setManaged(offer.isPresent());
        if (wasHere) {
            writing.requestFocus();
        }
    }

    private void showLine(Offer offer) {
        List<Node> buttons = new ArrayList<>();
        offer.others().stream().limit(MOST).forEach(other -> buttons.add(use(offer, other)));
        buttons.add(widgets.named(widgets.text("question.spelling.keep", offer.word()), widgets.text("question.spelling.keep.help"),
                () -> model.keepWord(writing.getCaretPosition())));
        buttons.add(widgets.button("question.spelling.stop", model::stop));
        buttons.forEach(Style.QUIET::on);
        line.getChildren().addAll(widgets.quiet(widgets.text("question.spelling.others", offer.word())),
                widgets.row(buttons.toArray(Node[]::new)));
    }

    private Button use(Offer offer, String other) {
        Button use = widgets.named(other, widgets.text("question.spelling.use.help"), () -> putIn(other));
        use.setAccessibleText(widgets.text("question.spelling.use", other, offer.word()));
        return use;
    }

    /**
     * Puts the other spelling in, if the word still stands there; the caret stays in the words where it was. What was typed before is
     * kept first, so that Undo takes back this and nothing else.
     */
    private void putIn(String other) {
        model.standing().ifPresent(offer -> {
            int caret = writing.getCaretPosition();
            model.keepTyped();
            writing.replaceText(offer.from(), offer.to(), other);
            writing.positionCaret(caret >= offer.to() ? caret + other.length() - offer.word().length() : offer.from() + other.length());
            model.keepTyped();
        });
        writing.requestFocus();
    }

    private void goThere() {
        if (model.offer.get().isPresent() && line.getChildren().getLast() instanceof Parent row) {
            row.getChildrenUnmodifiable().stream().filter(Button.class::isInstance).findFirst().ifPresent(Node::requestFocus);
        }
    }
}
