package org.onmyterms.look;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.stage.Window;

/**
 * Puts the looks on every window: scenes, menus, pop-ups. The base sheet holds sizes in em; a second sheet, made here, holds
 * the theme's colours, the text size and the font. Use on the scene's thread only.
 */
public final class Wardrobe {

    /** Text at 100%, in pixels. */
    public static final double BASE_TEXT = 19;

    private static final System.Logger LOG = System.getLogger(Wardrobe.class.getName());
    private static final String BASE = address("base.css");
    /** Every text of more than one line. */
    private static final String LINED = ".label, .label.omt-heading, .omt-door .label.omt-door-title, .button, .menu-button, .check-box, .radio-button, "
            + ".text-area .text";

    private final ObjectProperty<Looks> looks = new SimpleObjectProperty<>(this, "looks", Looks.USUAL);
    private final Set<Scene> dressed = Collections.newSetFromMap(new WeakHashMap<>());
    private String sheet = sheet(Looks.USUAL, 0);
    private Optional<SystemWishes> system = Optional.empty();
    private final Path fontsFolder;
    private int fontsLoaded;

    /** The folder holds one folder a family, with .ttf or .otf files in it; fonts may be missing. */
    public Wardrobe(Path fontsFolder) {
        this.fontsFolder = fontsFolder;
        looks.addListener((property, before, now) -> change());
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::dress);
            }
        });
        Window.getWindows().forEach(this::dress);
    }

    /** Reads the fonts in the background, then dresses every window again. */
    public void loadFonts() {
        Thread.ofPlatform().daemon().name("fonts").start(() -> {
            int loaded = loadFonts(fontsFolder);
            if (loaded > 0) {
                Platform.runLater(() -> {
                    fontsLoaded = loaded;
                    change();
                });
            }
        });
    }

    /** The looks of now; setting them changes every window at once. */
    public ObjectProperty<Looks> looksProperty() {
        return looks;
    }

    /** From now on what the person has not chosen is as the system wishes, also when that changes. */
    public void follow(SystemWishes wishes) {
        system = Optional.of(wishes);
        wishes.watch(this::change);
        change();
    }

    /** Puts the looks on a scene that may not be in a window yet, and keeps them on it. */
    public void dress(Scene scene) {
        dressed.add(scene);
        List<String> wanted = List.of(BASE, sheet);
        if (!scene.getStylesheets().equals(wanted)) {
            scene.getStylesheets().setAll(wanted);
        }
        scene.getPreferences().setReducedMotion(now().lessMotion());
    }

    private Looks now() {
        return Objects.requireNonNullElse(looks.get(), Looks.USUAL);
    }

    private void dress(Window window) {
        window.sceneProperty().addListener((property, before, now) -> {
            if (now != null) {
                dress(now);
            }
        });
        if (window.getScene() != null) {
            dress(window.getScene());
        }
    }

    private void change() {
        Looks wished = system.map(wishes -> now().as(wishes.now())).orElse(now());
        if (!wished.equals(looks.get())) {
            looks.set(wished);
            return;
        }
        sheet = sheet(wished, fontsLoaded);
        List.copyOf(dressed).forEach(this::dress);
        Window.getWindows().stream().map(Window::getScene).filter(Objects::nonNull).forEach(this::dress);
    }

    /** The theme's part as a style sheet in an address of its own. A changed count of fonts makes a new sheet. */
    private static String sheet(Looks looks, int fonts) {
        StringBuilder css = new StringBuilder("/* " + fonts + " */\n.root {\n");
        for (Map.Entry<Role, String> token : looks.colours().entrySet()) {
            css.append(token.getKey().css()).append(": ").append(token.getValue()).append(";\n");
        }
        css.append("-fx-font-size: ").append(String.format(Locale.ROOT, "%.2fpx", BASE_TEXT * looks.textSize())).append(";\n");
        css.append("-fx-font-family: \"").append(looks.family()).append("\";\n}\n");
        if (looks.lines() != Spacing.USUAL) {
            css.append(LINED).append(String.format(Locale.ROOT, " { -fx-line-spacing: %.2fem; }\n", looks.lines().lines()));
        }
        if (!looks.pictures()) {
            css.append(".omt-picture { visibility: hidden; -fx-managed: false; }\n");
        }
        String data = css.toString() + (looks.own().isPresent() || looks.theme() == Theme.HIGH_CONTRAST ? read("high-contrast.css") : "");
        return "data:text/css;charset=UTF-8;base64," + Base64.getEncoder().encodeToString(data.getBytes(StandardCharsets.UTF_8));
    }

    private static int loadFonts(Path folder) {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(folder, 3)) {
            return (int) files.filter(f -> f.toString().matches(".*\\.(ttf|otf)")).filter(Wardrobe::load).count();
        } catch (IOException | java.io.UncheckedIOException e) {
            LOG.log(Level.WARNING, "Fonts could not be read", e);
            return 0;
        }
    }

    /** From its place, not from a stream: a stream would be copied into the temporary folder and stay there. */
    private static boolean load(Path file) {
        return Font.loadFont(file.toUri().toString(), BASE_TEXT) != null;
    }

    private static String address(String name) {
        URL url = Objects.requireNonNull(Wardrobe.class.getResource(name), name);
        return url.toExternalForm();
    }

    private static String read(String name) {
        try (InputStream in = Wardrobe.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
