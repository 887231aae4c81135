package org.onmyterms.widget;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;

/**
 * Pictures from SVG files, drawn once away from the scene's thread. They are decoration: the words beside them carry the
 * meaning. A picture that is missing leaves its room empty.
 */
public final class Symbols {

    private static final int SMALL = 40;
    private static final int LARGE = 120;

    private final Path folder;
    private final Map<String, Optional<WritableImage>> drawn = new ConcurrentHashMap<>();
    private final ExecutorService drawing = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon(true).name("symbols").factory());

    /** The folder holds files named by code: 1F305.svg. */
    public Symbols(Path folder) {
        this.folder = folder;
    }

    /** A picture of this many ems in width and height. */
    public Node picture(String code, double ems) {
        ImageView view = new ImageView();
        view.setPreserveRatio(true);
        view.setMouseTransparent(true);
        StackPane room = new StackPane(view);
        room.setMouseTransparent(true);
        room.setStyle("-fx-pref-width: %1$sem; -fx-pref-height: %1$sem; -fx-min-width: %1$sem; -fx-min-height: %1$sem; -fx-max-width: %1$sem; -fx-max-height: %1$sem;"
                .formatted(ems));
        view.fitWidthProperty().bind(room.prefWidthProperty());
        int dots = ems < 2 ? SMALL : LARGE;
        String key = code + "-" + dots;
        view.setSmooth(true);
        Optional<WritableImage> ready = drawn.get(key);
        if (ready != null) {
            ready.ifPresent(view::setImage);
        } else {
            drawing.execute(() -> {
                Optional<WritableImage> image = drawn.computeIfAbsent(key, wanted -> draw(code, dots));
                Platform.runLater(() -> image.ifPresent(view::setImage));
            });
        }
        return room;
    }

    private Optional<WritableImage> draw(String code, int dots) {
        Path file = folder.resolve(code + ".svg");
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            SVGDocument svg = new SVGLoader().load(file.toUri().toURL());
            if (svg == null) {
                return Optional.empty();
            }
            BufferedImage image = new BufferedImage(dots, dots, BufferedImage.TYPE_INT_ARGB_PRE);
            Graphics2D pen = image.createGraphics();
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            svg.render((java.awt.Component) null, pen, new ViewBox(0, 0, dots, dots));
            pen.dispose();
            int[] pixels = image.getRGB(0, 0, dots, dots, null, 0, dots);
            WritableImage shown = new WritableImage(dots, dots);
            shown.getPixelWriter().setPixels(0, 0, dots, dots, PixelFormat.getIntArgbInstance(), pixels, 0, dots);
            return Optional.of(shown);
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
