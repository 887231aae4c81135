package org.onmyterms.widget;

import java.io.ByteArrayInputStream;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.image.Image;
import org.onmyterms.look.Style;

/** A photo or a drawing of the person's, so large that it can be seen and so small that the words beside it can too. */
public final class PhotoPicture extends Scaled {

    private static final double HIGHEST_EMS = 11;
    private static final double SMALL_EMS = 3.7;
    private static final double WIDE = 2;
    /** Pixels on the longer side are enough at the largest letters. */
    private static final int ENOUGH = 1400;

    private final Em em = new Em(this::requestLayout);
    private final double highest;

    private PhotoPicture(String accessibleText, double highest) {
        super(accessibleText);
        this.highest = highest;
        Style.PHOTO.on(this);
        getChildren().add(em);
    }

    /** One to look at, which can have the focus. */
    static PhotoPicture toSee(String accessibleText, String help) {
        PhotoPicture photo = new PhotoPicture(accessibleText, HIGHEST_EMS);
        photo.setAccessibleHelp(help);
        photo.setFocusTraversable(true);
        photo.setOnMouseClicked(pressed -> photo.requestFocus());
        return photo;
    }

    /** A small one on a button, whose words say what it is for. */
    static PhotoPicture small() {
        PhotoPicture photo = new PhotoPicture("", SMALL_EMS);
        photo.setMouseTransparent(true);
        photo.setMaxWidth(USE_PREF_SIZE);
        return photo;
    }

    /** Shows a JPEG or PNG picture, read off the scene's thread, then does this. What is no picture shows nothing. */
    public void show(byte[] file, Runnable then) {
        CompletableFuture.supplyAsync(() -> new Image(new ByteArrayInputStream(file), ENOUGH, ENOUGH, true, true))
                .thenAccept(image -> Platform.runLater(() -> {
                    put(image.isError() ? null : image);
                    then.run();
                }));
    }

    @Override
    double widest(Image image) {
        double byHeight = em.px(highest) * image.getWidth() / image.getHeight();
        return Math.min(em.px(highest * WIDE), byHeight);
    }
}
