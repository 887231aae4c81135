package org.onmyterms.widget;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onmyterms.house.Fx;
import org.onmyterms.look.Looks;
import org.onmyterms.look.Wardrobe;
import org.onmyterms.words.Words;

class PageTest {

    private static final String LONG = "These words fill the page from its beginning. ".repeat(12);

    private final Widgets widgets = new Widgets(Words.english(), new Symbols(Path.of("assets/symbols/openmoji")));
    private final Wardrobe wardrobe = new Wardrobe(Path.of("assets/fonts"));
    private Page page;
    private Scene scene;
    private Stage stage;

    @BeforeEach
    void openALowWindowWithLargeText() throws Exception {
        Fx.run(() -> {
            wardrobe.loadFonts();
            wardrobe.looksProperty().set(Looks.USUAL.sized(3));
            page = widgets.page(widgets.heading("A page"));
            scene = new Scene(page, 800, 560);
            wardrobe.dress(scene);
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
        });
        Fx.settle(scene);
    }

    @AfterEach
    void close() throws Exception {
        Fx.run(stage::close);
    }

    @Test
    void whatComesNewAndGetsTheFocusIsInView() throws Exception {
        TextNote wanted = Fx.on(() -> widgets.note("blue kite"));
        Fx.run(() -> page.set(widgets.note(LONG), wanted));
        layout();
        assertFalse(inView(wanted), "the control: without the focus it stays below");
        Fx.run(() -> {
            page.set(widgets.note(LONG), wanted);
            page.focus(wanted);
        });
        layout();
        layout();
        assertTrue(inView(wanted));
    }

    @Test
    void aFieldComesIntoViewWithItsLabel() throws Exception {
        TextField field = Fx.on(() -> widgets.field("Its name", "What it is for"));
        Node pair = Fx.on(() -> widgets.labelled(field));
        Node below = Fx.on(() -> widgets.button("widget.home", () -> { }));
        Fx.run(() -> {
            page.set(widgets.note(LONG), pair, widgets.note(LONG), below);
            page.focus(below);
        });
        layout();
        layout();
        assertFalse(inView(pair), "the control: the page shows what is below the field");
        Fx.run(field::requestFocus);
        assertTrue(inView(pair));
    }

    private void layout() throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        Fx.run(() -> AfterLayout.run(scene, done::countDown));
        assertTrue(done.await(20, TimeUnit.SECONDS));
    }

    private boolean inView(Node node) throws Exception {
        return Fx.on(() -> {
            Bounds place = node.localToScene(node.getLayoutBounds());
            return place.getMinY() >= 0 && place.getMaxY() <= scene.getHeight();
        });
    }
}
