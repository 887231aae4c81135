package org.onmyterms.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onmyterms.house.Fx;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Extras;
import org.onmyterms.plan.History;
import org.onmyterms.plan.Person;
import org.onmyterms.work.MemoryVault;
import org.onmyterms.work.OpenPlan;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The Cover key blanks the window at once, and brings it back only with the words when the person chose that. */
class CoverTest {

    private static final String BOX = "Write here, as much or as little as you like";
    private static final String SAID = "Nobody moves my chair.";
    private static final String ASK = "After a cover, ask for my words";

    @TempDir
    Path folder;

    private final Visitor visitor = new Visitor();
    private final FxRobot robot = new FxRobot();
    private OpenWindow window;
    private Stage stage;
    private House house;
    private Rooms rooms;
    private String words;

    @BeforeEach
    void enter() throws Exception {
        window = new OpenWindow(800, 900);
        stage = window.stage();
        house = window.house();
        rooms = window.rooms();
        words = window.makePlan(visitor, folder.resolve("a.plan"));
    }

    @AfterEach
    void goOut() throws Exception {
        window.close();
    }

    private void chooseWords() throws Exception {
        visitor.press("Keeping it mine");
        visitor.press("Keeping it safe");
        visitor.tick(ASK);
        Fx.run(rooms::home);
    }

    private void write() throws Exception {
        visitor.press("Me");
        visitor.press("What matters to me");
        visitor.write(BOX, SAID);
    }

    private void cover() {
        robot.press(KeyCode.F8).release(KeyCode.F8);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean shows(String text) throws Exception {
        return Fx.on(() -> stage.getTitle().contains(text));
    }

    @Test
    void withoutThatChoiceTheSameKeyBringsItBack() throws Exception {
        write();
        cover();
        assertTrue(shows("A quiet page"));
        assertFalse(shows("What matters to me"));
        cover();
        assertTrue(shows("What matters to me"));
    }

    @Test
    void withItOnlyTheWordsBringItBackAndNothingIsLost() throws Exception {
        chooseWords();
        write();
        cover();
        assertTrue(shows("A quiet page"));
        visitor.press("Carry on");
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> {
            if (shows("A quiet page")) {
                cover();
            }
            return shows("Open my plan");
        });
        for (Runnable way : new Runnable[] {rooms::home, rooms::back, rooms::unlock}) {
            Fx.run(way);
            assertFalse(shows("What matters to me"));
        }
        Fx.run(rooms::unlock);
        visitor.write("Your five words, or your recovery key", words);
        visitor.press("Open my plan");
        assertTrue(visitor.read("Earlier today we talked about").contains("What matters to me"));
        visitor.press("Carry on");
        visitor.read(SAID);
    }

    @Test
    void noKeyFileBringsItBackEither() throws Exception {
        chooseWords();
        cover();
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> {
            cover();
            return shows("Open my plan");
        });
        assertEquals(0, Fx.on(() -> stage.getScene().getRoot().lookupAll(".button").stream().filter(n -> n.isVisible()
                && "Use a key file".equals(n.queryAccessibleAttribute(javafx.scene.AccessibleAttribute.TEXT))).count()));
    }

    @Test
    void whileTheLastWordsCannotBeKeptItStaysCoveredAndSaysSo() throws Exception {
        MemoryVault vault = new MemoryVault(folder.resolve("b.plan"));
        OpenPlan plan = Fx.on(() -> new OpenPlan(vault, History.EMPTY, house.background(), Clock.systemUTC()));
        Fx.run(() -> {
            plan.apply(new Action.Begin("p", "en-GB", Optional.empty(), new Person("Robin"), Extras.NONE));
            plan.apply(new Action.AskAfterCover(true));
            rooms.opened(plan);
        });
        write();
        house.background().finish(Duration.ofSeconds(10));
        WaitForAsyncUtils.waitForFxEvents();
        vault.gone(true);
        visitor.write(BOX, SAID + " Ever.");
        cover();
        assertTrue(visitor.readThat(text -> text.endsWith("Press Carry on to try again.")).length() > 40, "it says why, too");
        visitor.press("Carry on");
        assertTrue(shows("A quiet page"));
        vault.gone(false);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> {
            cover();
            return shows("Open my plan");
        });
        assertEquals(List.of(SAID + " Ever."), History.of(vault.changes()).plan().entries().stream().map(Entry::words).toList());
    }
}
