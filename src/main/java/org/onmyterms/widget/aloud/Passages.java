package org.onmyterms.widget.aloud;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/** All that can be read under a node, in the order in which it is shown. */
public final class Passages {

    private Passages() {
    }

    public static List<Passage> of(Node root) {
        List<Passage> found = new ArrayList<>();
        collect(root, found);
        return found;
    }

    private static void collect(Node node, List<Passage> found) {
        if (!node.isVisible()) {
            return;
        }
        int before = found.size();
        switch (node) {
            case PasswordField secret -> add(secret, secret.getPromptText(), found);
            case TextInputControl box -> add(box, box.getLength() == 0 ? box.getPromptText() : box.getText(), found);
            case Labeled labeled -> {
                if (labeled.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY) {
                    add(labeled, labeled.getText(), found);
                }
                if (labeled.getGraphic() != null) {
                    collect(labeled.getGraphic(), found);
                }
            }
            case Text text -> add(text, text.getText(), found);
            case Parent parent -> parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
            default -> { }
        }
        if (found.size() == before && node.isFocusTraversable() && !(node instanceof TextInputControl)) {
            add(node, node.getAccessibleText(), found);
        }
    }

    private static void add(Node node, String text, List<Passage> found) {
        if (text != null && !text.isBlank()) {
            found.add(new Passage(node, text));
        }
    }
}
