package org.onmyterms.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.onmyterms.widget.Shortcut;
import org.onmyterms.widget.TextNote;

/** Before something leaves the computer or cannot be undone, what will happen stands at the button, and no single key presses it. */
class CarefulTest {

    /** Every button in the house by which something leaves the computer or cannot be undone. */
    private static final List<String> LEAVING_OR_FOR_GOOD = List.of("giveout.save", "giveout.print", "form.save", "making.save-sheet", "making.throw-away",
            "keys.save-sheet", "keys.make-stick", "keys.trust", "keys.written", "keys.take-away", "forget.do", "copies.elsewhere",
            "copies.bring-back", "together.bring", "again.save");

    @Test
    void eachOfThemIsMadeWithWhatItMeans() throws IOException {
        StringBuilder code = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/onmyterms/screen"))) {
            for (Path file : files.filter(f -> f.toString().endsWith("View.java")).toList()) {
                code.append(Files.readString(file).replaceAll("\\s+", " "));
            }
        }
        assertEquals(List.of(), LEAVING_OR_FOR_GOOD.stream().filter(key -> !isCareful(key, code.toString())).toList());
        assertTrue(!isCareful("tired.stop", code.toString()), "the control: a button that is not one of them");
    }

    private static boolean isCareful(String key, String code) {
        String begin = "widgets\\.careful\\(widgets\\.(button\\(|named\\(widgets\\.text\\()\"" + key.replace(".", "\\.") + "\"";
        boolean bare = code.matches(".*(?<!careful\\()widgets\\.(button|primary)\\(\"" + key.replace(".", "\\.") + "\".*");
        return Stream.of(code.split("(?=widgets\\.careful)")).anyMatch(c -> c.matches(begin + ".*\"" + key.replace(".", "\\.") + "\\.means\".*")) && !bare;
    }

    @Test
    void theSentencesStandRightAboveTheButton() throws Exception {
        EveryScreenTest house = new EveryScreenTest();
        Scene scene = Fx.on(() -> house.dressed(house.screens().get("giveout-pages").get(), 1000, 720));
        Stage stage = Fx.on(() -> {
            Stage window = new Stage();
            window.setScene(scene);
            window.show();
            return window;
        });
        Fx.settle(scene);
        List<String> seen = new ArrayList<>();
        Fx.run(() -> {
            KeyboardTest.all(scene.getRoot()).filter(n -> n instanceof TextNote note && note.getText().startsWith("If you press this,")).forEach(note -> {
                List<Node> both = ((VBox) note.getParent()).getChildren();
                Button button = (Button) both.get(both.indexOf(note) + 1);
                seen.add(button.getText());
                assertTrue(Stream.of(Shortcut.values()).noneMatch(s -> s.isOn(button)));
            });
            stage.close();
        });
        assertEquals(List.of("Save as PDF", "Print"), seen);
    }
}
