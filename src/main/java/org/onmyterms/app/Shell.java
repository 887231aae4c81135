package org.onmyterms.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.onmyterms.scan.Pace;
import org.onmyterms.scan.ScanSettings;
import org.onmyterms.scan.Scanner;
import org.onmyterms.widget.AfterLayout;
import org.onmyterms.widget.NoticeBar;
import org.onmyterms.widget.Page;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.Shortcut;
import org.onmyterms.widget.ShortcutKeys;
import org.onmyterms.widget.ToolBar;
import org.onmyterms.widget.Widgets;

/** What stays while the rooms change: the five tools at the top, one calm line for news, and the cover key. */
final class Shell {

    private final Stage stage;
    private final Widgets widgets;
    private final BorderPane frame = new BorderPane();
    private final StringProperty coverNews = new SimpleStringProperty("");
    private final Scene scene;
    private final Parent cover;
    private final Button carryOn;
    /** Where letters and lists come up while somebody scans. */
    private final VBox board = new VBox();
    private final NoticeBar notices;
    private Runnable scanning = () -> { };
    private Runnable undo = () -> { };
    private Runnable covered = () -> { };
    private Runnable finding = () -> { };
    private Runnable uncovering = this::uncover;
    private ShortcutKeys keys;
    private ToolBar tools;
    private Optional<Screen> shown = Optional.empty();
    /** The place that is not left and the looks taken from there, the last one first. */
    private final Deque<Screen> beneath = new ArrayDeque<>();
    /** What had the focus when the window was covered. */
    private Optional<Node> focused = Optional.empty();
    private Consumer<Screen> arrived = screen -> { };
    private Runnable gone = () -> { };

    Shell(Stage stage, Widgets widgets, double width, double height) {
        this.stage = stage;
        this.widgets = widgets;
        this.notices = widgets.noticeBar(this::takeBack);
        this.carryOn = widgets.button("window.uncover", this::cover);
        Page quiet = widgets.page(widgets.heading(widgets.text("window.cover")));
        quiet.add(widgets.notice(coverNews), carryOn);
        this.cover = quiet;
        this.scene = new Scene(frame, width, height);
    }

    /** The tools need the ways through the house, which need the shell; so they come after both. Their keys work from now on. */
    void tools(ToolBar bar) {
        tools = bar;
        Map<Shortcut, Runnable> ways = new EnumMap<>(bar.ways());
        ways.put(Shortcut.COVER, this::cover);
        ways.put(Shortcut.SCAN, () -> scanning.run());
        ways.put(Shortcut.UNDO, () -> undo.run());
        ways.put(Shortcut.FIND, () -> finding.run());
        keys = new ShortcutKeys(scene, ways, () -> !isCovered() && !frame.isDisabled());
        frame.setTop(tools);
        frame.setBottom(new VBox(notices, board));
    }

    /** Lets one or two switches reach all that is shown; what they come to is handed over to be spoken. */
    void scan(ObjectProperty<ScanSettings> settings, Pace pace, Consumer<String> spoken) {
        new Scanner(scene, board, widgets, pace, settings, spoken);
        settings.addListener((property, before, now) -> {
            if (before.on() != now.on()) {
                tell(widgets.text(now.on() ? "window.scanning" : "window.not-scanning"));
            }
        });
        scanning = () -> settings.set(settings.get().on(!settings.get().on()));
    }

    Scene scene() {
        return scene;
    }

    /** What lies under the cover: the tools, the place, the news. */
    BorderPane frame() {
        return frame;
    }

    /** Tells of each place that is shown, and when the last one of a plan has gone. */
    void whenShown(Consumer<Screen> place, Runnable left) {
        arrived = place;
        gone = left;
    }

    /** Runs this when the place where the person is may be left: at once, or when they have said so there. */
    void leaving(Runnable then) {
        Optional<Screen> place = Optional.ofNullable(beneath.peekLast()).or(() -> shown);
        if (place.map(p -> p.mayLeave(then)).orElse(true)) {
            then.run();
        } else {
            while (!beneath.isEmpty()) {
                comeBack();
            }
        }
    }

    void show(Screen screen) {
        leave();
        beneath.clear();
        present(screen);
    }

    /** Shows a place for a look only: the ones beneath are not left, and {@link #comeBack} shows the last of them again as it was. */
    void visit(Screen screen) {
        shown.ifPresent(beneath::push);
        present(screen);
    }

    /** Goes back to the place beneath a visit. Returns false when there is none. */
    boolean comeBack() {
        if (beneath.isEmpty()) {
            return false;
        }
        shown.ifPresent(Screen::leave);
        present(beneath.pop());
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
        beneath.forEach(Screen::leave);
    }

    /** While a plan is being closed nothing can be typed that would not be kept. */
    void hold(boolean closing) {
        frame.setDisable(closing);
    }

    /** Drops the screen, so that nothing of a closed plan stays on it. */
    void forget() {
        beneath.clear();
        shown = Optional.empty();
        focused = Optional.empty();
        frame.setCenter(null);
        gone.run();
        board.getChildren().clear();
        tools.here("");
        quiet();
    }

    void tell(String sentence) {
        notices.tell(sentence);
    }

    /** Says this on the cover too, if the window is covered. */
    void tellOnCover(String sentence) {
        coverNews.set(isCovered() ? sentence : "");
    }

    void quiet() {
        notices.quiet();
        undo = () -> { };
    }

    /** Says that something was taken away, beside a way to take that back, until another place is shown or that is done. */
    void offerUndo(String said, Runnable back) {
        quiet();
        undo = back;
        notices.offerUndo(said);
    }

    /** As the key does; the button goes, so the focus goes back to the page. */
    private void takeBack() {
        keys.press(Shortcut.UNDO);
        shown.ifPresent(this::focusWhenLaidOut);
    }

    /** The place that is shown, if there is one. */
    Optional<Screen> here() {
        return shown;
    }

    /** Covers the window at once, or brings back what it covered. */
    void cover() {
        if (isCovered()) {
            uncovering.run();
        } else {
            focused = Optional.ofNullable(scene.getFocusOwner());
            List.copyOf(Window.getWindows()).stream().filter(PopupWindow.class::isInstance).forEach(Window::hide);
            scene.setRoot(cover);
            carryOn.requestFocus();
            stage.setTitle(widgets.text("window.cover"));
            covered.run();
        }
    }

    /** Runs this each time the window was covered. */
    void whenCovered(Runnable then) {
        covered = then;
    }

    /** The way to finding words. */
    void whenFinding(Runnable then) {
        finding = then;
    }

    /** From now on asking to uncover does this instead, and this sentence stands on the cover; until {@link #uncover}. */
    void holdCover(Runnable instead, String said) {
        uncovering = instead;
        coverNews.set(said);
    }

    /** Shows again what is beneath the cover. */
    void uncover() {
        uncovering = this::uncover;
        coverNews.set("");
        scene.setRoot(frame);
        shown.ifPresent(this::entitle);
        focused.filter(node -> node.getScene() == scene).or(() -> shown.map(Screen::first)).ifPresent(Node::requestFocus);
        focused = Optional.empty();
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
