package org.onmyterms.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onmyterms.guide.Door;
import org.onmyterms.house.Fx;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Extras;
import org.onmyterms.plan.History;
import org.onmyterms.plan.Person;
import org.onmyterms.scan.TestPace;
import org.onmyterms.widget.AfterLayout;
import org.onmyterms.widget.Shortcut;
import org.onmyterms.widget.ToolBar;
import org.onmyterms.words.Words;
import org.onmyterms.work.MemoryVault;
import org.onmyterms.work.OpenPlan;

/** The keys of the tools, of the cover and of scanning do what they say on every page, from what has the focus and from every box. */
class EveryPlaceKeysTest {

    private final AtomicInteger readAloud = new AtomicInteger();
    private Stage stage;
    private Scene scene;
    private House house;
    private Rooms rooms;

    @BeforeEach
    void enter() throws Exception {
        CountDownLatch ready = new CountDownLatch(1);
        Fx.run(() -> {
            stage = new Stage();
            house = new House(new Assets(Path.of("assets")), Words.english(), () -> stage);
            Shell shell = new Shell(stage, house.widgets(), 800, 600);
            rooms = new Rooms(house, shell);
            shell.tools(new ToolBar(house.widgets(), rooms::home, readAloud::incrementAndGet, rooms::looks, rooms::tired, rooms::help));
            shell.scan(house.scanning(), new TestPace(), said -> { });
            scene = shell.scene();
            house.wardrobe().dress(scene);
            stage.setScene(scene);
            stage.show();
            OpenPlan open = new OpenPlan(new MemoryVault(Path.of("/home/me/blue-kite.plan")), History.EMPTY, house.background(), Clock.systemUTC());
            open.apply(new Action.Begin("p", "en-GB", Optional.empty(), new Person("Robin"), Extras.NONE));
            open.apply(new Action.AddEntry(Entry.own("a", "days", Optional.of("days.good"), "Tea in the blue mug.", open.now())));
            rooms.opened(open);
            house.whenReady(ready::countDown, problem -> { });
        });
        assertTrue(ready.await(30, TimeUnit.SECONDS));
        Fx.run(rooms::headings);
        Fx.run(rooms::letters);
        assertTrue(house.background().finish(Duration.ofSeconds(30)), "headings and letters are read when they are first wanted");
        Fx.run(() -> { });
    }

    @AfterEach
    void goOut() throws Exception {
        Fx.run(stage::close);
        house.background().close();
    }

    private Map<String, Runnable> places() {
        Map<String, Runnable> places = new LinkedHashMap<>();
        places.put("home", rooms::home);
        places.put("door", () -> rooms.behind(Door.MINE));
        places.put("question", () -> rooms.question("days", "days.good"));
        places.put("talk", rooms::justTalk);
        places.put("again", rooms::lookAgain);
        places.put("so-far", rooms::soFar);
        places.put("typing", rooms::whoIsTyping);
        places.put("giveout", rooms::giveOut);
        places.put("headings", rooms::headings);
        places.put("heading", () -> rooms.heading("seven-england", "important"));
        places.put("template", () -> rooms.heading("seven-england", ""));
        places.put("drawer", () -> rooms.drawer("care-act-outcomes", ""));
        places.put("letters", rooms::letters);
        places.put("letter", () -> rooms.letter("complain", ""));
        places.put("letter-part", () -> rooms.letter("complain", "why"));
        places.put("safety", rooms::safety);
        places.put("copies", rooms::copies);
        places.put("together", rooms::together);
        places.put("forget", rooms::forget);
        places.put("keys", rooms::keys);
        places.put("history", rooms::history);
        places.put("search", rooms::search);
        places.put("looks", rooms::looks);
        places.put("switches", rooms::switches);
        places.put("shortcuts", rooms::shortcuts);
        places.put("help", rooms::help);
        places.put("tired", rooms::tired);
        places.put("unlock", rooms::unlock);
        places.put("making", rooms::makePlan);
        places.put("welcome", rooms::welcome);
        return places;
    }

    @Test
    void theyDoWhatTheySayOnEveryPage() throws Exception {
        Map<Shortcut, String> titles = Map.of(Shortcut.HELP, "Help", Shortcut.HOME, "My plan", Shortcut.LOOKS, "Looks and sounds",
                Shortcut.TIRED, "Tired now", Shortcut.COVER, "A quiet page");
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, Runnable> place : places().entrySet()) {
            for (Shortcut shortcut : titles.keySet()) {
                for (Node from : from(place.getValue())) {
                    Fx.run(place.getValue());
                    painted();
                    Node at = Fx.on(() -> from instanceof TextInputControl box ? same(box) : focused());
                    Fx.run(() -> press(at, shortcut));
                    String title = stage.getTitle();
                    if (!title.startsWith(titles.get(shortcut))) {
                        wrong.add(place.getKey() + " " + shortcut + ": " + title);
                    }
                    if (shortcut == Shortcut.COVER) {
                        Fx.run(() -> press(focused(), shortcut));
                    }
                }
            }
            assertEquals(List.of(), wrong);
            int before = readAloud.get();
            Fx.run(place.getValue());
            painted();
            Fx.run(() -> press(focused(), Shortcut.ALOUD));
            assertEquals(before + 1, readAloud.get(), place.getKey());
            boolean scanned = house.scanning().get().on();
            Fx.run(() -> press(focused(), Shortcut.SCAN));
            assertEquals(!scanned, house.scanning().get().on(), place.getKey());
            Fx.run(() -> press(focused(), Shortcut.SCAN));
        }
    }

    @Test
    void helpIsAboutThePageItWasAskedOnAndGoesBackThere() throws Exception {
        for (Map.Entry<String, Runnable> place : places().entrySet()) {
            if (!place.getKey().equals("help")) {
                Fx.run(place.getValue());
                painted();
                String title = stage.getTitle().replace(" - On My Terms", "");
                Fx.run(() -> press(focused(), Shortcut.HELP));
                painted();
                assertTrue(Fx.on(() -> all(scene.getRoot()).anyMatch(n -> n instanceof javafx.scene.control.Label label
                        && label.getText().equals("About this page: " + title))), place.getKey());
                Fx.run(() -> press(focused(), Shortcut.BACK));
                assertEquals(title, stage.getTitle().replace(" - On My Terms", ""));
            }
        }
    }

    /** What has the focus on a page, and every box on it. */
    private List<Node> from(Runnable place) throws Exception {
        Fx.run(place);
        painted();
        return Fx.on(() -> Stream.concat(Stream.of(focused()), all(scene.getRoot()).filter(TextInputControl.class::isInstance)).toList());
    }

    /** The box of this name on the page as it is now. */
    private Node same(TextInputControl box) {
        Node now = all(scene.getRoot()).filter(n -> n instanceof TextInputControl && n.getAccessibleText().equals(box.getAccessibleText())).findFirst().orElseThrow();
        now.requestFocus();
        return now;
    }

    private Node focused() {
        Node owner = scene.getFocusOwner();
        return owner == null || owner.getScene() != scene ? scene.getRoot() : owner;
    }

    @Test
    void wordsAreFoundFromEveryPageAndGoingBackLeadsThereAgain() throws Exception {
        for (Map.Entry<String, Runnable> place : places().entrySet()) {
            for (Node from : from(place.getValue())) {
                Fx.run(place.getValue());
                painted();
                String title = stage.getTitle();
                Fx.run(() -> press(from instanceof TextInputControl box ? same(box) : focused(), Shortcut.FIND));
                painted();
                assertTrue(stage.getTitle().startsWith("Find words"), place.getKey());
                if (!place.getKey().equals("search")) {
                    Fx.run(() -> press(focused(), Shortcut.BACK));
                    assertEquals(title, stage.getTitle());
                }
            }
        }
    }

    private static void press(Node at, Shortcut shortcut) {
        List<String> keys = List.of(shortcut.key().split("\\+"));
        Event.fireEvent(at, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.valueOf(keys.getLast()), false, keys.contains("Ctrl"), false, false));
    }

    private static Stream<Node> all(Node node) {
        return !node.isVisible() ? Stream.empty() : Stream.concat(Stream.of(node),
                node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().flatMap(EveryPlaceKeysTest::all) : Stream.empty());
    }

    private void painted() throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        Fx.run(() -> AfterLayout.run(scene, done::countDown));
        assertTrue(done.await(20, TimeUnit.SECONDS));
        Fx.run(() -> { });
    }
}
