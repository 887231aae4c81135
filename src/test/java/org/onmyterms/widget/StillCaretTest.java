package org.onmyterms.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.onmyterms.house.Fx;
import org.onmyterms.look.Looks;
import org.onmyterms.look.Wardrobe;
import org.onmyterms.words.Words;

/** Where less motion is wanted the place where typing goes stays still; otherwise it blinks. */
class StillCaretTest {

    /** Three changes of a mark that blinks twice a second. */
    private static final Duration WHILE = Duration.seconds(1.6);

    @Test
    void theMarkBlinksOnlyWhereMotionIsWanted() throws Exception {
        Widgets widgets = new Widgets(Words.english(), new Symbols(Path.of("assets/symbols/openmoji")));
        assertTrue(changes(Fx.on(() -> widgets.field("Name", "Write here.")), false) > 0, "a field");
        assertEquals(0, changes(Fx.on(() -> widgets.field("Name", "Write here.")), true), "a field");
        assertTrue(changes(Fx.on(() -> widgets.writing("Words", "Write here.")), false) > 0, "a box");
        assertEquals(0, changes(Fx.on(() -> widgets.writing("Words", "Write here.")), true), "a box");
    }

    /** How often the mark came or went. */
    private static int changes(TextInputControl input, boolean less) throws Exception {
        Wardrobe wardrobe = Fx.on(() -> new Wardrobe(Path.of("assets/fonts")));
        Fx.run(() -> wardrobe.looksProperty().set(Looks.USUAL.moving(less)));
        Stage stage = Fx.on(() -> {
            Stage made = new Stage();
            made.setScene(new Scene(new VBox(input), 400, 300));
            wardrobe.dress(made.getScene());
            made.show();
            input.requestFocus();
            return made;
        });
        Fx.settle(stage.getScene());
        AtomicInteger changes = new AtomicInteger();
        CountDownLatch over = new CountDownLatch(1);
        Fx.run(() -> {
            input.lookupAll("Path").forEach(mark -> mark.opacityProperty().addListener((property, before, now) -> changes.incrementAndGet()));
            PauseTransition pause = new PauseTransition(WHILE);
            pause.setOnFinished(ended -> over.countDown());
            pause.play();
        });
        assertTrue(over.await(30, TimeUnit.SECONDS));
        Fx.run(stage::close);
        return changes.get();
    }
}
