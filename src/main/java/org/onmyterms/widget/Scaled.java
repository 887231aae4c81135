package org.onmyterms.widget;

import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;

/** A picture that keeps its shape and is never wider than the room there is. */
abstract class Scaled extends Reflowing {

    private final ImageView view = new ImageView();

    Scaled(String accessibleText) {
        view.setPreserveRatio(true);
        view.setSmooth(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(accessibleText);
        getChildren().add(view);
    }

    /** Shows this picture, or nothing for null. */
    final void put(Image image) {
        view.setImage(image);
        requestLayout();
    }

    /** How wide it is shown, in pixels, when nothing else takes room. */
    abstract double widest(Image image);

    private double shownWidth(double room) {
        return view.getImage() == null ? 0 : Math.min(room, widest(view.getImage()));
    }

    @Override
    protected void layoutChildren() {
        view.setFitWidth(shownWidth(getWidth()));
    }

    /** How wide it is when nothing holds it back, in pixels. */
    final double natural() {
        return view.getImage() == null ? 0 : widest(view.getImage());
    }

    @Override
    protected double computePrefWidth(double height) {
        return natural();
    }

    @Override
    protected double computePrefHeight(double width) {
        if (view.getImage() == null) {
            return 0;
        }
        double shown = shownWidth(width < 0 ? computePrefWidth(-1) : width);
        return view.getImage().getHeight() * shown / view.getImage().getWidth();
    }
}
