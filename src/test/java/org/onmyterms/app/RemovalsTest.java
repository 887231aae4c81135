package org.onmyterms.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onmyterms.house.Fx;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Extras;
import org.onmyterms.plan.History;
import org.onmyterms.plan.Person;
import org.onmyterms.plan.Plan;
import org.onmyterms.work.MemoryVault;
import org.onmyterms.work.OpenPlan;

/** Whatever is taken away, on whatever page: an Undo that can be seen stands there at once, and brings it back. */
class RemovalsTest {

    private final Visitor visitor = new Visitor();
    private OpenWindow window;
    private Scene scene;
    private OpenPlan open;

    @BeforeEach
    void enter() throws Exception {
        window = new OpenWindow(800, 600);
        Fx.run(() -> {
            scene = window.shell().scene();
            open = new OpenPlan(new MemoryVault(Path.of("/home/me/blue-kite.plan")), History.EMPTY, window.house().background(), Clock.systemUTC());
            open.apply(new Action.Begin("p", "en-GB", Optional.empty(), new Person("Robin"), Extras.NONE));
            for (String id : List.of("a", "b", "c")) {
                open.apply(new Action.AddEntry(Entry.own(id, "days", Optional.of("days.good"), "Words " + id, open.now())));
            }
            open.apply(new Action.AddEntry(Entry.own("d", "days", Optional.of("days.good"), "Other words", open.now()).withBesides(Optional.of("a"))));
            window.rooms().opened(open);
        });
        visitor.press("Something else");
        visitor.press("Me");
    }

    @AfterEach
    void goOut() throws Exception {
        window.close();
    }

    private boolean offers() throws Exception {
        Fx.settle(scene);
        return Fx.on(() -> all(scene.getRoot()).anyMatch(n -> n instanceof Button button && button.getText().equals("Undo (F5)")
                && n.localToScene(n.getLayoutBounds()).getMaxY() <= scene.getHeight()));
    }

    private static Stream<Node> all(Node node) {
        return !node.isVisible() ? Stream.empty() : Stream.concat(Stream.of(node),
                node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().flatMap(RemovalsTest::all) : Stream.empty());
    }

    @Test
    void eachKindOfRemovalShowsTheWayBackAndItWorks() throws Exception {
        assertFalse(offers());
        Fx.run(() -> open.apply(new Action.SetDetail("b", "near", "Llandudno")));
        assertFalse(offers(), "nothing is gone yet");
        for (Action removal : List.of(new Action.TakeAway("b"), new Action.SetDetail("b", "near", ""), new Action.Retire("b"), new Action.MoveToTopic("b", "hopes", Optional.empty()), new Action.SetWords("b", ""),
                new Action.Decide("a"))) {
            Plan before = open.plan();
            Fx.run(() -> open.apply(removal));
            assertTrue(offers(), removal.getClass().getSimpleName());
            visitor.press("Undo (F5)");
            assertEquals(before.entries(), open.plan().entries(), removal.getClass().getSimpleName());
            assertFalse(offers(), "it goes when that is taken back");
        }
    }

    @Test
    void itBringsBackWhatItSaysAlsoWhenSomethingWasSaidSince() throws Exception {
        Fx.run(() -> {
            open.apply(new Action.Retire("b"));
            open.apply(new Action.SetWords("c", "New words"));
        });
        visitor.press("Undo (F5)");
        assertEquals("Words b", open.plan().entry("b").orElseThrow().words());
        assertEquals("New words", open.plan().entry("c").orElseThrow().words());
    }

    @Test
    void whatIsAddedOffersNothing() throws Exception {
        Fx.run(() -> open.apply(new Action.AddEntry(Entry.own("e", "days", Optional.of("days.good"), "More", open.now()))));
        assertFalse(offers());
    }
}
