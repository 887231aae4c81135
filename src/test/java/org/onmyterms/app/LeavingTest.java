package org.onmyterms.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onmyterms.house.Fx;
import org.onmyterms.widget.ToolBar;
import org.onmyterms.words.Words;

/** Nobody loses the five words of a new plan by going somewhere else, and nobody is held back from leaving. */
class LeavingTest {

    private static final String ASKED = "Your five words are only shown here";

    @TempDir
    Path folder;

    private final Visitor visitor = new Visitor();
    private Stage stage;
    private House house;
    private Rooms rooms;

    @BeforeEach
    void enter() throws Exception {
        Fx.run(() -> {
            stage = new Stage();
            house = new House(new Assets(Path.of("assets")), Words.english(), () -> stage);
            Shell shell = new Shell(stage, house.widgets(), 1000, 720);
            rooms = new Rooms(house, shell);
            shell.tools(new ToolBar(house.widgets(), rooms::home, () -> { }, rooms::looks, rooms::tired, rooms::help));
            house.wardrobe().dress(shell.scene());
            stage.setScene(shell.scene());
            rooms.welcome();
            stage.show();
        });
    }

    @AfterEach
    void goOut() throws Exception {
        Fx.run(stage::close);
        house.background().close();
    }

    private String makePlan() throws Exception {
        visitor.press("Start my plan");
        visitor.write("Where shall your plan be kept?", plan().toString());
        visitor.press("Make my plan");
        return words();
    }

    private String words() throws Exception {
        return visitor.readThat(text -> text.split("\\s+").length == 5 && text.contains("   "));
    }

    private Path plan() {
        return folder.resolve("a.plan");
    }

    @Test
    void whoeverStaysStillReadsTheWordsAndGoesOn() throws Exception {
        String words = makePlan();
        for (String tool : new String[] {"Home", "Tired now"}) {
            visitor.press(tool);
            visitor.read(ASKED);
            visitor.press("Stay here");
            assertEquals(words, words());
        }
        visitor.press("I have written them down");
        visitor.press("Me");
        assertTrue(Files.exists(plan()));
    }

    @Test
    void whoeverLeavesTakesThatFileAwayAndNoOther() throws Exception {
        Path other = Files.writeString(folder.resolve("b.plan"), "another");
        makePlan();
        visitor.press("Home");
        visitor.press("Leave, and throw this new plan away");
        visitor.press("Start my plan");
        assertFalse(Files.exists(plan()));
        assertTrue(Files.exists(other));
    }

    @Test
    void closingTheWindowAsksToo() throws Exception {
        makePlan();
        AtomicBoolean shut = new AtomicBoolean();
        Fx.run(() -> rooms.shut(() -> shut.set(true)));
        visitor.read(ASKED);
        assertFalse(shut.get());
        assertTrue(Files.exists(plan()));
    }

    @Test
    void looksAndHelpComeBackToTheSameWords() throws Exception {
        String words = makePlan();
        for (String tool : new String[] {"Looks and sounds", "Help"}) {
            visitor.press(tool);
            visitor.press("Go back");
            assertEquals(words, words());
        }
        visitor.press("Looks and sounds");
        visitor.press("Home");
        visitor.read(ASKED);
        assertEquals(words, words());
    }
}
