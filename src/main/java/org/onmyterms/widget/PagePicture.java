package org.onmyterms.widget;

import java.awt.image.BufferedImage;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** A page of a document as a picture, at most as wide as its own points. */
public final class PagePicture extends Scaled {

    private BufferedImage wanted;

    public PagePicture(String accessibleText) {
        super(accessibleText);
    }

    /** Shows this picture. Its points are carried over off the scene's thread. */
    public void show(BufferedImage image) {
        wanted = image;
        CompletableFuture.supplyAsync(() -> carriedOver(image)).thenAccept(carried -> Platform.runLater(() -> {
            if (wanted == image) {
                put(carried);
            }
        }));
    }

    /** Shows nothing. */
    public void clear() {
        wanted = null;
        put(null);
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
    double widest(Image image) {
        return image.getWidth();
    }
}
