package org.onmyterms.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.onmyterms.look.Looks;
import org.onmyterms.look.Theme;
import org.onmyterms.widget.AfterLayout;
import org.onmyterms.widget.Screen;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Controls and their focus are seen, measured on what is drawn. The pixels that change by 3:1 or more when a control gets the focus are
 * at least as many as a line of 2 px around it (WCAG 2.2, 2.4.13), and between a control and what lies beside it stands a line or a
 * ground of 3:1 or more (1.4.11). Each kind of control of every screen is measured once in each theme.
 */
class SeenControlsTest {

    private static final double LEAST_CONTRAST = 3;
    private static final int LINE = 2;
    private static final int AROUND = 12;
    private static final int EDGE = 8;
    private static final int LEAST_KINDS = 6;

    private final EveryScreenTest house = new EveryScreenTest();

    /** Measures a control; not a number when it could not be measured there, below 1 when it is too hard to see. */
    private interface Measure {
        double of(Scene scene, Node node) throws Exception;
    }

    @Test
    void everyKindOfControlShowsItsFocusInEveryTheme() throws Exception {
        assertEquals(List.of(), hardToSee(node -> true, SeenControlsTest::share));
    }

    @Test
    void everyKindOfControlHasAnEdgeThatIsSeenInEveryTheme() throws Exception {
        assertEquals(List.of(), hardToSee(SeenControlsTest::hasEdge, (scene, node) -> edge(scene, node) / LEAST_CONTRAST));
    }

    private List<String> hardToSee(Predicate<Node> which, Measure measure) throws Exception {
        List<String> faults = new ArrayList<>();
        Set<Set<String>> kinds = new HashSet<>();
        for (Theme theme : Theme.values()) {
            Set<String> measured = new TreeSet<>();
            for (Map.Entry<String, Supplier<Screen>> named : house.screens().entrySet()) {
                Screen screen = Fx.on(named.getValue()::get);
                Scene scene = Fx.on(() -> house.dressed(screen, 1000, 1000, Looks.USUAL.with(theme)));
                Stage stage = shown(scene);
                for (Node node : Fx.on(() -> KeyboardTest.all(scene.getRoot()).filter(n -> isWhole(n, scene)).filter(which).toList())) {
                    double seen = measured.contains(kind(node)) ? Double.NaN : measure.of(scene, node);
                    if (!Double.isNaN(seen)) {
                        measured.add(kind(node));
                    }
                    if (seen < 1) {
                        faults.add(theme + " " + named.getKey() + ": " + kind(node) + String.format(" is %.2f of what it should be", seen));
                    }
                }
                Fx.run(() -> {
                    screen.leave();
                    stage.close();
                });
            }
            kinds.add(measured);
        }
        assertEquals(1, kinds.size(), "the same kinds in every theme: " + kinds);
        assertTrue(kinds.iterator().next().size() >= LEAST_KINDS, "the control: there are buttons, fields, ticks, choices and cards: " + kinds);
        return faults;
    }

    /** Words alone tell of a text that can have the focus, of a photo, and of the tools, which stand in a bar of their own. */
    private static boolean hasEdge(Node node) {
        return (node instanceof ButtonBase || node instanceof TextInputControl) && !node.getStyleClass().contains("omt-tool");
    }

    /** The most contrast that stands between a control and what lies to the left of it, at three heights; a tick's is its box's. */
    private static double edge(Scene scene, Node node) throws Exception {
        Node seen = node instanceof CheckBox ? node.lookup(".box") : node;
        focus(scene, Fx.on(() -> furthest(scene, node)));
        Bounds box = Fx.on(() -> seen.localToScene(seen.getLayoutBounds()));
        Shot shot = Fx.on(() -> Shot.of(scene));
        double least = Double.MAX_VALUE;
        for (double part : new double[] {0.35, 0.5, 0.65}) {
            int y = (int) (box.getMinY() + box.getHeight() * part);
            int outside = shot.at((int) box.getMinX() - 3, y);
            double most = 1;
            for (int x = (int) box.getMinX() - 2; x < (int) box.getMinX() + EDGE; x++) {
                most = Math.max(most, Shot.contrast(outside, shot.at(x, y)));
            }
            least = Math.min(least, most);
        }
        return least;
    }

    @Test
    void aControlWithoutAnEdgeIsSeen() throws Exception {
        for (String look : List.of("-fx-background-color: #FAF7EE; -fx-border-color: #DDDDDD; -fx-border-width: 2;", "-fx-background-color: transparent; -fx-border-color: transparent;")) {
            Button button = Fx.on(() -> new Button("A button"));
            Button other = Fx.on(() -> new Button("Another"));
            Scene scene = Fx.on(() -> {
                button.setStyle(look);
                VBox box = new VBox(80, other, button);
                box.setPadding(new Insets(40));
                box.setStyle("-fx-background-color: white;");
                return new Scene(box, 300, 260);
            });
            Stage stage = shown(scene);
            assertTrue(edge(scene, button) < LEAST_CONTRAST, look);
            Fx.run(stage::close);
        }
    }

    @Test
    void aThinOrPaleRingIsSeen() throws Exception {
        for (String ring : List.of("-fx-border-color: #BBBBBB; -fx-border-width: 4;", "-fx-border-color: black; -fx-border-width: 1;", "-fx-border-width: 4;")) {
            Button button = Fx.on(() -> new Button("A button"));
            Button other = Fx.on(() -> new Button("Another"));
            Scene scene = Fx.on(() -> {
                String usual = "-fx-background-color: white; -fx-border-color: white; -fx-border-insets: 0;" + ring.replaceAll("-fx-border-color: \\S+;", "");
                List.of(button, other).forEach(b -> b.setStyle(usual));
                button.focusedProperty().addListener((property, before, now) -> button.setStyle(now ? usual + ring : usual));
                VBox box = new VBox(40, other, button);
                box.setPadding(new Insets(40));
                return new Scene(box, 300, 240);
            });
            Stage stage = shown(scene);
            assertTrue(share(scene, button) < 1, ring);
            Fx.run(stage::close);
        }
    }

    /** In a window that has the keyboard: without it nothing has a focus to be seen. */
    private static Stage shown(Scene scene) throws Exception {
        Stage stage = Fx.on(() -> {
            Stage made = new Stage();
            made.setScene(scene);
            made.show();
            made.requestFocus();
            return made;
        });
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> Fx.on(stage::isFocused));
        Fx.settle(scene);
        return stage;
    }

    /** A control that can have the focus and lies whole in the window with room around it. */
    private static boolean isWhole(Node node, Scene scene) {
        if (!node.isFocusTraversable()) {
            return false;
        }
        Bounds box = node.localToScene(node.getLayoutBounds());
        return box.getWidth() > 0 && box.getMinX() > AROUND && box.getMinY() > AROUND && box.getMaxX() < scene.getWidth() - AROUND
                && box.getMaxY() < scene.getHeight() - 2 * AROUND;
    }

    private static String kind(Node node) {
        return node.getClass().getSimpleName() + " " + new TreeSet<>(node.getStyleClass());
    }

    /** A page that has just come may still give the focus to its first thing. */
    private static void focus(Scene scene, Node node) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> {
            Fx.run(node::requestFocus);
            Fx.settle(scene);
            return Fx.on(node::isFocused);
        });
        painted(scene);
        assertTrue(Fx.on(node::isFocused), "it keeps the focus");
    }

    /** What changed comes into a picture once the window was painted with it. */
    private static void painted(Scene scene) throws Exception {
        for (int round = 0; round < 2; round++) {
            CountDownLatch done = new CountDownLatch(1);
            Fx.run(() -> AfterLayout.run(scene, () -> Platform.runLater(done::countDown)));
            assertTrue(done.await(10, TimeUnit.SECONDS));
        }
    }

    /** What can have the focus and is furthest away, so that its own ring is out of the way. */
    private static Node furthest(Scene scene, Node node) {
        return KeyboardTest.all(scene.getRoot()).filter(n -> n != node && isWhole(n, scene))
                .max(Comparator.comparingDouble(n -> middle(n).distance(middle(node)))).orElseThrow();
    }

    private static Point2D middle(Node node) {
        Bounds box = node.localToScene(node.getLayoutBounds());
        return new Point2D(box.getCenterX(), box.getCenterY());
    }

    /** How many of the pixels that a line of 2 px around the control has show the focus, 1 for all; not a number when the page scrolled. */
    private static double share(Scene scene, Node node) throws Exception {
        focus(scene, Fx.on(() -> furthest(scene, node)));
        Shot before = Fx.on(() -> Shot.of(scene));
        Bounds was = Fx.on(() -> node.localToScene(node.getLayoutBounds()));
        focus(scene, node);
        Bounds box = Fx.on(() -> node.localToScene(node.getLayoutBounds()));
        if (!was.equals(box)) {
            return Double.NaN;
        }
        Shot after = Fx.on(() -> Shot.of(scene));
        int changed = 0;
        for (int y = Math.max(0, (int) box.getMinY() - AROUND); y < Math.min(after.height(), (int) box.getMaxY() + AROUND); y++) {
            for (int x = Math.max(0, (int) box.getMinX() - AROUND); x < Math.min(after.width(), (int) box.getMaxX() + AROUND); x++) {
                changed += Shot.contrast(before.at(x, y), after.at(x, y)) >= LEAST_CONTRAST ? 1 : 0;
            }
        }
        double line = LINE * 2 * (box.getWidth() + box.getHeight());
        return changed / line;
    }
}
