package org.onmyterms.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.onmyterms.house.Fx;
import org.onmyterms.look.Looks;
import org.onmyterms.look.Spacing;
import org.onmyterms.look.Wardrobe;
import org.onmyterms.words.Words;

/** The tools stand as they should whatever was chosen before. */
class ToolBarTest {

    private final Widgets widgets = new Widgets(Words.english(), new Symbols(Path.of("assets/symbols/openmoji")));

    /** JavaFX hands the lines of one text to another that is set in the same letters, also when theirs stand further apart. */
    @Test
    void linesFarApartElsewhereOrEarlierDoNotDriveTheToolsApart() throws Exception {
        Wardrobe wardrobe = Fx.on(() -> new Wardrobe(Path.of("assets/fonts")));
        Scene scene = Fx.on(() -> new Scene(new VBox(new ToolBar(widgets, () -> { }, () -> { }, () -> { }, () -> { }, () -> { }),
                widgets.note("One line\nand another")), 1000, 400));
        Stage stage = Fx.on(() -> {
            Stage shown = new Stage();
            wardrobe.dress(scene);
            shown.setScene(scene);
            shown.show();
            return shown;
        });
        for (double size : new double[] {1.03, 1.07, 1.11}) {
            Fx.run(() -> wardrobe.looksProperty().set(Looks.USUAL.lined(Spacing.WIDER)));
            Fx.settle(scene);
            Fx.run(() -> wardrobe.looksProperty().set(Looks.USUAL.lined(Spacing.WIDER).sized(size)));
            Fx.settle(scene);
            Fx.run(() -> wardrobe.looksProperty().set(Looks.USUAL.sized(size)));
            Fx.settle(scene);
            List<Text> names = Fx.on(() -> texts(scene.getRoot()).filter(text -> text.getText().contains("\nF")).toList());
            assertEquals(5, names.size(), "the tools are not folded");
            for (Text name : names) {
                double one = Fx.on(() -> oneLine(name));
                assertEquals(2 * one, name.getLayoutBounds().getHeight(), 1, name.getText() + " at " + size);
            }
        }
        Fx.run(stage::close);
    }

    private static double oneLine(Text like) {
        Text line = new Text("x");
        line.setFont(like.getFont());
        line.setBoundsType(like.getBoundsType());
        return line.getLayoutBounds().getHeight();
    }

    private static Stream<Text> texts(Node node) {
        return !node.isVisible() ? Stream.empty() : node instanceof Text text ? Stream.of(text)
                : node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().flatMap(ToolBarTest::texts) : Stream.empty();
    }
}
