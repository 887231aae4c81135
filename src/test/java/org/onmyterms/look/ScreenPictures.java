package org.onmyterms.look;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.onmyterms.widget.Page;
import org.onmyterms.widget.Symbols;
import org.onmyterms.widget.ToolBar;
import org.onmyterms.widget.Widgets;
import org.onmyterms.words.Words;

/** Draws sample pages in each theme and size to target/screens, for people to look at. */
class ScreenPictures {

    private static final Path FOLDER = Path.of("target/screens");

    @Test
    void sample_pages_are_drawn_for_people_to_look_at() throws Exception {
        Files.createDirectories(FOLDER);
        CountDownLatch up = new CountDownLatch(1);
        try {
            Platform.startup(up::countDown);
        } catch (IllegalStateException started) {
            up.countDown();
        }
        up.await(20, TimeUnit.SECONDS);
        Platform.setImplicitExit(false);
        Path assets = Path.of(System.getProperty("onmyterms.assets", "assets"));
        Symbols symbols = new Symbols(assets.resolve("symbols/openmoji"));
        Widgets widgets = new Widgets(Words.english(), symbols);
        Wardrobe wardrobe = onScene(() -> new Wardrobe(Path.of(System.getProperty("onmyterms.fonts", assets + "/fonts"))));
        onScene(() -> {
            wardrobe.loadFonts();
            return null;
        });
        Thread.sleep(1000);
        for (String name : List.of("home", "question", "choices")) {
            for (Theme theme : Theme.values()) {
                draw(name, widgets, wardrobe, new Looks(theme, 1, Looks.ATKINSON), 1000, 720);
            }
            draw(name, widgets, wardrobe, new Looks(Theme.CREAM, 2, Looks.ATKINSON), 1000, 720);
            draw(name, widgets, wardrobe, new Looks(Theme.CREAM, 1, Looks.ATKINSON), 800, 600);
            draw(name, widgets, wardrobe, new Looks(Theme.CREAM, 3, Looks.ATKINSON), 800, 600);
        }
    }

    private static void draw(String name, Widgets widgets, Wardrobe wardrobe, Looks looks, int width, int height) throws Exception {
        Stage stage = onScene(() -> {
            wardrobe.looksProperty().set(looks);
            BorderPane frame = new BorderPane();
            Runnable none = () -> { };
            ToolBar bar = new ToolBar(widgets, none, none, none, none, none);
            bar.here(name.equals("home") ? "My plan" : "A good day, a bad day");
            frame.setTop(bar);
            Node[] first = new Node[1];
            frame.setCenter(page(name, widgets, first));
            Scene scene = new Scene(frame, width, height);
            wardrobe.dress(scene);
            Stage shown = new Stage();
            shown.setScene(scene);
            shown.show();
            first[0].requestFocus();
            return shown;
        });
        Thread.sleep(450);
        onScene(() -> {
            WritableImage image = stage.getScene().snapshot(null);
            int w = (int) image.getWidth();
            int h = (int) image.getHeight();
            int[] pixels = new int[w * h];
            image.getPixelReader().getPixels(0, 0, w, h, PixelFormat.getIntArgbInstance(), pixels, 0, w);
            BufferedImage out = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
            out.setRGB(0, 0, w, h, pixels, 0, w);
            ImageIO.write(out, "png", FOLDER.resolve(name + "-" + looks.theme() + "-" + Math.round(looks.textSize() * 100) + "-" + width + ".png").toFile());
            stage.hide();
            return null;
        });
    }

    private static Page page(String name, Widgets w, Node[] first) {
        Runnable none = () -> { };
        if (name.equals("home")) {
            Page page = w.page(w.heading("Hello, Robin"));
            first[0] = w.named("Carry on", "", none);
            Style.PRIMARY.on(first[0]);
            page.add(w.card(w.pictured("1F305", w.note("On Tuesday we talked about A good day, a bad day. “I get up slowly. Nobody hurries me.”")),
                    w.row(first[0], w.named("Just talk", "", none))), w.subheading("Or choose where to go. Any order is fine."),
                    w.doors(List.of(w.doorCard("1F64B", "Me", "“Call me Rob.” Three things said", none),
                            w.doorCard("1F3E1", "My life now", "“I get up slowly…”", none),
                            w.doorCard("1F3AF", "What I want", "Nothing here yet, and that is fine.", none),
                            w.doorCard("1F4B7", "Support and money", "Nothing here yet, and that is fine.", none),
                            w.doorCard("1F512", "Keeping it mine", "Nobody has been given anything.", none))));
            return page;
        }
        if (name.equals("choices")) {
            Page page = w.page(w.heading("Who is it for?"));
            Node choice = w.choice("Who is it for?", List.of("My workers", "My circle", "The council"), s -> s, new SimpleObjectProperty<>("My workers"));
            first[0] = ((javafx.scene.Parent) choice).getChildrenUnmodifiable().getFirst();
            javafx.scene.control.CheckBox ticked = w.tick("I walk home on my own. I have my phone. Please do not follow me.", "");
            ticked.setSelected(true);
            page.add(w.notice(new SimpleStringProperty("We stopped here last time.")), choice, w.card(ticked, w.tick("Show all of this topic", "")),
                    w.labelled(w.field("Where shall it be kept?", "")), w.menu("More", "", List.of(w.item("Move up", none))));
            return page;
        }
        Page page = w.page(w.pictured("1F305", w.headingNote(new SimpleStringProperty("Tell me about a good day, from the start."))));
        TextArea area = w.writing("Your words", "");
        area.setText("After lunch I go down to the sea");
        first[0] = area;
        javafx.scene.control.Label mine = w.quiet("My words");
        page.add(w.row(w.named("Ask me another way", "", none), w.named("Undo", "", none)),
                w.row(w.note("Typing now: Robin"), w.named("Change", "", none)),
                w.ownCard(mine, w.note("I get up slowly. Nobody hurries me. Radio on, and tea in the blue mug.")),
                w.othersCard(w.quiet("Grace thinks (advocate) · I am not sure"), w.note("Mornings seem better when the same worker comes.")),
                w.labelled(area));
        Node next = w.named("Next question", "", none);
        Style.PRIMARY.on(next);
        page.footer(w.named("Back", "", none), next);
        return page;
    }

    private static <T> T onScene(java.util.concurrent.Callable<T> work) throws Exception {
        java.util.concurrent.FutureTask<T> task = new java.util.concurrent.FutureTask<>(work);
        Platform.runLater(task);
        return task.get(30, TimeUnit.SECONDS);
    }
}
