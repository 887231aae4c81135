package org.onmyterms.widget.aloud;

import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputControl;
import org.onmyterms.widget.Widgets;

/** Says what is written: each word when it is finished, what is taken away, and where the arrow keys go. */
final class Echo {

    private final Widgets widgets;
    private final Consumer<String> say;
    private final ChangeListener<String> written = (property, before, now) -> written(before, now);
    private final ChangeListener<Number> moved = (property, before, now) -> moved(before.intValue(), now.intValue());
    private TextInputControl box;
    private int length;

    Echo(Widgets widgets, Consumer<String> say) {
        this.widgets = widgets;
        this.say = say;
    }

    /** Listens to this box, and to no other any more; null is none. */
    void listen(TextInputControl other) {
        if (box != null) {
            box.textProperty().removeListener(written);
            box.caretPositionProperty().removeListener(moved);
        }
        box = other;
        if (box != null) {
            length = box.getLength();
            box.textProperty().addListener(written);
            box.caretPositionProperty().addListener(moved);
        }
    }

    private void written(String before, String now) {
        if (now.length() == before.length() + 1) {
            int at = 0;
            while (at < before.length() && before.charAt(at) == now.charAt(at)) {
                at++;
            }
            if (box instanceof PasswordField) {
                say.accept(widgets.text("aloud.letter"));
            } else if (!Character.isLetterOrDigit(now.charAt(at))) {
                say.accept(wordBefore(now, at));
            }
        } else if (now.length() < before.length() && !(box instanceof PasswordField)) {
            int at = 0;
            while (at < now.length() && before.charAt(at) == now.charAt(at)) {
                at++;
            }
            say.accept(widgets.text("aloud.gone", named(before.substring(at, at + before.length() - now.length()))));
        }
    }

    private static String wordBefore(String text, int end) {
        int from = end;
        while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, end);
    }

    /** A caret that moves because of writing says nothing. */
    private void moved(int before, int now) {
        boolean wrote = box.getLength() != length;
        length = box.getLength();
        if (wrote || box instanceof PasswordField) {
            return;
        }
        String text = box.getText();
        if (Math.abs(now - before) == 1) {
            say.accept(now < text.length() ? named(text.substring(now, now + 1)) : widgets.text("aloud.end"));
        } else {
            int from = text.lastIndexOf('\n', now - 1) + 1;
            int to = text.indexOf('\n', now);
            say.accept(named(text.substring(from, to < 0 ? text.length() : to)));
        }
    }

    private String named(String letters) {
        return switch (letters) {
            case "" -> widgets.text("aloud.empty");
            case " " -> widgets.text("aloud.space");
            case "\n" -> widgets.text("aloud.new-line");
            case "." -> widgets.text("aloud.full-stop");
            case "," -> widgets.text("aloud.comma");
            case "?" -> widgets.text("aloud.question-mark");
            default -> letters;
        };
    }
}
