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
import org.onmyterms.plan.HeadingRef;
import org.onmyterms.plan.History;
import org.onmyterms.plan.Person;
import org.onmyterms.work.MemoryVault;
import org.onmyterms.work.OpenPlan;

/** A council's headings, typed in by a group, are answered by keyboard in the window, and given out. */
class HeadingsJourneyTest {

    @TempDir
    Path folder;

    private final Visitor visitor = new Visitor();
    private OpenWindow window;
    private OpenPlan open;

    @BeforeEach
    void enter() throws Exception {
        window = new OpenWindow(1000, 900);
        Files.writeString(Files.createDirectory(folder.resolve("templates")).resolve("camden.md"), """
                ---
                template: camden
                name: Camden's support plan
                ---
                ## day: A typical day
                - days
                ## money: Your finances
                """);
        Fx.run(() -> {
            open = new OpenPlan(new MemoryVault(folder.resolve("a.plan")), History.EMPTY, window.house().background(), Clock.systemDefaultZone());
            open.apply(new Action.Begin("p", "en-GB", Optional.empty(), new Person("Robin"), Extras.NONE));
            open.apply(new Action.AddEntry(Entry.own("a", "days", Optional.of("days.good"), "I get up slowly.", open.now())));
            open.apply(new Action.AddEntry(Entry.own("b", "money", Optional.of("money.hold"), "Nobody told me.", open.now())));
            window.rooms().opened(open);
        });
    }

    @AfterEach
    void goOut() throws Exception {
        window.close();
    }

    @Test
    void thePersonAnswersACouncilsHeadingsAndGivesThemOut() throws Exception {
        visitor.press("Something else");
        Fx.run(window.rooms()::giveOut);
        visitor.press("Answer other people’s headings");
        visitor.press("Camden's support plan");
        visitor.press("A typical day");
        visitor.read("I get up slowly.");
        visitor.read("So far only you see this.");
        visitor.press("Put it here");
        visitor.read("It is in. One thing is here.");
        visitor.write("Words for this reader alone", "Please ring first.");
        visitor.press("Next heading");
        visitor.read("Nothing you said so far is from these topics, and that is fine.");
        visitor.press("Look through all my words");
        visitor.read("Nobody told me.");
        visitor.tick("I have chosen not to answer this");
        visitor.press("All headings");
        visitor.press("Look at the pages");
        Path file = folder.resolve("camden.pdf");
        visitor.write("Where shall it be saved?", file.toString());
        visitor.press("Save as PDF");
        visitor.read("Saved as ");
        assertTrue(window.house().background().finish(Duration.ofSeconds(10)));
        List<String> texts = TagTree.of(Files.readAllBytes(file)).texts();
        assertTrue(texts.contains("I get up slowly.") && texts.contains("Please ring first.") && texts.contains("I have chosen not to answer this."),
                texts.toString());
        assertFalse(texts.contains("Nobody told me."));
        assertEquals(1, open.plan().giveOuts().size());
        assertEquals(List.of(), open.plan().entriesFor("council"), "nobody sees more of the plan itself");
    }

    @Test
    void theDrawerIsReachedByKeyboardAndTellsNobody() throws Exception {
        visitor.press("Something else");
        Fx.run(window.rooms()::headings);
        visitor.press("Open the drawer: Ten things councils look at, England");
        visitor.read("Speak first, in your own words.");
        visitor.read("Where this comes from: Care and Support (Eligibility Criteria) Regulations 2015");
        visitor.press("Eating and drinking well");
        visitor.press("Put it here");
        visitor.read("It is in. One thing is here.");
        assertEquals(List.of("a"), open.plan().headings().tagged(new HeadingRef("care-act-outcomes", "a-eating")));
        Fx.run(window.rooms()::soFar);
        visitor.read("I get up slowly.");
    }

    @Test
    void whoFindsWordsForOneReaderIsAtTheirHeading() throws Exception {
        Fx.run(() -> open.apply(new Action.AddEntry(Entry.own("w", "template/camden", Optional.of("money"), "Ask my sister.", open.now()))));
        visitor.press("Something else");
        Fx.run(() -> window.rooms().entry("w"));
        assertEquals("Ask my sister.", visitor.written("Words for this reader alone"));
        visitor.read("Your finances");
        assertTrue(Fx.on(() -> window.stage().getTitle().startsWith("Camden's support plan")));
    }
}
