package org.onmyterms.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
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
import org.onmyterms.plan.Place;
import org.onmyterms.plan.Plan;
import org.onmyterms.plan.Supporter;
import org.onmyterms.widget.ToolBar;
import org.onmyterms.words.Words;
import org.onmyterms.work.MemoryVault;
import org.onmyterms.work.OpenPlan;

/** Coming back after ten weeks, and looking again, by keyboard in the window: as the person, and as a supporter. */
class LookingAgainJourneyTest {

    private static final String BOX = "Write here, as much or as little as you like";
    private static final Instant THEN = Instant.now().minus(70, ChronoUnit.DAYS);

    @TempDir
    Path folder;

    private final Visitor visitor = new Visitor();
    private OpenWindow window;
    private Stage stage;
    private House house;
    private Rooms rooms;
    private OpenPlan open;

    @BeforeEach
    void enter() throws Exception {
        window = new OpenWindow(1000, 900);
        stage = window.stage();
        house = window.house();
        rooms = window.rooms();
    }

    @AfterEach
    void goOut() throws Exception {
        window.close();
    }

    private void open(Optional<String> supporter, Place last) throws Exception {
        Fx.run(() -> {
            OpenPlan before = new OpenPlan(new MemoryVault(Path.of("a.plan")), History.EMPTY, house.background(), Clock.fixed(THEN, ZoneOffset.UTC));
            before.apply(new Action.Begin("p", "en-GB", Optional.empty(), new Person("Robin"), Extras.NONE));
            before.apply(new Action.PutSupporter(new Supporter("grace", "Grace", "friend")));
            before.apply(new Action.AddEntry(Entry.own("a", "days", Optional.of("days.good"), "I get up slowly.", before.now())));
            before.apply(new Action.AddEntry(Entry.own("b", "days", Optional.of("days.bad"), "Everybody hurries.", before.now())));
            before.apply(new Action.AddEntry(Entry.own("p", Plan.JUST_FOR_ME, Optional.of("private.mind"), "SECRET", before.now())));
            before.apply(new Action.LookAgainOn(Optional.of(LocalDate.now().minusDays(2))));
            before.goTo(last);
            MemoryVault vault = new MemoryVault(folder.resolve("a.plan"));
            supporter.ifPresent(vault::openedBy);
            open = new OpenPlan(vault, before.history(), house.background(), Clock.systemDefaultZone());
            rooms.opened(open);
        });
    }

    private void openAtDays() throws Exception {
        open(Optional.empty(), Place.question("days", "days.bad"));
    }

    private Stream<Node> shown() {
        return all(stage.getScene().getRoot());
    }

    private static Stream<Node> all(Node node) {
        return !node.isVisible() ? Stream.empty() : Stream.concat(Stream.of(node),
                node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().flatMap(LookingAgainJourneyTest::all) : Stream.empty());
    }

    private boolean shows(String text) throws Exception {
        return Fx.on(() -> shown().anyMatch(n -> n instanceof Labeled label && label.getText() != null && label.getText().contains(text)
                || n instanceof TextInputControl box && box.getText().contains(text)));
    }

    @Test
    void whoeverCarriesOnIsAtTheQuestionWhereTheyStopped() throws Exception {
        openAtDays();
        visitor.read("Last time, on " + Words.english().day(LocalDate.ofInstant(THEN, ZoneOffset.UTC), LocalDate.now()) + ", we talked about: A good day, a bad day.");
        visitor.read("You said: “Everybody hurries.”");
        visitor.press("Carry on");
        visitor.read("Everybody hurries.");
        assertTrue(Fx.on(() -> stage.getTitle().startsWith("A good day, a bad day")));
    }

    @Test
    void whoeverOnlyLooksFindsNothingThatChangesAnything() throws Exception {
        openAtDays();
        visitor.press("Just look");
        visitor.read("I get up slowly.");
        visitor.read("Everybody hurries.");
        List<String> pressed = Fx.on(() -> shown().filter(ButtonBase.class::isInstance).filter(n -> !(n.getParent() instanceof ToolBar)).map(n -> String.valueOf(((ButtonBase) n).getAccessibleText() == null
                ? ((ButtonBase) n).getText() : n.getAccessibleText())).toList());
        assertEquals(List.of("Go to Home", "Next topic"), pressed, "besides the tools, which fold where letters are wide");
        assertFalse(Fx.on(() -> shown().anyMatch(TextInputControl.class::isInstance)));
        visitor.press("Next topic");
        visitor.read("What stands here is just for you.");
        assertFalse(shows("SECRET"));
        int changes = open.history().changes().size();
        visitor.press("Go to Home");
        visitor.read("Last time we talked about: A good day, a bad day");
        assertEquals(changes, open.history().changes().size());
    }

    @Test
    void whatIsJustForThePersonIsNamedToThemAndNeverShown() throws Exception {
        open(Optional.empty(), Place.question(Plan.JUST_FOR_ME, "private.mind"));
        String last = visitor.read("Last time");
        String name = Fx.on(() -> house.pack().topic(Plan.JUST_FOR_ME).orElseThrow().name());
        assertTrue(last.contains(name), last);
        assertFalse(shows("SECRET"));
        visitor.press("Something else");
        visitor.read("Last time we talked about: " + name);
        assertFalse(shows("SECRET"), "nor at home, where it is opened by itself");
        visitor.press("Carry on");
        visitor.read("SECRET");
        open(Optional.of("grace"), Place.question(Plan.JUST_FOR_ME, "private.mind"));
        assertTrue(visitor.readThat(text -> text.contains("we talked about") && !text.contains(name)).contains("A good day"));
        visitor.press("Just look");
        visitor.read("I get up slowly.");
        assertFalse(shows(name) || shows("SECRET") || shows("just for you") || shows("Next topic"), "a supporter does not even know of it");
    }

    @Test
    void thePersonLooksChangesRetiresAndTakesThatBack() throws Exception {
        openAtDays();
        visitor.read("You wanted to look at your plan again from");
        visitor.press("Look at my plan again");
        visitor.press("Everything but “" + Fx.on(() -> house.pack().topic(Plan.JUST_FOR_ME).orElseThrow().name()) + "”");
        visitor.read("This was said on");
        visitor.press("Change my words");
        assertFalse(shows("What does it show?"), "that is asked of pictures only");
        visitor.write(BOX, "I get up when I like.");
        visitor.press("Back to looking again");
        visitor.read("Then, ");
        visitor.read("I get up slowly.");
        visitor.read("I get up when I like.");
        visitor.press("It is still so");
        visitor.read("Still so: “I get up when I like.”");
        visitor.press("It is no longer so");
        visitor.read("What did you find?");
        assertFalse(open.plan().entry("b").isPresent());
        visitor.press("Undo (F5)");
        visitor.read("Everybody hurries.");
        assertTrue(open.plan().entry("b").isPresent());
        visitor.press("Next");
        visitor.press("What is better?");
        visitor.write(BOX, "Mornings.");
        visitor.press("Look at my plan again");
        visitor.read("What did you find?");
        visitor.press("I have looked");
        visitor.press("In three months");
        assertEquals(Optional.of(LocalDate.now().plusMonths(3)), open.plan().lookAgainOn());
        visitor.press("Save it for my calendar");
        Path file = folder.resolve("again.ics");
        visitor.write("Where shall it be saved?", file.toString());
        visitor.press("Save the calendar file");
        visitor.read("Saved as ");
        assertTrue(Files.readString(file).contains("SUMMARY:Look at my plan again"));
        assertTrue(open.plan().entriesIn("review").stream().anyMatch(e -> e.words().equals("Mornings.")));
        assertTrue(open.history().changes().stream().anyMatch(c -> c.action() instanceof Action.LookedAgain));
        assertTrue(house.background().finish(Duration.ofSeconds(10)));
    }

    @Test
    void aSupporterWhoSignedInLooksAndIsToldWhoseItIsToChange() throws Exception {
        open(Optional.of("grace"), Place.question("days", "days.good"));
        visitor.press("Something else");
        Fx.run(rooms::lookAgain);
        visitor.press("A good day, a bad day");
        visitor.read("I get up slowly.");
        visitor.read("Only the person whose plan it is");
        for (String button : List.of("It is still so", "Change my words", "It is no longer so")) {
            assertFalse(shows(button), button);
        }
        visitor.press("Next");
        visitor.press("Next");
        visitor.read("What did you find?");
        assertFalse(shows("I have looked"));
        openAtDays();
        visitor.press("Look at my plan again");
        visitor.press("A good day, a bad day");
        visitor.read("I get up slowly.");
        assertTrue(shows("It is no longer so"), "the control: the person's are there");
    }
}
