package org.onmyterms.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onmyterms.house.Fx;
import org.onmyterms.plan.Answer;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.History;
import org.onmyterms.plan.Person;
import org.onmyterms.plan.Plan;
import org.onmyterms.plan.Voice;
import org.onmyterms.store.Key;
import org.onmyterms.store.PlanFile;

/** Visits at one laptop, by keyboard, through the real window: who says what, whose words they become, and what cannot be done. */
class VisitTest {

    private static final String BOX = "Write here, as much or as little as you like";
    private static final String CATCH = "Grace, write here";

    @TempDir
    Path folder;

    private final Visitor visitor = new Visitor();
    private OpenWindow window;
    private String words;

    @BeforeEach
    void enter() throws Exception {
        window = new OpenWindow(1100, 900);
        words = window.makePlan(visitor, plan());
    }

    @AfterEach
    void goOut() throws Exception {
        window.close();
    }

    private Path plan() {
        return folder.resolve("a.plan");
    }

    private void goTo(String door, String topic) throws Exception {
        Fx.run(window.rooms()::home);
        visitor.press(door);
        visitor.press(topic);
    }

    private void helper(String name, String role) throws Exception {
        visitor.press("Change");
        helperFields(name, role);
        visitor.press("Go back");
    }

    private void helperFields(String name, String role) throws Exception {
        visitor.write("What is their name?", name);
        visitor.write("What are they to you: an advocate, a friend, a sister?", role);
        visitor.press("Add this person");
        visitor.read(name + " is added.");
    }

    private void catchLine(String line) throws Exception {
        visitor.write(CATCH, line);
        visitor.enter();
    }

    private void stop() throws Exception {
        Fx.run(window.rooms()::tired);
        visitor.press("Save and stop");
        visitor.press("Start my plan");
    }

    /** What stands in the file, as it would be opened elsewhere. */
    private Plan kept() {
        assertTrue(window.house().background().finish(Duration.ofSeconds(20)));
        try (PlanFile file = PlanFile.openReadOnly(plan(), Key.words(words))) {
            return History.of(file.changes()).plan();
        }
    }

    private static Entry one(Plan plan, String words) {
        return plan.entries().stream().filter(e -> e.words().equals(words)).findFirst().orElseThrow();
    }

    @Test
    void anHourWithAnAdvocateIsStoppedInTheMiddleAndGoesOnNextWeek() throws Exception {
        goTo("My life now", "A good day, a bad day");
        helper("Grace", "advocate");
        helper("Sam", "brother");
        visitor.press("Change");
        visitor.press("Two chairs: sit together with Grace");
        visitor.read("The person is typing");
        visitor.press("Change who types");
        visitor.read("Grace is typing");
        catchLine("The bus does not wait.");
        visitor.read("Kept, as The person said it.");
        catchLine("I like the front seat.");
        catchLine("Nobody asks me.");
        visitor.press("Say it back");
        visitor.read("Grace wrote this down. Is it what you said?");
        visitor.press("That is right");
        visitor.read("Your plan says now");
        visitor.press("Not yet");
        visitor.read("That is fine.");
        visitor.choose("Write something else", 3);
        catchLine("Mornings go better with the same worker.");
        visitor.choose("Write something else", 4);
        catchLine("Ring the depot on Monday.");
        visitor.choose("Write something else", 5);
        catchLine("Grace, my cat and me");
        visitor.press("Shall we stop?");
        visitor.press("Save and stop");
        visitor.press("Start my plan");

        Plan kept = kept();
        assertEquals(Answer.AGREE, one(kept, "The bus does not wait.").answer());
        assertTrue(one(kept, "I like the front seat.").waitsToBeSaidBack());
        assertTrue(one(kept, "Nobody asks me.").waitsToBeSaidBack());
        for (Entry entry : kept.entries()) {
            assertEquals(Optional.of(kept.supporters().getFirst().id()), entry.from(), "none of it is marked as the person's own");
        }
        assertEquals(Voice.VIEW, one(kept, "Mornings go better with the same worker.").voice());
        assertEquals(List.of("Ring the depot on Monday."), kept.notes().stream().map(n -> n.words()).toList());
        assertEquals("about", one(kept, "Grace, my cat and me").topic());

        window.openPlan(visitor, plan(), words);
        goTo("My life now", "A good day, a bad day");
        visitor.read("I said this. Grace wrote it down \u00b7 Said back to me, and right");
        visitor.read("I said this. Grace wrote it down \u00b7 Not yet said back to me");
        visitor.press("Change");
        visitor.press("Two chairs: sit together with Grace");
        visitor.press("Change it");
        visitor.write("The person, write here what you like", "I like the window seat.");
        visitor.press("Say another thing");
        stop();
        Plan later = kept();
        assertEquals(Voice.OWN, one(later, "I like the window seat.").voice());
        assertTrue(later.entries().stream().noneMatch(e -> e.words().equals("I like the front seat.")), "the person's words took its place");
    }

    @Test
    void aSupporterCannotPutWordsIntoThePersonsMouth() throws Exception {
        goTo("My life now", "A good day, a bad day");
        visitor.write(BOX, "I choose when I get up.");
        helper("Grace", "advocate");
        goTo("Keeping it mine", "Things just for me");
        visitor.write(BOX, "A secret of mine.");
        Fx.run(window.rooms()::keys);
        visitor.find("Make new words for me"); // the page is made anew once it is read who can open the plan
        visitor.press("Give Grace words of their own");
        String graces = OpenWindow.readWords(visitor);
        visitor.press("They are written down");
        visitor.read("Grace can open your plan now.");
        Fx.run(window.rooms()::tired);
        visitor.press("Save and stop");

        window.openPlan(visitor, plan(), graces);
        goTo("My life now", "A good day, a bad day");
        visitor.read("Typing now: Grace");
        assertFalse(visitor.sees("My answer"), "what is agreed is the person's to say");
        visitor.press("Change");
        visitor.read("This is shown beside");
        assertFalse(visitor.sees("Me, in my own words") || visitor.sees("Two chairs: sit together with Grace"));
        visitor.press("Go back");
        visitor.write(BOX, "She likes getting up at six.");
        Fx.run(window.rooms()::home);
        visitor.press("Keeping it mine");
        visitor.find("About this plan");
        assertFalse(visitor.sees("Things just for me"));
        Fx.run(window.rooms()::tired);
        visitor.press("Save and stop");
        visitor.press("Start my plan");

        Plan kept = kept();
        assertEquals("I choose when I get up.", one(kept, "I choose when I get up.").words());
        Entry hers = one(kept, "She likes getting up at six.");
        assertEquals(Voice.VIEW, hers.voice());
        assertEquals(List.of("A secret of mine."), kept.entriesIn(Plan.JUST_FOR_ME).stream().map(Entry::words).toList());
        assertEquals(Person.ID, kept.entriesIn(Plan.JUST_FOR_ME).getFirst().typedBy());
    }

    @Test
    void wordsOfACouncilArePutInAsItsViewAndAnsweredInThePersonsOwnWords() throws Exception {
        goTo("My life now", "A good day, a bad day");
        visitor.press("Change");
        visitor.tick("This is not a helper but a body, such as a council");
        helperFields("The council", "");
        visitor.press("Words of The council, typed in here");
        visitor.write(BOX, "Needs prompting to wash.");
        visitor.press("Say another thing");
        visitor.press("Change");
        visitor.press("Me, in my own words");
        visitor.choose("My answer", 2);
        visitor.choose("My answer", 4);
        visitor.write(BOX, "I wash when the water is warm.");
        stop();
        Plan kept = kept();
        Entry view = one(kept, "Needs prompting to wash.");
        assertEquals(Voice.VIEW, view.voice());
        assertEquals(Person.ID, view.typedBy());
        assertTrue(kept.supporter(view.from().orElseThrow()).orElseThrow().isBody());
        assertEquals(Answer.DISAGREE, view.answer());
        assertEquals(List.of("I wash when the water is warm."), kept.answersTo(view).stream().map(Entry::words).toList());
    }

    @Test
    void aPersonAloneFillsCardsAndNeverMeetsASupporter() throws Exception {
        goTo("My life now", "My people");
        visitor.press("Somebody in my life: 0");
        visitor.press("Make a new card");
        visitor.write("Name", "Olu");
        visitor.press("Next");
        visitor.press("Close");
        visitor.press("All my cards");
        visitor.press("Olu");
        visitor.read("My words\nName: Olu\nHow near: Close");
        stop();
        Entry card = one(kept(), "Olu");
        assertEquals("near", card.details().get("ring"));
        assertEquals(Voice.OWN, card.voice());
        assertEquals(List.of(), kept().supporters());
    }
}
