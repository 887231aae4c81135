package org.onmyterms.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.layout.BorderPane;
import org.onmyterms.widget.TextNote;

/**
 * Finds the groups in what is shown: all that can have the focus, in reading order, at most six together. What stands in one box
 * stays together while it is not too much; single things beside each other are put together.
 */
final class Groups {

    private static final int MOST = 6;

    private final boolean texts;

    private Groups(boolean texts) {
        this.texts = texts;
    }

    /** The groups under this node, none of them empty. */
    static List<List<Node>> of(Node root, boolean texts) {
        return new Groups(texts).groups(root);
    }

    private List<List<Node>> groups(Node node) {
        List<Node> all = items(node).toList();
        if (all.isEmpty()) {
            return List.of();
        }
        if (all.size() <= MOST || isItem(node)) {
            return List.of(all);
        }
        List<List<Node>> groups = new ArrayList<>();
        boolean beforeIsLoose = false;
        for (Node child : children(node)) {
            List<List<Node>> within = groups(child);
            boolean loose = within.size() == 1 && within.getFirst().size() == 1;
            if (loose && beforeIsLoose && groups.getLast().size() < MOST) {
                groups.getLast().add(within.getFirst().getFirst());
            } else {
                within.forEach(group -> groups.add(new ArrayList<>(group)));
            }
            beforeIsLoose = within.isEmpty() ? beforeIsLoose : loose;
        }
        return groups;
    }

    private Stream<Node> items(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Stream.empty();
        }
        return isItem(node) ? Stream.of(node) : children(node).stream().flatMap(this::items);
    }

    private boolean isItem(Node node) {
        return (node instanceof Control || node.getAccessibleRole() == AccessibleRole.IMAGE_VIEW) && node.isFocusTraversable() && (texts || !(node instanceof TextNote));
    }

    private static List<Node> children(Node node) {
        if (node instanceof BorderPane frame) {
            return Stream.of(frame.getTop(), frame.getLeft(), frame.getCenter(), frame.getRight(), frame.getBottom())
                    .filter(Objects::nonNull).toList();
        }
        return node instanceof Parent parent ? parent.getChildrenUnmodifiable() : List.of();
    }
}
