package org.onmyterms.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onmyterms.house.Fx;
import org.onmyterms.paper.form.CouncilForms;
import org.onmyterms.paper.pdf.TagTree;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Extras;
import org.onmyterms.plan.GiveOut;
import org.onmyterms.plan.History;
import org.onmyterms.plan.Person;
import org.onmyterms.plan.Plan;
import org.onmyterms.work.MemoryVault;
import org.onmyterms.work.OpenPlan;
import org.testfx.api.FxRobot;

/** One plan, given by keyboard in the window to a new worker, a hospital and the council: each gets what is for them, and nobody the rest. */
class GivingJourneyTest {

    private static final String TRAUMA = "What happened in that house.";
    private static final String MINE = "Nobody knows this but me.";
    private static final String LIKED = "I make people laugh.";
    private static final String YES = "I blink twice for yes.";
    private static final String DAY = "A slow morning with the radio.";
    private static final Map<String, String> SAID = Map.of("me", LIKED, "communicating", YES, "days", DAY, "safety", TRAUMA, Plan.JUST_FOR_ME, MINE);

    @TempDir
    Path folder;

    private final Visitor visitor = new Visitor();
    private OpenWindow window;
    private OpenPlan open;

    @BeforeEach
    void aPlan() throws Exception {
        window = new OpenWindow(1000, 900);
        Fx.run(() -> {
            open = new OpenPlan(new MemoryVault(folder.resolve("a.plan")), History.EMPTY, window.house().background(), Clock.systemDefaultZone());
            open.apply(new Action.Begin("p", "en-GB", Optional.empty(), new Person("Robin"), Extras.NONE));
            SAID.forEach((topic, words) -> open.apply(new Action.AddEntry(Entry.own("e-" + topic, topic, Optional.empty(), words, open.now()))));
            window.rooms().opened(open);
        });
    }

    @AfterEach
    void goOut() throws Exception {
        window.close();
    }

    private void begin(String reader) throws Exception {
        Fx.run(window.rooms()::giveOut);
        visitor.press("Give something out");
        visitor.press(reader);
    }

    /** Goes on from the page that asks how it shall look, and saves; returns all that is in the file, every stream decoded. */
    private String save(String layout, String name) throws Exception {
        visitor.press(layout);
        visitor.press(visitor.sees("See the pages") ? "See the pages" : "Look at the pages");
        Path file = folder.resolve(name);
        visitor.write("Where shall it be saved?", file.toString());
        visitor.press("Save as PDF");
        visitor.read("Saved as " + file);
        byte[] pdf = Files.readAllBytes(file);
        return TagTree.everything(pdf) + String.join("\n", TagTree.of(pdf).texts());
    }

    private static void holds(String file, String... said) {
        Set<String> in = Set.of(said);
        SAID.values().forEach(words -> assertEquals(in.contains(words), file.contains(words), words));
    }

    @Test
    void eachReaderGetsWhatIsForThemAndTraumaAndWhatIsJustForMeGoNowhere() throws Exception {
        begin("My workers");
        visitor.write("Who gets it, if you want to say", "Ade, my new worker");
        visitor.press("Next");
        visitor.tick("Everything in: Me, in a page");
        visitor.tick("Everything in: How I communicate");
        visitor.press("Next");
        visitor.tick("Please do not copy this");
        String worker = save("About me, on one page", "worker.pdf");
        holds(worker, LIKED, YES);
        assertTrue(worker.contains("Please do not copy this."));

        Fx.run(window.rooms()::readers);
        visitor.press("My readers");
        visitor.write("Somebody else you may show things to", "The hospital");
        visitor.press("Add them");
        visitor.tick("There are officials among them");
        begin("The hospital");
        visitor.press("Next");
        visitor.press("Everything I said so far");
        visitor.read("Some who see things for ‘The hospital’ are officials.");
        visitor.press("Keep that private");
        visitor.read("They will see 3 things");
        visitor.press("Next");
        holds(save("A card for my wallet", "card.pdf"), LIKED, YES);
        visitor.press("Back");
        holds(save("Large print", "large.pdf"), LIKED, YES, DAY);

        Fx.run(window.rooms()::giveOut);
        visitor.press("Answer other people’s headings");
        visitor.press("Seven questions, England");
        visitor.press("How I want to be supported");
        visitor.press("Look through all my words");
        visitor.read(DAY);
        visitor.press("All headings");
        visitor.press("What matters to me");
        visitor.write("Words for this reader alone", "Please ring first.");
        visitor.press("All headings");
        String questions = save("Clear print", "questions.pdf");
        holds(questions);
        assertTrue(questions.contains("Please ring first."));

        byte[] empty = CouncilForms.needs();
        Path form = Files.write(folder.resolve("needs.pdf"), empty);
        Fx.run(window.rooms()::giveOut);
        visitor.press("A form from the council");
        visitor.write("The form’s file", form.toString());
        visitor.press("Open the form");
        visitor.press("What is hard for you on a bad day?");
        visitor.press("Use something I said");
        visitor.press("A good day, a bad day");
        visitor.read("Press what you want to put in here: What is hard for you on a bad day?");
        visitor.press("A good day, a bad day");
        visitor.press("All fields");
        visitor.press("Save a copy");
        Path filled = folder.resolve("filled.pdf");
        visitor.write("The copy’s file", filled.toString());
        visitor.press("Save the copy");
        visitor.read("Saved: " + filled);
        holds(TagTree.objects(Files.readAllBytes(filled)), DAY);
        assertArrayEquals(empty, Files.readAllBytes(form), "the council's own file is as it was");

        assertEquals(List.of("one-page", "wallet-card", "large", "clear", "clear"), Fx.on(() -> open.plan().giveOuts().stream().map(GiveOut::layout).toList()));
        assertEquals("Ade, my new worker", Fx.on(() -> open.plan().giveOuts().getFirst().terms().reader()));
    }

    @Test
    void whatSomebodyHoldsIsRememberedWithWhatChangedSinceAndAskedBackForInALetter() throws Exception {
        Fx.run(() -> open.apply(new Action.SetAudiences("e-me", Set.of("workers"))));
        begin("My workers");
        visitor.press("Next");
        visitor.press("Next");
        save("Clear print", "one.pdf");
        Fx.run(() -> open.apply(new Action.SetWords("e-me", "I make everybody laugh.")));
        Fx.run(window.rooms()::given);
        visitor.press("Version 1, to My workers");
        visitor.readThat(text -> text.contains("They have: “" + LIKED + "” Now it is: “I make everybody laugh.”"));
        visitor.press("Ask for it back");
        assertTrue(visitor.written("Your letter").contains("version 1 of my plan"));
        visitor.press("See the letter");
        Path letter = folder.resolve("letter.pdf");
        visitor.write("Where shall it be saved?", letter.toString());
        visitor.press("Save as PDF");
        visitor.read("Saved as " + letter);
        assertTrue(String.join("\n", TagTree.of(Files.readAllBytes(letter)).texts()).contains("Please give it back to me"));
        assertFalse(TagTree.everything(Files.readAllBytes(letter)).contains(LIKED), "a letter holds nothing of the plan");
        assertEquals(2, Fx.on(() -> open.plan().giveOuts().size()));
    }

    @Test
    void whoeverLooksAsAReaderSeesTheWholeAppWithNothingElseInIt() throws Exception {
        Fx.run(() -> open.apply(new Action.SetAudiences("e-days", Set.of("workers"))));
        begin("My workers");
        visitor.press("See my plan as they would");
        visitor.press("My life now");
        assertFalse(visitor.sees("Staying safe, my way"));
        visitor.press("A good day, a bad day");
        visitor.read(DAY);
        assertFalse(visitor.sees("Change my words"));
        new FxRobot().press(KeyCode.F4).release(KeyCode.F4);
        new FxRobot().press(KeyCode.F4).release(KeyCode.F4);
        visitor.press("Back");
        visitor.find("See my plan as they would");
    }
}
