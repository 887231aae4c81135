package org.onmyterms.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javafx.event.ActionEvent;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.onmyterms.look.Looks;
import org.onmyterms.look.Theme;
import org.onmyterms.widget.AfterLayout;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.TextNote;
import org.testfx.util.WaitForAsyncUtils;

/** What happened, and finding words, in a window: the day that is opened from the list, what is chosen, and the ways by key. */
class HistoryOnScreenTest {

    private static final int PATIENCE_SECONDS = 20;

    private final EveryScreenTest house = new EveryScreenTest();
    private Scene scene;
    private Stage stage;

    private Screen open(String name, Looks looks, double width, double height) throws Exception {
        Fx.run(() -> house.wardrobe.looksProperty().set(looks));
        Screen screen = Fx.on(() -> house.screens().get(name).get());
        scene = Fx.on(() -> house.dressed(screen, width, height));
        stage = Fx.on(() -> {
            Stage window = new Stage();
            window.setScene(scene);
            window.show();
            return window;
        });
        Fx.settle(scene);
        return screen;
    }

    private void close(Screen screen) throws Exception {
        Fx.run(() -> {
            screen.leave();
            stage.close();
        });
    }

    private <T extends Node> T await(Class<T> kind, Predicate<T> wanted) throws Exception {
        List<T> found = new ArrayList<>();
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> {
            found.clear();
            found.addAll(Fx.on(() -> KeyboardTest.all(scene.getRoot()).filter(kind::isInstance).map(kind::cast).filter(wanted).toList()));
            return !found.isEmpty();
        });
        return found.getFirst();
    }

    private void press(String name) throws Exception {
        ButtonBase button = await(ButtonBase.class, b -> String.valueOf(b.queryAccessibleAttribute(AccessibleAttribute.TEXT)).startsWith(name));
        Fx.run(() -> {
            button.requestFocus();
            button.fire();
        });
        laidOut();
    }

    private void laidOut() throws Exception {
        for (int round = 0; round < 2; round++) {
            CountDownLatch done = new CountDownLatch(1);
            Fx.run(() -> AfterLayout.run(scene, done::countDown));
            assertTrue(done.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
        }
    }

    @Test
    void aDayCanBeReadAndUsedByEverybody() throws Exception {
        List<String> faults = new ArrayList<>();
        for (Theme theme : Theme.values()) {
            for (double size : new double[] {1, 2, 3}) {
                Screen screen = open("history", Looks.USUAL.with(theme).sized(size), 800, 600);
                press("See the plan on");
                await(TextNote.class, n -> n.getText().startsWith("This is the plan as it was when"));
                laidOut();
                String where = "history-day-" + theme.name().toLowerCase() + "-" + Math.round(size * 100);
                Fx.on(() -> SceneAudit.faults(scene)).forEach(fault -> faults.add(where + ": " + fault));
                Fx.on(() -> OrderAudit.faults(scene)).forEach(fault -> faults.add(where + ": " + fault));
                Shot shot = Fx.on(() -> Shot.of(scene));
                Fx.on(() -> PixelAudit.weakTexts(scene, shot)).forEach(fault -> faults.add(where + ": " + fault));
                if (System.getProperty("shots") != null) {
                    shot.write(Path.of("target/screens/" + where + ".png"));
                }
                close(screen);
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void fromADayTheWayLeadsBackToTheList() throws Exception {
        Screen screen = open("history", Looks.USUAL, 1000, 720);
        press("See the plan on");
        TextNote day = await(TextNote.class, n -> n.getText().startsWith("This is the plan as it was when"));
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> Fx.on(day::isFocused));
        press("Back to what happened");
        TextNote why = await(TextNote.class, n -> n.getText().startsWith("Everything that was changed"));
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> Fx.on(why::isFocused));
        close(screen);
    }

    @Test
    void whoseDoingIsShownIsChosenFromAList() throws Exception {
        Screen screen = open("history", Looks.USUAL, 1000, 720);
        MenuButton who = await(MenuButton.class, m -> m.getText().equals("Who: everybody"));
        Fx.run(() -> {
            who.show();
            who.getItems().stream().filter(i -> i.getText().equals("Grace")).findFirst().orElseThrow().fire();
            who.hide();
        });
        assertEquals("Who: Grace", Fx.on(who::getText));
        assertEquals("Who: Grace", Fx.on(who::getAccessibleText));
        List<String> told = Fx.on(() -> KeyboardTest.all(scene.getRoot()).filter(TextNote.class::isInstance).map(n -> ((TextNote) n).getText())
                .filter(text -> text.contains(" · ")).toList());
        assertEquals(4, told.size(), told.toString());
        assertTrue(told.stream().allMatch(text -> text.contains(" · Grace ")), told.toString());
        assertTrue(told.getLast().contains("Grace wrote what Grace thinks"), told.getLast());
        close(screen);
    }

    @Test
    void enterGoesFromTheWordToTheFirstThingFoundAndMarksAreMoreThanAColour() throws Exception {
        Screen screen = open("search", Looks.USUAL, 1000, 720);
        TextField field = await(TextField.class, f -> f.getAccessibleText().equals("Which words?"));
        Fx.run(() -> field.setText("same WORKER"));
        Button first = await(Button.class, b -> String.valueOf(b.getAccessibleText()).contains("Mornings seem better when the same worker comes."));
        laidOut();
        Fx.run(() -> field.fireEvent(new ActionEvent()));
        assertTrue(Fx.on(first::isFocused));
        assertTrue(first.getAccessibleHelp().contains("Grace thinks"));
        assertEquals(1, Fx.on(() -> scene.getRoot().lookupAll(".omt-mark-line").stream()
                .filter(line -> line.getLayoutBounds().getWidth() > 40).count()), "a line below what was found");
        Fx.run(() -> field.setText("zzzz"));
        await(TextNote.class, n -> n.getText().equals("Nothing found. Try fewer letters."));
        close(screen);
    }
}
