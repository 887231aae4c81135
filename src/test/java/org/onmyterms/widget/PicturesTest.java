package org.onmyterms.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.onmyterms.house.Fx;
import org.onmyterms.look.Looks;
import org.onmyterms.look.Spacing;
import org.onmyterms.look.Wardrobe;
import org.onmyterms.words.Words;

/** Pictures beside words go and come back all at once, and words take their place; the box for writing has room for its lines. */
class PicturesTest {

    private final Widgets widgets = new Widgets(Words.english(), new Symbols(Path.of("assets/symbols/openmoji")));

    private Stage shown(Wardrobe wardrobe, Node... nodes) {
        Stage stage = new Stage();
        stage.setScene(new Scene(new VBox(nodes), 900, 700));
        wardrobe.dress(stage.getScene());
        stage.show();
        return stage;
    }

    @Test
    void offHidesThemAllAndOnShowsThem() throws Exception {
        Wardrobe wardrobe = Fx.on(() -> new Wardrobe(Path.of("assets/fonts")));
        Node beside = Fx.on(() -> widgets.note("Tea in the blue mug."));
        Node pair = Fx.on(() -> widgets.pictured("1F337", beside));
        Button door = Fx.on(() -> widgets.doorCard("1F337", "Me", "First words", () -> { }));
        Stage stage = Fx.on(() -> shown(wardrobe, pair, door));
        List<Double> on = places(stage, beside, door);
        Fx.run(() -> wardrobe.looksProperty().set(Looks.USUAL.pictured(false)));
        List<Double> off = places(stage, beside, door);
        Fx.run(() -> wardrobe.looksProperty().set(Looks.USUAL));
        List<Double> again = places(stage, beside, door);
        Fx.run(stage::close);
        assertEquals(List.of(2.0, 0.0, 2.0), List.of(on.get(0), off.get(0), again.get(0)), "pictures seen");
        assertTrue(on.get(1) > 60 && off.get(1) == 0, "words begin at " + on.get(1) + " and " + off.get(1));
        assertTrue(on.get(2) > off.get(2) + 40, "the door is " + on.get(2) + " and " + off.get(2) + " high");
        assertEquals(on, again);
    }

    /** How many pictures are seen, where the words begin, and how high the door is. */
    private static List<Double> places(Stage stage, Node words, Button door) throws Exception {
        Fx.settle(stage.getScene());
        return Fx.on(() -> List.of((double) stage.getScene().getRoot().lookupAll(".omt-picture").stream().filter(n -> n.isVisible() && n.isManaged())
                .count(), words.getLayoutX(), door.getHeight()));
    }

    @Test
    void theBoxForWritingGrowsWithTheRoomBetweenItsLines() throws Exception {
        Wardrobe wardrobe = Fx.on(() -> new Wardrobe(Path.of("assets/fonts")));
        TextArea area = Fx.on(() -> widgets.writing("Words", "Write here."));
        Stage stage = Fx.on(() -> shown(wardrobe, area));
        Fx.run(() -> area.setText("one\ntwo\nthree\nfour\nfive\nsix"));
        Fx.settle(stage.getScene());
        double usual = Fx.on(area::getHeight);
        Fx.run(() -> wardrobe.looksProperty().set(Looks.USUAL.lined(Spacing.WIDER)));
        Fx.settle(stage.getScene());
        double wider = Fx.on(area::getHeight);
        double drawn = Fx.on(() -> ((Text) area.lookup(".content").lookup(".text")).getLineSpacing());
        Fx.run(stage::close);
        assertEquals(0.8 * 19, drawn, 0.1);
        assertTrue(wider > usual + 4 * drawn, usual + " and " + wider);
    }
}
