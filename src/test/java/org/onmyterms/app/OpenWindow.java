package org.onmyterms.app;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;
import org.onmyterms.house.Fx;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.ToolBar;
import org.onmyterms.words.Words;
import org.testfx.util.WaitForAsyncUtils;

/** The whole app in a window of its own, as people have it before them, for a test that acts as one of them. */
final class OpenWindow {

    private Stage stage;
    private House house;
    private Shell shell;
    private Rooms rooms;

    /** Shows the first page. */
    OpenWindow(double width, double height) throws Exception {
        Fx.run(() -> {
            stage = new Stage();
            house = new House(new Assets(Path.of("assets")), Words.english(), () -> stage);
            shell = new Shell(stage, house.widgets(), width, height);
            rooms = new Rooms(house, shell);
            shell.tools(new ToolBar(house.widgets(), rooms::home, () -> { }, rooms::looks, rooms::tired, rooms::help));
            house.wardrobe().dress(shell.scene());
            stage.setScene(shell.scene());
            rooms.welcome();
            stage.show();
            stage.requestFocus();
        });
    }

    Stage stage() {
        return stage;
    }

    House house() {
        return house;
    }

    Shell shell() {
        return shell;
    }

    Rooms rooms() {
        return rooms;
    }

    /** Makes a plan at this place and goes to its first page; returns its five words. */
    String makePlan(Visitor visitor, Path plan) throws Exception {
        visitor.press("Start my plan");
        visitor.write("Where shall your plan be kept?", plan.toString());
        visitor.press("Make my plan");
        String words = readWords(visitor);
        visitor.press("I have written them down");
        return words;
    }

    /** The five words that are shown. */
    static String readWords(Visitor visitor) throws Exception {
        return visitor.readThat(text -> text.strip().matches("[a-z]+(\\s+[a-z]+){4}"));
    }

    /** Opens a plan with what opens it, and waits until it is open. */
    void openPlan(Visitor visitor, Path plan, String with) throws Exception {
        Fx.run(rooms::welcome);
        visitor.press("Open my plan");
        visitor.write("Where is your plan?", plan.toString());
        visitor.write("Your five words, or your recovery key", with + " ");
        String asking = title();
        visitor.press("Open my plan");
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> !title().equals(asking));
    }

    private String title() throws Exception {
        return Fx.on(() -> shell.here().map(Screen::title).orElse(""));
    }

    void close() throws Exception {
        Fx.run(stage::close);
        house.background().close();
    }
}
