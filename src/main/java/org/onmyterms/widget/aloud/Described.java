package org.onmyterms.widget.aloud;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import org.onmyterms.widget.Widgets;

/** What a control says of itself: its name, its kind, its state and its help. */
public final class Described {

    private final Widgets widgets;

    public Described(Widgets widgets) {
        this.widgets = widgets;
    }

    /** All four, as sentences. */
    public String of(Node node) {
        return sentences(name(node), kind(node), state(node), help(node));
    }

    /** These as one text, each with a full stop where it has no end of its own; blank ones and repeats are left out. */
    static String sentences(String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).map(String::strip).distinct()
                .map(part -> ".?:;".indexOf(part.charAt(part.length() - 1)) < 0 ? part + "." : part).collect(Collectors.joining(" "));
    }

    String name(Node node) {
        if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank()) {
            return node.getAccessibleText();
        }
        if (node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank()) {
            return labeled.getText();
        }
        if (node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Labeled label) {
            return label.getText();
        }
        return node instanceof TextInputControl ? "" : Passages.of(node).stream().map(Passage::text).collect(Collectors.joining(" "));
    }

    String kind(Node node) {
        return switch (node.getAccessibleRole()) {
            case BUTTON -> widgets.text("aloud.button");
            case MENU_BUTTON, SPLIT_MENU_BUTTON -> widgets.text("aloud.menu");
            case CHECK_BOX -> widgets.text("aloud.tick-box");
            case RADIO_BUTTON -> widgets.text("aloud.choice");
            case TOGGLE_BUTTON -> widgets.text("aloud.switch");
            case TEXT_FIELD, PASSWORD_FIELD -> widgets.text("aloud.field");
            case TEXT_AREA -> widgets.text("aloud.area");
            case HYPERLINK -> widgets.text("aloud.link");
            case IMAGE_VIEW -> widgets.text("aloud.picture");
            case SLIDER -> widgets.text("aloud.slider");
            case COMBO_BOX, LIST_VIEW -> widgets.text("aloud.list");
            case TEXT -> widgets.text("aloud.text");
            default -> widgets.text("aloud.part");
        };
    }

    String state(Node node) {
        return switch (node) {
            case CheckBox tick -> widgets.text(tick.isSelected() ? "aloud.ticked" : "aloud.not-ticked");
            case RadioButton choice -> sentences(widgets.text(choice.isSelected() ? "aloud.chosen" : "aloud.not-chosen"), among(choice));
            case ToggleButton button -> widgets.text(button.isSelected() ? "aloud.on" : "aloud.off");
            case PasswordField secret -> widgets.text(secret.getLength() == 0 ? "aloud.empty" : "aloud.hidden");
            case TextInputControl box -> box.getLength() == 0 ? widgets.text("aloud.empty") : widgets.text("aloud.holds", box.getText());
            default -> "";
        };
    }

    private String among(RadioButton choice) {
        if (choice.getToggleGroup() == null) {
            return "";
        }
        List<Toggle> all = choice.getToggleGroup().getToggles();
        return widgets.text("aloud.among", all.indexOf(choice) + 1, all.size());
    }

    String help(Node node) {
        return Objects.requireNonNullElse(node.getAccessibleHelp(), "");
    }
}
