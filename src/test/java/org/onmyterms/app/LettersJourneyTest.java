package org.onmyterms.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onmyterms.house.Fx;
import org.onmyterms.paper.pdf.TagTree;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Extras;
import org.onmyterms.plan.History;
import org.onmyterms.plan.Nation;
import org.onmyterms.plan.Person;
import org.onmyterms.work.MemoryVault;
import org.onmyterms.work.OpenPlan;

/** A letter is made by keyboard in the window, in the person's words, and saved. */
class LettersJourneyTest {

    @TempDir
    Path folder;

    private final Visitor visitor = new Visitor();
    private OpenWindow window;
    private OpenPlan open;

    @BeforeEach
    void enter() throws Exception {
        window = new OpenWindow(1000, 900);
        Fx.run(() -> {
            open = new OpenPlan(new MemoryVault(folder.resolve("a.plan")), History.EMPTY, window.house().background(), Clock.systemDefaultZone());
            open.apply(new Action.Begin("p", "en-GB", Optional.empty(), new Person("Robin"), Extras.NONE));
            open.apply(new Action.AddEntry(Entry.own("a", "rights", Optional.of("rights.fair"), "They cut my swimming.", open.now())));
            open.apply(new Action.AddEntry(Entry.own("b", "days", Optional.of("days.good"), "I get up slowly.", open.now())));
            window.rooms().opened(open);
        });
    }

    @AfterEach
    void goOut() throws Exception {
        window.close();
    }

    @Test
    void thePersonAsksForAReviewInTheirOwnWordsAndSavesTheLetter() throws Exception {
        visitor.press("Something else");
        Fx.run(window.rooms()::given);
        visitor.press("Write a letter");
        visitor.read("The law is not the same everywhere.");
        visitor.press("England");
        visitor.press("About the money");
        visitor.press("Say it is not enough");
        visitor.press("My name and address");
        visitor.write("Words in your letter", "Robin, 1 Sea Road");
        visitor.press("Whole letter");
        visitor.press("Why I ask");
        visitor.read("They cut my swimming.");
        visitor.press("Put it here");
        visitor.read("It is in. One thing is here.");
        visitor.press("Next part");
        visitor.tick("Leave this part out");
        visitor.press("Whole letter");
        visitor.press("See the letter");
        Path file = folder.resolve("letter.pdf");
        visitor.write("Where shall it be saved?", file.toString());
        visitor.press("Save as PDF");
        visitor.read("Saved as ");
        assertTrue(window.house().background().finish(Duration.ofSeconds(10)));
        List<String> texts = TagTree.of(Files.readAllBytes(file)).texts();
        assertTrue(texts.containsAll(List.of("Robin, 1 Sea Road", "They cut my swimming.", "The law behind this letter")), texts.toString());
        assertFalse(texts.contains("Please answer me in writing, in plain words.") || texts.contains("I get up slowly."), texts.toString());
        assertEquals(Optional.of(Nation.ENGLAND), open.plan().nation());
        assertEquals("Say it is not enough", open.plan().giveOuts().getLast().what());
        assertEquals(List.of(), open.plan().entriesFor("council"), "nobody sees more of the plan itself");
    }

    @Test
    void whoFindsWordsOfALetterIsAtThatPart() throws Exception {
        Fx.run(() -> open.apply(new Action.AddEntry(Entry.own("w", "template/letter/complain", Optional.of("sender"), "Robin, 1 Sea Road", open.now()))));
        visitor.press("Something else");
        Fx.run(() -> window.rooms().entry("w"));
        assertEquals("Robin, 1 Sea Road", visitor.written("Words in your letter"));
    }
}
