package org.onmyterms.house;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Text;

/** Measures what is really drawn: text against its ground. To be used on the scene's thread. */
final class PixelAudit {

    private static final double TEXT = 7;

    private PixelAudit() {
    }

    /** Texts that stand less than 7:1 against their ground. What is switched off is left out (WCAG 2.2, 1.4.3). */
    static List<String> weakTexts(Scene scene, Shot shot) {
        List<String> faults = new ArrayList<>();
        texts(scene.getRoot(), new BoundingBox(0, 0, shot.width(), shot.height()), (text, box) -> {
            double contrast = contrast(shot, box);
            if (contrast < TEXT) {
                faults.add(String.format("“%s” has %.1f:1", text.getText().strip(), contrast));
            }
        });
        return faults;
    }

    private interface Seen {
        void text(Text text, Bounds box);
    }

    private static void texts(Node node, Bounds visible, Seen seen) {
        if (!node.isVisible() || node.isDisabled() || node.getOpacity() < 1) {
            return;
        }
        Bounds within = node.getClip() == null ? visible : cut(visible, node.localToScene(node.getClip().getBoundsInParent()));
        if (node instanceof Text text) {
            Bounds box = cut(within, text.localToScene(text.getBoundsInLocal()));
            Bounds whole = text.localToScene(text.getBoundsInLocal());
            if (!text.getText().isBlank() && text.getParent() != null && box.getWidth() > 4 && box.getHeight() >= whole.getHeight() - 1) {
                seen.text(text, box);
            }
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> texts(child, within, seen));
        }
    }

    private static Bounds cut(Bounds one, Bounds other) {
        double left = Math.max(one.getMinX(), other.getMinX());
        double top = Math.max(one.getMinY(), other.getMinY());
        double width = Math.min(one.getMaxX(), other.getMaxX()) - left;
        double height = Math.min(one.getMaxY(), other.getMaxY()) - top;
        return new BoundingBox(left, top, Math.max(0, width), Math.max(0, height));
    }

    /** Of the commonest colour in the box to the one that stands out most from it: the heart of a stroke. */
    private static double contrast(Shot shot, Bounds box) {
        Map<Integer, Integer> colours = new HashMap<>();
        for (int y = (int) box.getMinY(); y < Math.min(shot.height(), (int) box.getMaxY()); y++) {
            for (int x = (int) box.getMinX(); x < Math.min(shot.width(), (int) box.getMaxX()); x++) {
                colours.merge(shot.at(x, y), 1, Integer::sum);
            }
        }
        int ground = colours.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0);
        return colours.keySet().stream().mapToDouble(colour -> Shot.contrast(colour, ground)).max().orElse(1);
    }
}
