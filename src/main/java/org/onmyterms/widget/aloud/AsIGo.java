package org.onmyterms.widget.aloud;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.onmyterms.widget.AfterLayout;
import org.onmyterms.widget.Widgets;

/**
 * Speak as I go: each control that gets the focus says its name, kind, state and help, each page says where we are, and each
 * notice is spoken. What happens at once is said in one go: page, notice, control. Says nothing while it is off.
 */
public final class AsIGo {

    private final Mouth mouth;
    private final Widgets widgets;
    private final Scene scene;
    private final Described described;
    private final Echo echo;
    private final ChangeListener<Object> changed = (property, before, now) -> changed();
    private boolean on;
    private boolean due;
    private String news = "";
    private Node focused;
    private boolean focusIsNew;
    /** Pages and notices that were begun, and not heard to their end. */
    private String unheard = "";

    public AsIGo(Mouth mouth, Widgets widgets, Scene scene) {
        this.mouth = mouth;
        this.widgets = widgets;
        this.scene = scene;
        this.described = new Described(widgets);
        this.echo = new Echo(widgets, this::say);
        scene.focusOwnerProperty().addListener((property, before, now) -> focus(now));
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::goOn);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, this::goOn);
    }

    public void set(boolean speaks) {
        on = speaks;
        hush();
        focus(scene.getFocusOwner());
    }

    /** Another place is shown. */
    public void arrived(String title) {
        if (on) {
            unheard = "";
            news = Described.sentences(widgets.text("aloud.here", title));
            due = true;
            AfterLayout.run(scene, () -> Platform.runLater(this::flush));
        }
    }

    /** There is something new to read on the page. */
    public void told(String notice) {
        if (on && !notice.isBlank()) {
            news = Described.sentences(news, notice);
            soon();
        }
    }

    /** Silence, and nothing that waits is said. */
    public void hush() {
        news = "";
        unheard = "";
        focusIsNew = false;
        mouth.stop();
    }

    /** A person who goes on has heard enough. */
    private void goOn(InputEvent pressed) {
        unheard = "";
    }

    private void focus(Node now) {
        watch(focused, false);
        focused = now;
        watch(focused, on);
        echo.listen(on && now instanceof TextInputControl box ? box : null);
        if (on && now != null) {
            focusIsNew = true;
            soon();
        }
    }

    private void watch(Node node, boolean watched) {
        if (node instanceof Labeled labeled) {
            labeled.textProperty().removeListener(changed);
            if (watched) {
                labeled.textProperty().addListener(changed);
            }
        }
        var selected = switch (node) {
            case CheckBox tick -> tick.selectedProperty();
            case ToggleButton button -> button.selectedProperty();
            case null, default -> null;
        };
        if (selected != null) {
            selected.removeListener(changed);
            if (watched) {
                selected.addListener(changed);
            }
        }
    }

    private void changed() {
        focusIsNew = true;
        soon();
    }

    private void soon() {
        if (!due) {
            due = true;
            Platform.runLater(this::flush);
        }
    }

    private void flush() {
        due = false;
        String first = Described.sentences(unheard, news);
        news = "";
        unheard = first;
        boolean describe = focusIsNew && focused != null && focused.getScene() == scene;
        focusIsNew = false;
        String all = describe ? Described.sentences(first, described.of(focused)) : first;
        if (on && !all.isBlank()) {
            say(all);
        }
    }

    private void say(String text) {
        if (text.isBlank()) {
            return;
        }
        mouth.say(text, new Mouth.Heard() {
            @Override
            public void word(int from, int to) {
            }

            @Override
            public void ended() {
                unheard = "";
            }

            @Override
            public void failed() {
                unheard = "";
            }
        });
    }
}
