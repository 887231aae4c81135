package org.onmyterms.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onmyterms.house.Fx;

/** Typing five words in the window: short, long, tapped, and none of them lost. */
class UnlockingTest {

    private static final String FIELD = "Your five words, or your recovery key";

    @TempDir
    Path folder;
    private final Visitor visitor = new Visitor();
    private OpenWindow window;
    private Stage stage;

    @BeforeEach
    void enter() throws Exception {
        window = new OpenWindow(1000, 720);
        stage = window.stage();
        Fx.run(() -> window.rooms().unlock(folder.resolve("a.plan").toString()));
    }

    @AfterEach
    void goOut() throws Exception {
        window.close();
    }

    private String typed() throws Exception {
        return Fx.on(() -> stage.getScene().getRoot().lookupAll(".text-field").stream().map(TextField.class::cast)
                .filter(f -> FIELD.equals(f.getAccessibleText())).findFirst().orElseThrow().getText());
    }

    @Test
    void threeLettersAndASpaceAreAWordAndTheWordsAreReadBelow() throws Exception {
        visitor.write(FIELD, "lem tiger app o");
        visitor.read("lemon · tiger · apple");
        visitor.press("octopus");
        visitor.read("lemon · tiger · apple · octopus");
        assertEquals("lemon tiger apple octopus ", typed());
        visitor.read("lemon · tiger · apple · octopus");
    }
}
