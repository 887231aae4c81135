package org.onmyterms.house;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/** Runs things on the scene's thread of one toolkit that all tests share, and waits until the scene has settled. */
public final class Fx {

    private static final CountDownLatch STARTED = new CountDownLatch(1);
    private static boolean asked;

    private Fx() {
    }

    public static synchronized void start() throws Exception {
        if (!asked) {
            asked = true;
            try {
                Platform.startup(STARTED::countDown);
            } catch (IllegalStateException alreadyRuns) {
                STARTED.countDown();
            }
            Platform.setImplicitExit(false);
        }
        STARTED.await(20, TimeUnit.SECONDS);
    }

    public static <T> T on(Callable<T> what) throws Exception {
        start();
        if (Platform.isFxApplicationThread()) {
            return what.call();
        }
        FutureTask<T> task = new FutureTask<>(what);
        Platform.runLater(task);
        return task.get(30, TimeUnit.SECONDS);
    }

    public static void run(Runnable what) throws Exception {
        on(() -> {
            what.run();
            return null;
        });
    }

    /** Lets this many rounds of the scene's thread go by, each with styles and layout brought up to date. */
    public static void settle(Scene scene) throws Exception {
        for (int round = 0; round < 3; round++) {
            run(() -> {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            });
        }
    }

    /** Writes the scene as it is drawn to a PNG file. */
    public static void shoot(Scene scene, Path file) throws Exception {
        WritableImage shot = on(() -> scene.snapshot(null));
        int width = (int) shot.getWidth();
        int height = (int) shot.getHeight();
        int[] pixels = new int[width * height];
        shot.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException problem) {
            throw new java.io.UncheckedIOException(problem);
        }
    }
}
