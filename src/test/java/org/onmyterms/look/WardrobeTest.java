package org.onmyterms.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.stage.Popup;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onmyterms.house.Fx;

/** What is chosen is on every window at once: the first, a second, and what pops up over them. */
class WardrobeTest {

    /** A computer whose owner changes their mind. */
    private static final class Computer implements SystemWishes {

        private Wishes wishes = Wishes.NONE;
        private Runnable changed = () -> { };

        @Override
        public Wishes now() {
            return wishes;
        }

        @Override
        public void watch(Runnable then) {
            changed = then;
        }

        void wish(Wishes other) {
            wishes = other;
            changed.run();
        }
    }

    private Wardrobe wardrobe;

    @BeforeEach
    void open() throws Exception {
        wardrobe = Fx.on(() -> new Wardrobe(Path.of("assets/fonts")));
    }

    private static Stage window(Label label) {
        Stage stage = new Stage();
        stage.setScene(new Scene(new VBox(label), 300, 200));
        stage.show();
        return stage;
    }

    @Test
    void everyWindowAndPopUpChangesAtOnce() throws Exception {
        Label first = Fx.on(() -> new Label("one"));
        Label second = Fx.on(() -> new Label("two"));
        Label over = Fx.on(() -> new Label("over"));
        Stage one = Fx.on(() -> window(first));
        Stage two = Fx.on(() -> window(second));
        Popup popup = Fx.on(() -> {
            Popup made = new Popup();
            made.getContent().add(over);
            made.show(one);
            return made;
        });
        Fx.run(() -> wardrobe.looksProperty().set(Looks.USUAL.with(Theme.CREAM)));
        List<Object> before = seen(first, second, over);
        Fx.run(() -> wardrobe.looksProperty().set(Looks.USUAL.with(Theme.HIGH_CONTRAST).sized(2).lined(Spacing.WIDER)));
        List<Object> after = seen(first, second, over);
        Fx.run(() -> {
            popup.hide();
            one.close();
            two.close();
        });
        assertNotEquals(before, after);
        assertEquals(List.of(Color.WHITE, 38.0, Math.round(0.8 * 38)), after.subList(0, 3));
        assertEquals(after.subList(0, 3), after.subList(3, 6), "the second window");
        assertEquals(after.subList(0, 3), after.subList(6, 9), "what pops up");
    }

    private static List<Object> seen(Label... labels) throws Exception {
        return Fx.on(() -> Stream.of(labels).flatMap(label -> {
            label.getScene().getRoot().applyCss();
            return Stream.<Object>of(label.getTextFill(), label.getFont().getSize(), Math.round(label.getLineSpacing()));
        }).toList());
    }

    @Test
    void theComputersWishesAreFollowedWhileItRunsUntilThePersonChooses() throws Exception {
        Computer computer = new Computer();
        Fx.run(() -> wardrobe.follow(computer));
        assertEquals(Theme.CREAM, looks().theme());
        Fx.run(() -> computer.wish(new SystemWishes.Wishes(true, false, true)));
        assertEquals(Theme.DARK, looks().theme());
        assertTrue(looks().lessMotion());
        Fx.run(() -> computer.wish(new SystemWishes.Wishes(true, true, true)));
        assertEquals(Theme.HIGH_CONTRAST, looks().theme());
        Fx.run(() -> wardrobe.looksProperty().set(looks().with(Theme.CREAM)));
        Fx.run(() -> computer.wish(SystemWishes.Wishes.NONE));
        Fx.run(() -> computer.wish(new SystemWishes.Wishes(true, false, true)));
        assertEquals(Theme.CREAM, looks().theme(), "chosen");
        assertTrue(looks().lessMotion(), "still followed");
        Fx.run(() -> wardrobe.looksProperty().set(looks().following(Looks.Followed.COLOURS)));
        assertEquals(Theme.DARK, looks().theme(), "followed again");
    }

    private Looks looks() {
        return wardrobe.looksProperty().get();
    }

    @Test
    void lessMotionIsToldToEveryWindow() throws Exception {
        Label label = Fx.on(() -> new Label("one"));
        Stage stage = Fx.on(() -> window(label));
        Fx.run(() -> wardrobe.looksProperty().set(Looks.USUAL.moving(true)));
        boolean less = Fx.on(() -> stage.getScene().getPreferences().isReducedMotion());
        Fx.run(() -> wardrobe.looksProperty().set(Looks.USUAL.moving(false)));
        boolean usual = Fx.on(() -> stage.getScene().getPreferences().isReducedMotion());
        Fx.run(stage::close);
        assertTrue(less);
        assertFalse(usual);
    }

    @Test
    void everyKindOfLettersLoadsAndWiderLettersAreWider() throws Exception {
        Fx.run(() -> {
            try (Stream<Path> files = Files.walk(Path.of("assets/fonts"))) {
                for (Path file : files.filter(f -> f.toString().matches(".*\\.(ttf|otf)")).toList()) {
                    assertNotNull(Font.loadFont(file.toUri().toString(), 20), file.toString());
                }
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            for (Letters kind : Letters.values()) {
                if (kind != Letters.SYSTEM) {
                    assertEquals(kind.family(), Font.font(kind.family(), 20).getFamily());
                }
                if (kind.canBeWider()) {
                    double usual = width(kind, Spacing.USUAL);
                    assertEquals(usual + 10 * 0.06 * 100, width(kind, Spacing.WIDE), 1.5, kind + " wide");
                    assertEquals(usual + 10 * 0.12 * 100, width(kind, Spacing.WIDER), 1.5, kind + " wider");
                }
            }
        });
    }

    /** Ten letters at 100 pixels. */
    private static double width(Letters kind, Spacing apart) {
        Text text = new Text("nobodynnnn");
        text.setFont(Font.font(kind.family(apart), 100));
        return text.getLayoutBounds().getWidth();
    }
}
