package org.onmyterms.widget;

import java.awt.image.BufferedImage;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;

/** A page of a document as a picture that is never wider than the room there is. */
public final class PagePicture extends Pane {

    private final ImageView view = new ImageView();
    private BufferedImage wanted;

    public PagePicture(String accessibleText) {
        view.setPreserveRatio(true);
        view.setSmooth(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(accessibleText);
        getChildren().add(view);
    }

    /** Shows this picture, at most as wide as its own points. Its points are carried over off the scene's thread. */
    public void show(BufferedImage image) {
        wanted = image;
        CompletableFuture.supplyAsync(() -> carriedOver(image)).thenAccept(carried -> Platform.runLater(() -> {
            if (wanted == image) {
                view.setImage(carried);
                requestLayout();
            }
        }));
    }

    /** Shows nothing. */
    public void clear() {
        wanted = null;
        view.setImage(null);
        requestLayout();
    }

    /** The same points as an image for the scene. For any thread. */
    public static Image carriedOver(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        WritableImage shown = new WritableImage(width, height);
        shown.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return shown;
    }

    @Override
    protected void layoutChildren() {
        view.setFitWidth(shownWidth(getWidth()));
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return view.getImage() == null ? 0 : view.getImage().getWidth();
    }

    @Override
    protected double computePrefHeight(double width) {
        if (view.getImage() == null) {
            return 0;
        }
        double shown = shownWidth(width < 0 ? computePrefWidth(-1) : width);
        return view.getImage().getHeight() * shown / view.getImage().getWidth();
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }

    private double shownWidth(double room) {
        return view.getImage() == null ? 0 : Math.min(room, view.getImage().getWidth());
    }
}
