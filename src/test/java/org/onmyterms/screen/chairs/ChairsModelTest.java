package org.onmyterms.screen.chairs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onmyterms.guide.Door;
import org.onmyterms.guide.Prompt;
import org.onmyterms.guide.Topic;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Extras;
import org.onmyterms.plan.History;
import org.onmyterms.plan.Note;
import org.onmyterms.plan.Person;
import org.onmyterms.plan.Supporter;
import org.onmyterms.plan.Voice;
import org.onmyterms.words.Words;
import org.onmyterms.work.Background;
import org.onmyterms.work.MemoryVault;
import org.onmyterms.work.OpenPlan;

/** Whatever the two do at one laptop, in whatever order, each one's words are kept as theirs. */
class ChairsModelTest {

    private static final Topic DAYS = new Topic("days", Door.LIFE, "Days", "1F305", List.of(new Prompt("days.good", "Good?", List.of("How?")),
            new Prompt("days.bad", "Bad?", List.of("How?"))));

    /** Nothing comes back from the file thread: what is kept on disk is not asked about here. */
    private final Background background = new Background(task -> { });
    private final OpenPlan open = new OpenPlan(new MemoryVault(Path.of("a.plan")), History.EMPTY, background, Clock.systemUTC());
    private ChairsModel model;

    @BeforeEach
    void sitDown() {
        open.apply(new Action.Begin("p", "en-GB", Optional.empty(), new Person("Robin"), Extras.NONE));
        open.apply(new Action.PutSupporter(new Supporter("grace", "Grace", "")));
        model = new ChairsModel(open, background, DAYS, "days.good", "grace", text -> { }, Words.english());
    }

    @AfterEach
    void close() {
        background.close();
    }

    private void caught(String line) {
        model.caught.set(line);
        model.keepLine();
    }

    private List<String> said(Voice voice) {
        return open.plan().entries().stream().filter(e -> e.voice() == voice).map(Entry::words).toList();
    }

    @Test
    void changeItAndThenGoingOnLeavesTheWordsAsTheyWere() {
        caught("The bus does not wait.");
        model.sayBack();
        model.change();
        model.next();
        model.leave();
        assertEquals(List.of("The bus does not wait."), said(Voice.WRITTEN_DOWN));
        assertEquals(List.of(), said(Voice.OWN));
    }

    @Test
    void whatAnUndoBringsBackStandsInItsBoxAgainAndStaysWhoeverSitsThere() {
        for (boolean supporter : new boolean[] {false, true}) {
            model.typed.set("Tea in the blue mug.");
            model.sit(true);
            model.sit(false);
            model.typed.set("");
            model.sit(true);
            model.sit(supporter);
            assertEquals(List.of(""), said(Voice.OWN));
            open.apply(new Action.Undo(open.history().changes().getLast().id()));
            assertEquals("Tea in the blue mug.", model.typed.get());
            assertEquals(supporter, model.supporterTypes.get(), "nobody changed chairs");
            model.another();
            assertEquals(List.of("Tea in the blue mug."), said(Voice.OWN));
            open.apply(new Action.TakeAway(open.plan().entries().getFirst().id()));
        }
    }

    @Test
    void whatThePersonChangesIsTheirsAndNothingIsLeftOfTheOldWords() {
        caught("The bus does not wait.");
        model.sayBack();
        model.change();
        model.typed.set("The bus never waits.");
        model.leave();
        assertEquals(List.of("The bus never waits."), said(Voice.OWN));
        assertEquals(List.of(), said(Voice.WRITTEN_DOWN));
    }

    @Test
    void whatIsTypedAfterTheWordsToBeChangedWentAwayIsKept() {
        caught("The bus does not wait.");
        model.sayBack();
        model.change();
        open.apply(new Action.TakeAway(open.plan().entries().getFirst().id()));
        model.typed.set("Something else.");
        model.leave();
        assertEquals(List.of("Something else."), said(Voice.OWN));
    }

    @Test
    void wordsStandUnderWhoWroteThemWhoeverTypesNext() {
        model.caught.set("Robin says this.");
        model.typed.set("I say this.");
        model.caught.set("Robin says this too.");
        model.leave();
        assertEquals(List.of("I say this."), said(Voice.OWN));
        assertEquals(List.of("Robin says this too."), said(Voice.WRITTEN_DOWN));
        for (Entry entry : open.plan().entries()) {
            assertEquals(entry.typedBy(), open.history().wroteLast(entry.id()).orElseThrow().author());
        }
        assertEquals(Person.ID, open.typist(), "whoever leaves gives the keys back");
    }

    @Test
    void whatStandsInTheBoxStaysWhatItWasBegunAs() {
        model.caught.set("Robin says this.");
        model.startCatching(Catching.VIEW);
        caught("Grace thinks that.");
        assertEquals(List.of("Robin says this."), said(Voice.WRITTEN_DOWN));
        assertEquals(List.of("Grace thinks that."), said(Voice.VIEW));
    }

    @Test
    void whoIsInTheRoomIsNotSaidToBeThePersonsWords() {
        model.startCatching(Catching.ROOM);
        caught("Grace and Robin");
        Entry meeting = open.plan().entries().getFirst();
        assertEquals(Voice.VIEW, meeting.voice());
        assertEquals("about", meeting.topic());
        assertFalse(meeting.details().get("day").isBlank());
    }

    @Test
    void aNoteIsKeptWhileItIsWrittenAndOnce() {
        model.startCatching(Catching.NOTE);
        model.caught.set("ring");
        model.sit(false);
        assertEquals(List.of("ring"), open.plan().notes().stream().map(Note::words).toList(), "kept before the other types");
        model.caught.set("ring back");
        model.keepLine();
        assertEquals(List.of("ring back"), open.plan().notes().stream().map(Note::words).toList());
        assertEquals(List.of(), open.plan().entries());
    }

    @Test
    void emptyWordsAreNotSaidBack() {
        model.caught.set("x");
        model.sit(false);
        model.caught.set("");
        model.keepLine();
        assertFalse(model.sayBack());
        caught("Words.");
        assertTrue(model.sayBack(), "the control");
    }

    @Test
    void wordsFromElsewhereInTheTopicComeUpAtItsOpeningQuestion() {
        open.typedBy("grace");
        open.apply(new Action.AddEntry(Entry.through("grace", Voice.WRITTEN_DOWN, "grace", "moved", "days", Optional.empty(), "From just talk.", open.now())));
        open.typedBy(Person.ID);
        assertEquals(Optional.of("moved"), model.back.waiting.get().map(Entry::id));
    }
}
