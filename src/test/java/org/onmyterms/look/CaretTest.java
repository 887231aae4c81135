package org.onmyterms.look;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.onmyterms.house.Fx;

/** The place where typing goes can be seen by somebody with low vision, at every size of text. */
class CaretTest {

    @Test
    void theCaretGrowsWithTheText() throws Exception {
        Fx.start();
        Wardrobe wardrobe = Fx.on(() -> new Wardrobe(Path.of("assets/fonts")));
        Fx.run(() -> wardrobe.looksProperty().set(Looks.USUAL.sized(3)));
        TextField field = Fx.on(TextField::new);
        TextArea area = Fx.on(TextArea::new);
        Scene scene = Fx.on(() -> new Scene(new VBox(field, area), 800, 600));
        Stage stage = Fx.on(Stage::new);
        Fx.run(() -> {
            wardrobe.dress(scene);
            stage.setScene(scene);
            stage.show();
        });
        Fx.settle(scene);
        double thinnest = Fx.on(() -> scene.getRoot().lookupAll("Path").stream().map(n -> (javafx.scene.shape.Path) n)
                .filter(p -> p.getStroke() != null).mapToDouble(javafx.scene.shape.Shape::getStrokeWidth).min().orElse(0));
        Fx.run(stage::close);
        assertTrue(thinnest >= 4, "pixels at 300 percent: " + thinnest);
    }
}
