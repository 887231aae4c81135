package org.onmyterms.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onmyterms.house.Fx;
import org.onmyterms.screen.settings.Parts;

/** Nobody loses the five words of a new plan by going somewhere else, and nobody is held back from leaving. */
class LeavingTest {

    private static final String ASKED = "Your five words are only shown here";

    @TempDir
    Path folder;

    private final Visitor visitor = new Visitor();
    private OpenWindow window;
    private Rooms rooms;

    @BeforeEach
    void enter() throws Exception {
        window = new OpenWindow(1000, 720);
        rooms = window.rooms();
    }

    @AfterEach
    void goOut() throws Exception {
        window.close();
    }

    private String makePlan() throws Exception {
        visitor.press("Start my plan");
        visitor.write("Where shall your plan be kept?", plan().toString());
        visitor.press("Make my plan");
        return words();
    }

    private String words() throws Exception {
        return OpenWindow.readWords(visitor);
    }

    private Path plan() {
        return folder.resolve("a.plan");
    }

    @Test
    void whoeverStaysStillReadsTheWordsAndGoesOn() throws Exception {
        String words = makePlan();
        for (Runnable tool : List.<Runnable>of(rooms::home, rooms::tired)) {
            Fx.run(tool);
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
        Fx.run(rooms::home);
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
        for (Runnable tool : List.<Runnable>of(rooms::looks, rooms::help)) {
            Fx.run(tool);
            visitor.press("Go back");
            assertEquals(words, words());
        }
        Fx.run(rooms::looks);
        Fx.run(rooms::home);
        visitor.read(ASKED);
        assertEquals(words, words());
    }

    @Test
    void whoIsDoneWithAPartOfLooksGoesBackThroughAllOfLooksToTheSameWords() throws Exception {
        String words = makePlan();
        Fx.run(rooms::looks);
        Fx.run(() -> rooms.looks(Parts.COLOURS));
        Fx.run(() -> rooms.looks(Parts.OWN));
        for (String back : List.of("Done", "Done", "Go back")) {
            visitor.press(back);
        }
        assertEquals(words, words());
    }
}
