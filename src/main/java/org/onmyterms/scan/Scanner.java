package org.onmyterms.scan;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.event.Event;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Window;
import org.onmyterms.widget.Page;
import org.onmyterms.widget.TextNote;
import org.onmyterms.widget.Widgets;

/**
 * Goes through what is in the window, group by group and then thing by thing, and presses what the person chooses with a switch.
 * It looks anew at every step, so it works on any screen. It never ends by itself: it rests, and goes on at the next press.
 */
public final class Scanner {

    /** What a press does to the window is left this long to come about. */
    private static final int SETTLE = 250;

    private enum Level { BEGINNING, GROUPS, THINGS, RESTING }

    private final Scene scene;
    private final Widgets widgets;
    private final Pace pace;
    private final ObjectProperty<ScanSettings> settings;
    private final Consumer<String> spoken;
    private final Board board;
    private final Ring ring;
    private final Presses presses;
    private Runnable cancel = () -> { };
    private Level level = Level.RESTING;
    /** The first thing of the group that the frame is at or in. */
    private Node group;
    /** The thing that the frame is at; none when it is at the way up again. */
    private Node thing;
    private int rounds;

    /**
     * Scans this scene as the settings say at each moment. Letters and lists come up in the place; what the frame comes to gets
     * the focus, and its name is handed over to be spoken.
     */
    public Scanner(Scene scene, Pane place, Widgets widgets, Pace pace, ObjectProperty<ScanSettings> settings, Consumer<String> spoken) {
        this.scene = scene;
        this.widgets = widgets;
        this.pace = pace;
        this.settings = settings;
        this.spoken = spoken;
        this.board = new Board(widgets, place);
        this.ring = new Ring(scene);
        this.presses = new Presses(pace, settings, this::stop);
        scene.addEventFilter(KeyEvent.ANY, event -> take(event, presses.of(event)));
        scene.addEventFilter(MouseEvent.ANY, event -> take(event, presses.of(event)));
        scene.windowProperty().flatMap(Window::focusedProperty).addListener((property, before, now) -> presses.letGo());
        settings.addListener((property, before, now) -> change(before, now));
        if (settings.get().on()) {
            begin();
        }
    }

    private void change(ScanSettings before, ScanSettings now) {
        if (now.on() && !before.on()) {
            begin();
        } else if (!now.on() && before.on()) {
            cancel.run();
            board.close();
            ring.hide();
        }
    }

    private void stop() {
        settings.set(settings.get().on(false));
    }

    private void take(Event event, Presses.Meaning meaning) {
        if (meaning != Presses.Meaning.NOT_OURS) {
            event.consume();
        }
        if (meaning == Presses.Meaning.CHOOSE) {
            choose();
        } else if (meaning == Presses.Meaning.MOVE) {
            move();
        }
    }

    /** Starts from the group where the focus is, once what was pressed has had its effect. */
    private void begin() {
        level = Level.BEGINNING;
        rounds = 0;
        ring.hide();
        next(SETTLE, this::first);
    }

    private void first() {
        List<List<Node>> groups = groups();
        if (groups.isEmpty()) {
            rest();
            return;
        }
        Node focused = scene.getFocusOwner();
        show(groups.stream().filter(g -> !board.isUp() && g.contains(focused)).findFirst().orElse(groups.getFirst()),
                settings.get().delay());
    }

    private List<List<Node>> groups() {
        return board.isUp() ? board.rows() : Groups.of(scene.getRoot(), settings.get().texts());
    }

    private void choose() {
        switch (level) {
            case BEGINNING -> { }
            case RESTING -> begin();
            case GROUPS -> current().ifPresentOrElse(this::into, this::begin);
            case THINGS -> {
                if (thing == null) {
                    current().ifPresentOrElse(g -> show(g, settings.get().delay()), this::begin);
                } else {
                    press(thing);
                }
            }
        }
    }

    private void into(List<Node> chosen) {
        if (chosen.size() == 1) {
            press(chosen.getFirst());
        } else {
            rounds = 0;
            level = Level.THINGS;
            showThing(chosen.getFirst(), settings.get().delay());
        }
    }

    private void move() {
        switch (level) {
            case BEGINNING -> { }
            case RESTING -> begin();
            case GROUPS -> moveGroup();
            case THINGS -> current().ifPresentOrElse(this::moveThing, this::begin);
        }
    }

    private void moveGroup() {
        List<List<Node>> groups = groups();
        int at = indexOf(groups);
        if (at < 0) {
            begin();
            return;
        }
        boolean round = at + 1 == groups.size();
        rounds += round ? 1 : 0;
        if (round && rests()) {
            rest();
        } else {
            show(groups.get((at + 1) % groups.size()), 0);
        }
    }

    private void moveThing(List<Node> things) {
        int at = thing == null ? -1 : things.indexOf(thing);
        if (thing == null && rests()) {
            rounds = 0;
            show(things, 0);
        } else if (thing != null && at + 1 == things.size()) {
            rounds++;
            showUp(things);
        } else {
            showThing(things.get(at + 1), 0);
        }
    }

    /** With two switches nothing goes by itself, so nothing needs to rest. */
    private boolean rests() {
        return !settings.get().twoSwitches() && rounds >= settings.get().rounds();
    }

    private void rest() {
        cancel.run();
        level = Level.RESTING;
        ring.rest(widgets.text("scan.resting"));
        spoken.accept(widgets.text("scan.resting"));
    }

    private Optional<List<Node>> current() {
        List<List<Node>> groups = groups();
        int at = indexOf(groups);
        return at < 0 ? Optional.empty() : Optional.of(groups.get(at));
    }

    private int indexOf(List<List<Node>> groups) {
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).getFirst() == group) {
                return i;
            }
        }
        return -1;
    }

    private void show(List<Node> things, int longer) {
        level = Level.GROUPS;
        group = things.getFirst();
        thing = null;
        bringIntoView(things.getLast());
        focus(group);
        ring.show(things, "");
        spoken.accept(things.size() == 1 ? name(group)
                : widgets.text("scan.group", things.size(), name(things.getFirst()), name(things.getLast())));
        goOn(longer);
    }

    private void showThing(Node at, int longer) {
        thing = at;
        focus(at);
        ring.show(List.of(at), "");
        spoken.accept(name(at));
        goOn(longer);
    }

    private void showUp(List<Node> things) {
        thing = null;
        ring.show(things, widgets.text("scan.up"));
        spoken.accept(widgets.text("scan.up"));
        goOn(0);
    }

    /** The last thing of a group first, so that all of it is in view when there is room. */
    private static void bringIntoView(Node last) {
        for (Node up = last; up != null; up = up.getParent()) {
            if (up instanceof Page page) {
                page.show(last);
            }
        }
    }

    private void focus(Node node) {
        node.requestFocus();
        board.bringIntoView(node);
    }

    private void goOn(int longer) {
        if (settings.get().twoSwitches()) {
            cancel.run();
        } else {
            next(settings.get().step() + longer, this::move);
        }
    }

    private void next(long milliseconds, Runnable then) {
        cancel.run();
        cancel = pace.after(milliseconds, then);
    }

    private void press(Node node) {
        node.requestFocus();
        switch (node) {
            case MenuButton menu -> board.list(menu);
            case ButtonBase button -> button.fire();
            case TextInputControl box -> board.writeInto(box);
            case TextNote note -> spoken.accept(name(note));
            default -> node.executeAccessibleAction(AccessibleAction.FIRE);
        }
        if (settings.get().on()) {
            begin();
        }
    }

    private static String name(Node node) {
        return node.getAccessibleText() == null && node instanceof Labeled labelled ? labelled.getText()
                : String.valueOf(node.getAccessibleText());
    }
}
