package org.onmyterms.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Font;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onmyterms.house.Fx;
import org.onmyterms.look.Letters;
import org.onmyterms.look.Looks;
import org.onmyterms.look.Spacing;
import org.onmyterms.look.Theme;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Extras;
import org.onmyterms.plan.History;
import org.onmyterms.plan.Person;
import org.onmyterms.widget.NoticeBar;
import org.onmyterms.widget.TextNote;
import org.onmyterms.work.MemoryVault;
import org.onmyterms.work.OpenPlan;

/** What has just happened is told and can be read whole at every size, and leaves the page its room. */
class NoticesTest {

    private static final String OLDER = "A newer state of your plan was here before. Look at Copies of my plan. Nothing is lost.";
    private static final String LONG = (OLDER + " ").repeat(3).strip();
    private static final Path FONTS = Path.of("assets/fonts/atkinson-hyperlegible-next");
    private static final double LEAST_PAGE = 0.35;

    private final Visitor visitor = new Visitor();
    private OpenWindow window;
    private Scene scene;
    private OpenPlan open;

    @BeforeEach
    void enter() throws Exception {
        window = new OpenWindow(800, 600);
        Fx.run(() -> {
            loadFonts();
            scene = window.shell().scene();
            open = new OpenPlan(new MemoryVault(Path.of("/home/me/blue-kite.plan")), History.EMPTY, window.house().background(), Clock.systemUTC());
            open.apply(new Action.Begin("p", "en-GB", Optional.empty(), new Person("Robin"), Extras.NONE));
            for (String id : List.of("a", "b")) {
                open.apply(new Action.AddEntry(Entry.own(id, "days", Optional.of("days.good"), "Words " + id, open.now())));
            }
            window.rooms().opened(open);
        });
        visitor.press("Something else");
        visitor.find("Me");
    }

    @AfterEach
    void goOut() throws Exception {
        window.close();
    }

    /** The letters that the app has, for others are wider. */
    private static void loadFonts() {
        for (String style : List.of("400Regular", "700Bold")) {
            assertNotNull(Font.loadFont(FONTS.resolve("AtkinsonHyperlegibleNext_" + style + ".ttf").toUri().toString(), 19), style);
        }
    }

    private void look(Theme theme, double size) throws Exception {
        Fx.run(() -> {
            window.house().wardrobe().looksProperty().set(Looks.USUAL.with(theme).sized(size));
            window.rooms().home();
        });
        Fx.settle(scene);
    }

    private static Stream<Node> all(Node node) {
        return !node.isVisible() ? Stream.empty() : Stream.concat(Stream.of(node),
                node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().flatMap(NoticesTest::all) : Stream.empty());
    }

    private NoticeBar bar() {
        return (NoticeBar) all(scene.getRoot()).filter(NoticeBar.class::isInstance).findFirst().orElseThrow();
    }

    private Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    /** How much of the window's height the page has. */
    private double page() throws Exception {
        return Fx.on(() -> place(window.shell().frame().getCenter()).getHeight() / scene.getHeight());
    }

    private List<String> read() throws Exception {
        return Fx.on(() -> all(bar()).filter(TextNote.class::isInstance).map(n -> ((TextNote) n).getText()).toList());
    }

    private void shoot(String name) throws Exception {
        if (System.getProperty("shots") != null) {
            Fx.shoot(scene, Path.of("target/screens/notice-" + name + ".png"));
        }
    }

    @Test
    void thePageKeepsItsRoomAndNothingOfTheBarIsOutOfTheWindow() throws Exception {
        List<String> faults = new ArrayList<>();
        for (Theme theme : Theme.values()) {
            for (double size : new double[] {1, 2, 3}) {
                String where = theme.name().toLowerCase(Locale.ROOT) + "-" + Math.round(size * 100);
                look(theme, size);
                Fx.run(() -> window.shell().tell(OLDER));
                check(where + "-news", faults);
                Fx.run(() -> window.shell().offerUndo("That is taken away now.", () -> { }));
                check(where + "-undo", faults);
                Fx.run(() -> window.shell().tell(OLDER));
                check(where + "-both", faults);
            }
        }
        assertEquals(List.of(), faults);
        Fx.run(() -> bar().setMinHeight(500));
        check("the control", faults);
        assertEquals(1, faults.size(), "the control: a bar that takes the page's room");
    }

    @Test
    void inTheWidestLettersTheWayBackStandsBesideTheMessage() throws Exception {
        Fx.run(() -> {
            window.house().wardrobe().loadFonts();
            window.house().wardrobe().looksProperty().set(Looks.USUAL.sized(3).with(Letters.LEXEND).lettered(Spacing.WIDER).lined(Spacing.WIDER));
            window.rooms().home();
        });
        Fx.run(() -> {
            window.shell().tell(OLDER);
            window.shell().offerUndo("That is taken away now.", () -> { });
        });
        Fx.settle(scene);
        shoot("wide-letters");
        List<Bounds> buttons = Fx.on(() -> all(bar()).filter(Button.class::isInstance).map(this::place).toList());
        assertEquals(2, buttons.size());
        assertEquals(buttons.getFirst().getCenterY(), buttons.getLast().getCenterY(), 1, "one line");
        assertTrue(page() >= 0.3, () -> "the page has its room");
    }

    private void check(String where, List<String> faults) throws Exception {
        Fx.settle(scene);
        shoot(where);
        if (page() < LEAST_PAGE) {
            faults.add(where + ": the page has " + page());
        }
        Fx.on(() -> all(bar()).filter(Node::isFocusTraversable).filter(n -> place(n).getMaxY() > scene.getHeight() || place(n).getMaxX() > scene.getWidth()).toList())
                .forEach(node -> faults.add(where + ": out of the window: " + node));
    }

    @Test
    void whereItStandsOpenedItIsReadAtOnceAndWhereItFoldsOneButtonOpensIt() throws Exception {
        look(Theme.CREAM, 1);
        Fx.run(() -> window.shell().tell(OLDER));
        Fx.settle(scene);
        assertEquals(List.of(OLDER), read());
        assertFalse(visitor.sees("Message: " + OLDER), "nothing to open");
        look(Theme.CREAM, 3);
        Fx.run(() -> window.shell().tell(LONG));
        Fx.settle(scene);
        assertEquals(List.of(), read());
        visitor.press("Message: " + LONG);
        Fx.settle(scene);
        assertEquals(List.of(LONG), read());
        assertTrue(Fx.on(() -> scene.getFocusOwner() instanceof TextNote note && note.getText().equals(LONG)), "the focus is on what was opened");
        shoot("opened");
        ScrollPane scroll = Fx.on(() -> (ScrollPane) all(bar()).filter(ScrollPane.class::isInstance).findFirst().orElseThrow());
        assertEquals(0, scroll.getVvalue());
        for (int press = 0; press < 30; press++) {
            visitor.strike(KeyCode.DOWN);
        }
        assertEquals(scroll.getVmax(), scroll.getVvalue(), 0.01, "the arrow keys go to its end");
        visitor.press("Close message");
        Fx.settle(scene);
        assertEquals(List.of(), read());
        assertTrue(page() >= LEAST_PAGE);
    }

    @Test
    void whatWasDoneIsToldToAScreenReaderAndTheWayBackGivesTheFocusToThePage() throws Exception {
        look(Theme.CREAM, 3);
        Fx.run(() -> open.apply(new Action.TakeAway("b")));
        Fx.settle(scene);
        assertTrue(Fx.on(() -> all(scene.getRoot()).filter(Button.class::isInstance).map(n -> "" + n.queryAccessibleAttribute(AccessibleAttribute.TEXT)).toList())
                .contains("Message: That is taken away now."));
        visitor.press("Undo (F5)");
        visitor.awaits("the focus in the page", () -> Fx.on(() -> all(window.shell().frame().getCenter()).anyMatch(Node::isFocused)));
        assertEquals("Words b", open.plan().entry("b").orElseThrow().words());
        assertEquals(0, Fx.on(() -> place(bar()).getHeight()), "the bar has gone");
    }
}
