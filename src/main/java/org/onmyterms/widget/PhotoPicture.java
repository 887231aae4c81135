package org.onmyterms.widget;

import java.io.ByteArrayInputStream;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.image.Image;
import org.onmyterms.look.Style;

/** A photo or a drawing of the person's, so large that it can be seen and so small that the words beside it can too. */
public final class PhotoPicture extends Scaled {

    private static final double WIDEST_EMS = 22;
    private static final double HIGHEST_EMS = 11;
    /** Pixels on the longer side are enough at the largest letters. */
    private static final int ENOUGH = 1400;

    private final Em em = new Em(this::requestLayout);

    PhotoPicture(String accessibleText, String help) {
        super(accessibleText);
        setAccessibleHelp(help);
        setFocusTraversable(true);
        Style.PHOTO.on(this);
        getChildren().add(em);
        setOnMouseClicked(pressed -> requestFocus());
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
        double byHeight = em.px(HIGHEST_EMS) * image.getWidth() / image.getHeight();
        return Math.min(em.px(WIDEST_EMS), byHeight);
    }
}
