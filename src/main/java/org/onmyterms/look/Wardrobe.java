package org.onmyterms.look;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Dresses every window in the looks that are chosen, at once and for as long as it is open: menus and tooltips too. */
public final class Wardrobe {

    private static final double BASE = 19;

    private final ObjectProperty<Looks> looks = new SimpleObjectProperty<>(Looks.USUAL);
    private final String base = Wardrobe.class.getResource("base.css").toExternalForm();
    private final Path fonts;

    /** The folder holds one folder a family, with its .ttf files; it may be absent. */
    public Wardrobe(Path fonts) {
        this.fonts = fonts;
        looks.addListener((property, before, now) -> dressAll());
        Window.getWindows().addListener((ListChangeListener<Window>) change -> dressAll());
    }

    public ObjectProperty<Looks> looksProperty() {
        return looks;
    }

    /** Dresses a scene now; its window is dressed again whenever the looks change. */
    public void dress(Scene scene) {
        scene.getStylesheets().setAll(base, tokens(looks.get()));
    }

    /** Reads the fonts off the scene's thread and dresses all windows again when they are there. */
    public void loadFonts() {
        Thread.ofVirtual().name("fonts").start(() -> {
            if (Files.isDirectory(fonts)) {
                try (Stream<Path> files = Files.walk(fonts, 2)) {
                    for (Path file : files.filter(f -> f.toString().endsWith(".ttf")).sorted().toList()) {
                        Font.loadFont(file.toUri().toString(), BASE);
                    }
                } catch (IOException | java.io.UncheckedIOException problem) {
                    System.getLogger(Wardrobe.class.getName()).log(System.Logger.Level.WARNING, "the fonts could not be read");
                }
            }
            Platform.runLater(this::dressAll);
        });
    }

    /** Menus and other pop-ups take the style sheets of the window they belong to. */
    private void dressAll() {
        for (Window window : List.copyOf(Window.getWindows())) {
            if (window instanceof Stage && window.getScene() != null) {
                dress(window.getScene());
            }
        }
    }

    /** The roles and the text size as a style sheet, handed over as a data address so that no file is written. */
    private static String tokens(Looks looks) {
        StringBuilder css = new StringBuilder(".root {\n");
        for (Role role : Role.values()) {
            css.append(role.css()).append(": ").append(looks.theme().colour(role)).append(";\n");
        }
        css.append("-fx-font-size: ").append(Math.round(BASE * looks.textSize())).append("px;\n");
        if (!looks.fontFamily().isEmpty()) {
            css.append("-fx-font-family: \"").append(looks.fontFamily()).append("\";\n");
        }
        css.append("}\n");
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.toString().getBytes(StandardCharsets.UTF_8));
    }
}
