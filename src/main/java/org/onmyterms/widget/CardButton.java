package org.onmyterms.widget;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.onmyterms.look.Style;

/** A big button that holds texts and pictures, one under the other; its texts wrap, and it is as high as they need. */
abstract class CardButton extends Button {

    private final VBox content = new VBox();

    CardButton(Pos place, Node... parts) {
        content.getChildren().addAll(parts);
        content.setAlignment(place);
        content.setMouseTransparent(true);
        content.setStyle("-fx-spacing: 0.35em;");
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        Style.DOOR.on(this);
    }

    static Label label(String text, Style style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setMnemonicParsing(false);
        style.on(label);
        return label;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? -1 : Math.max(1, width - snappedLeftInset() - snappedRightInset());
        return snappedTopInset() + content.prefHeight(room) + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        content.resizeRelocate(snappedLeftInset(), snappedTopInset(), width, content.prefHeight(width));
    }
}
