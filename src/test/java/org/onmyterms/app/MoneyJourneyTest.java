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
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onmyterms.house.Fx;
import org.onmyterms.paper.MoneyDocument;
import org.onmyterms.paper.pdf.TagTree;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Extras;
import org.onmyterms.plan.History;
import org.onmyterms.plan.Person;
import org.onmyterms.work.MemoryVault;
import org.onmyterms.work.OpenPlan;

/** From a council's first figure to a letter that asks for what is missing, by keyboard in the window. */
class MoneyJourneyTest {

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
            open.apply(new Action.AddEntry(Entry.own("sing", "hopes", Optional.of("hopes.free"), "Sing on Saturdays.", open.now())));
            open.apply(new Action.AddEntry(Entry.own("other", "days", Optional.of("days.bad"), "Nobody else shall read this.", open.now())));
            window.rooms().opened(open);
        });
        visitor.press("Something else");
    }

    @AfterEach
    void goOut() throws Exception {
        window.close();
    }

    /** Writes into the field that is asked, and goes on to the next. */
    private void say(String field, String words) throws Exception {
        visitor.write(field, words);
        visitor.press("Next");
    }

    /** Chooses, and goes on. */
    private void pick(String option) throws Exception {
        visitor.press(option);
        visitor.press("Next");
    }

    private byte[] save(String name) throws Exception {
        Path file = folder.resolve(name);
        visitor.write("Where shall it be saved?", file.toString());
        visitor.press("Save as PDF");
        visitor.read("Saved as ");
        assertTrue(window.house().background().finish(Duration.ofSeconds(10)));
        return Files.readAllBytes(file);
    }

    @Test
    void fromACouncilsFirstFigureToALetterThatAsksForWhatIsMissing() throws Exception {
        Fx.run(() -> window.rooms().question("money", ""));
        visitor.choose("Also here", 4);
        visitor.read("I have not been told.");

        visitor.press("What I was offered");
        visitor.press("Taken off the top");
        Fx.run(window.rooms()::money);
        visitor.press("What I was offered");
        visitor.press("Make a new card");
        say("What they said", "They can give me 193.60.");
        say("Who said it", "Ms Hall");
        say("When", "3 November 2026");
        visitor.write("How much", "about 190");
        visitor.read("Kept as you wrote it.");
        visitor.write("How much", "193.60");
        visitor.read("This is read as \u00a3193.60.");
        visitor.press("Next");
        visitor.press("Every week");

        Fx.run(window.rooms()::money);
        visitor.press("Back");
        visitor.press("What my support costs");
        visitor.press("Support I want");
        visitor.press("Make a new card");
        say("What", "Somebody to come to choir with me");
        visitor.press("Next");
        pick("\u201cSing on Saturdays.\u201d");
        visitor.press("Next");
        say("Price", "14");
        pick("One hour");
        say("How many", "20");
        visitor.press("Every week");

        Fx.run(window.rooms()::money);
        visitor.press("Back");
        visitor.read("It is \u00a386.40 a week short.");
        visitor.press("What would be missing");
        String missing = visitor.readThat(text -> text.contains("choir"));
        assertTrue(missing.contains("\u00a386.40 a week of \u00a3280.00 is missing.") && missing.contains("Sing on Saturdays."), missing);

        String line = Fx.on(() -> open.plan().entriesIn("support").getFirst().id());
        Fx.run(() -> open.apply(new Action.SetAudiences(line, Set.of("council"))));
        Fx.run(() -> window.rooms().question("rights", ""));
        visitor.choose("Also here", 3);
        visitor.press("England");
        visitor.press("About the money");
        visitor.press("Say it is not enough");
        visitor.press("See the letter");
        List<String> letter = TagTree.of(save("letter.pdf")).texts();
        assertTrue(letter.containsAll(List.of("You offered me \u00a3193.60 a week.", "My support costs \u00a3280.00 a week.", "It is \u00a386.40 a week short.",
                "This would go from my life: Somebody to come to choir with me.", "The law behind this letter")), letter.toString());
        assertFalse(letter.toString().contains("Nobody else shall read this."), letter.toString());

        Fx.run(() -> window.rooms().giveSums(MoneyDocument.GAP));
        visitor.press("Next");
        visitor.press("The council");
        visitor.read("Cards that this reader does not see: 1.");
        visitor.press("Next");
        visitor.press("See the pages");
        List<String> gap = TagTree.of(save("gap.pdf")).texts();
        assertTrue(gap.contains("I have not been told."), "the offer was not shown to the council, so the document does not know of it: " + gap);
        assertEquals(List.of("Say it is not enough", "The gap"), open.plan().giveOuts().stream().map(g -> g.what()).toList());
    }
}
