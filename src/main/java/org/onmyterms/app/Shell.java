package org.onmyterms.app;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.onmyterms.widget.AfterLayout;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.ToolBar;
import org.onmyterms.widget.Widgets;

/** What stays while the rooms change: the five tools at the top, one calm line for news, and the cover key. */
final class Shell {

    private static final KeyCode COVER = KeyCode.F8;

    private final Stage stage;
    private final Widgets widgets;
    private final BorderPane frame = new BorderPane();
    private final StringProperty news = new SimpleStringProperty("");
    private final Scene scene;
    private final Parent cover;
    private ToolBar tools;
    private Optional<Screen> shown = Optional.empty();
    private Optional<Screen> beneath = Optional.empty();
    /** What had the focus when the window was covered. */
    private Optional<Node> focused = Optional.empty();
    private Consumer<Screen> arrived = screen -> { };
    private Runnable gone = () -> { };

    Shell(Stage stage, Widgets widgets, double width, double height) {
        this.stage = stage;
        this.widgets = widgets;
        this.cover = widgets.page(widgets.heading(widgets.text("window.cover")));
        this.scene = new Scene(frame, width, height);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == COVER) {
                cover();
                pressed.consume();
            }
        });
    }

    /** The tools need the ways through the house, which need the shell; so they come after both. */
    void tools(ToolBar bar) {
        tools = bar;
        frame.setTop(tools);
        frame.setBottom(widgets.notice(news));
    }

    Scene scene() {
        return scene;
    }

    /** What lies under the cover: the tools, the place, the news. */
    BorderPane frame() {
        return frame;
    }

    /** The place that is shown now. */
    Optional<Screen> here() {
        return shown;
    }

    /** Tells of each place that is shown, and when the last one of a plan has gone. */
    void whenShown(Consumer<Screen> place, Runnable left) {
        arrived = place;
        gone = left;
    }

    /** Runs this when the place where the person is may be left: at once, or when they have said so there. */
    void leaving(Runnable then) {
        if (beneath.or(() -> shown).map(place -> place.mayLeave(then)).orElse(true)) {
            then.run();
        } else {
            comeBack();
        }
    }

    void show(Screen screen) {
        leave();
        beneath = Optional.empty();
        present(screen);
    }

    /** Shows a place for a look only: the one beneath is not left, and {@link #comeBack} shows it again as it was. */
    void visit(Screen screen) {
        beneath.ifPresentOrElse(place -> shown.ifPresent(Screen::leave), () -> beneath = shown);
        present(screen);
    }

    /** Goes back to the place beneath a visit. Returns false when there is none. */
    boolean comeBack() {
        if (beneath.isEmpty()) {
            return false;
        }
        Screen place = beneath.get();
        shown.ifPresent(Screen::leave);
        beneath = Optional.empty();
        present(place);
        return true;
    }

    private void present(Screen screen) {
        shown = Optional.of(screen);
        quiet();
        tools.here(screen.title());
        entitle(screen);
        frame.setCenter(screen.node());
        arrived.accept(screen);
        focusWhenLaidOut(screen);
    }

    /** Runs this once the window has been laid out and handed over to be painted. */
    void afterFirstPaint(Runnable then) {
        AfterLayout.run(scene, () -> Platform.runLater(then));
    }

    /** A page may still move its parts when it is first laid out, and a part that moves loses the focus; so it comes after. */
    private void focusWhenLaidOut(Screen screen) {
        AfterLayout.run(scene, () -> screen.first().requestFocus());
    }

    /** Lets what is shown, and what is beneath it, keep what it has not kept yet. */
    void leave() {
        shown.ifPresent(Screen::leave);
        beneath.ifPresent(Screen::leave);
    }

    /** While a plan is being closed nothing can be typed that would not be kept. */
    void hold(boolean closing) {
        frame.setDisable(closing);
    }

    /** Drops the screen, so that nothing of a closed plan stays on it. */
    void forget() {
        beneath = Optional.empty();
        shown = Optional.empty();
        focused = Optional.empty();
        frame.setCenter(null);
        gone.run();
    }

    void tell(String sentence) {
        news.set(sentence);
    }

    void quiet() {
        news.set("");
    }

    private void cover() {
        if (isCovered()) {
            scene.setRoot(frame);
            shown.ifPresent(this::entitle);
            focused.filter(node -> node.getScene() == scene).or(() -> shown.map(Screen::first)).ifPresent(Node::requestFocus);
            focused = Optional.empty();
        } else {
            focused = Optional.ofNullable(scene.getFocusOwner());
            scene.setRoot(cover);
            stage.setTitle(widgets.text("window.cover"));
        }
    }

    boolean isCovered() {
        return scene.getRoot() == cover;
    }

    /** The window's title names the place, unless it is covered. */
    private void entitle(Screen screen) {
        if (!isCovered()) {
            stage.setTitle(widgets.text("window.window", screen.title()));
        }
    }
}
