package org.onmyterms.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.onmyterms.widget.Page;
import org.onmyterms.widget.Recent;
import org.onmyterms.widget.Shortcut;
import org.onmyterms.widget.ToolBar;
import org.onmyterms.words.Words;

/**
 * Counts the main choices of a page: what leads somewhere or decides something. At most five (W3C, Making Content Usable, pattern
 * "Limit the Number of Main Choices"). Not counted are the five tools, the footer with back and next, the one primary button,
 * which is the way on, what belongs to one thing or one person that stands in the plan, a list of things of which one
 * is opened, in a card or each in a card beside the others, the options of one question, what sends off
 * a field right above it, what turns to the page before or after, and what explains a word. What stands in a card by itself is counted.
 * Two chairs are two pages, one for each who sits there. Home has five doors, and "just talk" beside the way on.
 */
final class ChoicesAudit {

    static final int MOST = 5;

    /** Cards of things that were said or given, and lists of them; a ring or a card of the plan's own things. */
    private static final String CARD = "omt-card";
    private static final String DOOR = "omt-door";
    private static final Set<String> THINGS = Set.of("omt-own-card", "omt-others-card", "omt-ring", "omt-footer", "omt-tools");

    /** Stands beside "carry on" at home. */
    private static final String BESIDE = Words.english().text("home.talk");

    /** Back and next within a document. */
    private static final Set<String> TURNS = Set.of(Words.english().text("giveout.page-before"), Words.english().text("giveout.page-next"));

    private ChoicesAudit() {
    }

    /** What sends off a field stays right above it where a word of the field is explained between them. */
    private static boolean isBetween(Node node) {
        return !(node instanceof ButtonBase) && (!isThere(node) || node instanceof Parent parent && explainsOnly(parent));
    }

    private static boolean explainsOnly(Parent parent) {
        List<ButtonBase> buttons = parent.lookupAll(".button").stream().filter(ButtonBase.class::isInstance).map(ButtonBase.class::cast).toList();
        return !buttons.isEmpty() && buttons.stream().allMatch(ChoicesAudit::explains);
    }

    /** The main choices of each page that the scene shows. */
    static List<List<String>> choices(Scene scene) {
        List<List<String>> all = new ArrayList<>();
        pages(scene.getRoot(), all);
        return all;
    }

    private static void pages(Node node, List<List<String>> all) {
        if (node instanceof Page page && page.isVisible()) {
            List<String> found = new ArrayList<>();
            count(page, false, found);
            primaries(page).skip(1).forEach(found::add);
            all.add(found);
        } else if (node instanceof Parent parent && node.isVisible()) {
            parent.getChildrenUnmodifiable().forEach(child -> pages(child, all));
        }
    }

    /** The names of the primary buttons that are shown: only the first of them is the way on. */
    private static Stream<String> primaries(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<String> own = node instanceof Button button && button.getStyleClass().contains("omt-primary") ? Stream.of(button.getText()) : Stream.empty();
        return Stream.concat(own, node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().flatMap(ChoicesAudit::primaries) : Stream.empty());
    }

    private static void count(Node node, boolean inCard, List<String> found) {
        if (!node.isVisible() || node instanceof ToolBar || node instanceof Recent || node.getStyleClass().stream().anyMatch(THINGS::contains)) {
            return;
        }
        if (node instanceof ButtonBase button) {
            if (isChoice(button) && !(inCard && button.getStyleClass().contains(DOOR))) {
                found.add(button instanceof Labeled labeled && !labeled.getText().isEmpty() ? labeled.getText() : button.getAccessibleText());
            }
        } else if (node instanceof Parent parent) {
            boolean field = false;
            for (Node child : parent.getChildrenUnmodifiable()) {
                if (!(field && child instanceof ButtonBase) && !isListed(child, parent)) {
                    count(child, inCard || isCard(node), found);
                }
                field = isField(child) || field && isBetween(child);
            }
        }
    }

    /** A card among cards. */
    private static boolean isListed(Node node, Parent parent) {
        return isCard(node) && parent.getChildrenUnmodifiable().stream().filter(ChoicesAudit::isCard).count() > 1;
    }

    private static boolean isCard(Node node) {
        return node.isVisible() && node.getStyleClass().contains(CARD);
    }

    /** A box to write in under its name, or a tick. */
    private static boolean isField(Node node) {
        return node instanceof TextInputControl || node instanceof CheckBox
                || node instanceof VBox box && box.getChildren().size() == 2 && box.getChildren().getLast() instanceof TextInputControl;
    }

    /** False for what is only there when something has to be explained or told. */
    private static boolean isThere(Node node) {
        return node.isVisible() && node.getLayoutBounds().getHeight() > 0;
    }

    private static boolean isChoice(ButtonBase button) {
        boolean option = button instanceof ToggleButton || button instanceof CheckBox;
        boolean talk = button.getStyleClass().contains("omt-primary") || BESIDE.equals(button.getText());
        boolean way = talk || TURNS.contains(button.getText()) || Shortcut.BACK.isOn(button) || Shortcut.NEXT.isOn(button);
        return !option && !way && !explains(button);
    }

    private static boolean explains(ButtonBase button) {
        return button.getText() != null && button.getText().startsWith("What does ‘");
    }
}
