package org.onmyterms.widget;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import org.onmyterms.look.Style;

/**
 * Pictures by their code points, from SVG files, drawn off the scene's thread at the size that is needed; the last ones are kept.
 * A picture only decorates: the text beside it says what it means. One that is missing is an empty place of its size.
 */
public final class Symbols {

    private static final System.Logger LOG = System.getLogger(Symbols.class.getName());

    private record Wanted(String code, int pixels) {
    }

    private final Path folder;
    private static final int MOST_KEPT = 300;

    private final Map<Wanted, CompletableFuture<Optional<Image>>> drawn = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Wanted, CompletableFuture<Optional<Image>>> eldest) {
            return size() > MOST_KEPT;
        }
    };
    private final ExecutorService drawing = Executors.newSingleThreadExecutor(
            work -> Thread.ofPlatform().daemon().name("symbols").unstarted(work));

    public Symbols(Path symbolsFolder) {
        folder = symbolsFolder;
    }

    /** A square place with this picture, so many em wide; the code is such as "1F3E1". */
    public Node picture(String openMojiCode, double ems) {
        return new Place(openMojiCode, () -> read(openMojiCode), ems);
    }

    /** A square place with the picture of this word. */
    Node picture(WordPicture wanted, double ems) {
        return new Place("word " + wanted.code(), wanted.svg(), ems);
    }

    private CompletableFuture<Optional<Image>> image(Wanted wanted, Callable<byte[]> svg) {
        return drawn.computeIfAbsent(wanted, w -> CompletableFuture.supplyAsync(() -> draw(w, svg), drawing));
    }

    /** Nothing when there is no such picture. */
    private byte[] read(String code) throws IOException {
        Path file = folder.resolve(code + ".svg");
        return code.matches("[0-9A-F]+(-[0-9A-F]+)*") && Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
    }

    private static Optional<Image> draw(Wanted wanted, Callable<byte[]> svg) {
        try {
            byte[] file = svg.call();
            if (file.length == 0) {
                return Optional.empty();
            }
            SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(file), null, LoaderContext.createDefault());
            if (document == null) {
                return Optional.empty();
            }
            int size = wanted.pixels();
            BufferedImage canvas = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB_PRE);
            Graphics2D pen = canvas.createGraphics();
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            document.render((java.awt.Component) null, pen, new ViewBox(0, 0, size, size));
            pen.dispose();
            WritableImage image = new WritableImage(size, size);
            image.getPixelWriter().setPixels(0, 0, size, size, PixelFormat.getIntArgbInstance(),
                    canvas.getRGB(0, 0, size, size, null, 0, size), 0, size);
            return Optional.of(image);
        } catch (Exception e) {
            LOG.log(Level.WARNING, "A picture could not be drawn: " + wanted.code(), e);
            return Optional.empty();
        }
    }

    /** Keeps its size in em, and asks for the picture at the pixels it turns out to have. */
    private final class Place extends Region {

        private final ImageView view = new ImageView();
        private final String code;
        private final Callable<byte[]> svg;
        private int asked;

        Place(String code, Callable<byte[]> svg, double ems) {
            this.code = code;
            this.svg = svg;
            Style.PICTURE.on(this);
            setStyle(String.format(Locale.ROOT, "-fx-min-width: %1$.3fem; -fx-pref-width: %1$.3fem; -fx-max-width: %1$.3fem;"
                    + "-fx-min-height: %1$.3fem; -fx-pref-height: %1$.3fem; -fx-max-height: %1$.3fem;", ems));
            setMouseTransparent(true);
            setAccessibleRole(AccessibleRole.NODE);
            getChildren().add(view);
        }

        @Override
        protected void layoutChildren() {
            double size = Math.min(getWidth(), getHeight());
            view.setFitWidth(size);
            view.setFitHeight(size);
            view.relocate((getWidth() - size) / 2, (getHeight() - size) / 2);
            double scale = getScene() == null || getScene().getWindow() == null ? 1 : getScene().getWindow().getOutputScaleX();
            int pixels = (int) Math.ceil(size * Math.max(1, scale));
            if (pixels > 0 && pixels != asked) {
                asked = pixels;
                CompletableFuture<Optional<Image>> coming = image(new Wanted(code, pixels), svg);
                coming.thenAccept(image -> Platform.runLater(() -> {
                    if (asked == pixels) {
                        view.setImage(image.orElse(null));
                    }
                }));
            }
        }
    }
}
