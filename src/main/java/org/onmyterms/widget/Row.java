package org.onmyterms.widget;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** Things side by side for as long as there is room, then under each other; nothing is ever wider than the row. */
public final class Row extends FlowPane {

    Row(List<? extends Node> parts) {
        super(12, 12);
        setMaxWidth(Double.MAX_VALUE);
        setRowValignment(javafx.geometry.VPos.CENTER);
        getChildren().addAll(parts);
        for (Node part : parts) {
            if (part instanceof Region region) {
                region.maxWidthProperty().bind(widthProperty());
            }
        }
        setPrefWrapLength(400);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }
}
