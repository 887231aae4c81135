package org.onmyterms.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Change;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Medium;
import org.onmyterms.plan.History;
import org.onmyterms.plan.Voice;
import org.onmyterms.words.SayableException;

class WritingPadTest {

    private final ExecutorService scene = Executors.newSingleThreadExecutor();
    private final Background background = new Background(scene);
    private final Kept kept = new Kept();
    private final OpenPlan open = new OpenPlan(kept, List.of(), background, Clock.systemUTC(), false);

    /** Keeps changes in memory, and can be told to fail first. */
    private static final class Kept implements PlanStore {
        private final List<Change> changes = new ArrayList<>();
        private int failures;
        private int closed;
        private CountDownLatch arrived = new CountDownLatch(1);

        @Override
        public synchronized List<Change> changes() {
            return List.copyOf(changes);
        }

        @Override
        public synchronized void append(List<Change> more) {
            if (failures-- > 0) {
                throw new SayableException("work.failed");
            }
            changes.addAll(more);
            arrived.countDown();
        }

        @Override
        public void keep(Medium medium) {
            throw new AssertionError("nothing here has a photo");
        }

        @Override
        public void close() {
            closed++;
        }
    }

    @AfterEach
    void end() {
        scene.shutdownNow();
        background.close();
    }

    private void onScene(Runnable what) throws Exception {
        scene.submit(what).get(5, TimeUnit.SECONDS);
    }

    private List<String> keptWords() {
        return History.of(kept.changes()).plan().entries().stream().map(Entry::words).toList();
    }

    private WritingPad pad(Speaking speaking) {
        return new WritingPad(open, background, speaking, "days", Optional.of("days.good"));
    }

    @Test
    void wordsAreKeptAfterAPauseWithoutAnyButton() throws Exception {
        onScene(() -> pad(Speaking.PERSON).type("I get up slowly"));
        assertTrue(kept.arrived.await(5, TimeUnit.SECONDS));
        assertEquals(List.of("I get up slowly"), keptWords());
    }

    @Test
    void typingOnWritesTheSameEntryAnewAndLeavingKeepsAtOnce() throws Exception {
        WritingPad pad = pad(Speaking.PERSON);
        onScene(() -> {
            pad.type("I get");
            pad.keep();
            pad.type("I get up");
            pad.keep();
            pad.keep();
        });
        assertEquals(1, open.plan().entries().size());
        assertEquals("I get up", open.plan().entries().getFirst().words());
        assertEquals(2, open.history().changes().size());
    }

    @Test
    void nothingTypedIsNothingSaid() throws Exception {
        onScene(() -> {
            WritingPad pad = pad(Speaking.PERSON);
            pad.type("  ");
            pad.keep();
        });
        assertTrue(open.plan().entries().isEmpty());
    }

    @Test
    void aSupporterWritingOverThePersonsWordsStandsBesideThem() throws Exception {
        onScene(() -> {
            Entry own = Entry.own("a", "days", Optional.of("days.good"), "I go alone", open.now());
            open.apply(new Action.AddEntry(own));
            WritingPad over = WritingPad.over(own, open, background, new Speaking("grace", Voice.VIEW));
            over.type("He should not go alone");
            over.keep();
            over.type("He should not go alone at night");
            over.keep();
        });
        assertEquals(List.of("I go alone", "He should not go alone at night"), open.plan().entries().stream().map(Entry::words).toList());
        assertEquals(Optional.of("a"), open.plan().entries().getLast().besides());
    }

    @Test
    void anAnswerThatWasTakenAwayWhileItWasInTheBoxDoesNotComeBackByItself() throws Exception {
        onScene(() -> {
            open.apply(new Action.AddEntry(Entry.own("a", "days", Optional.of("days.good"), "one", open.now())));
            WritingPad pad = WritingPad.over(open.plan().entry("a").orElseThrow(), open, background, Speaking.PERSON);
            open.apply(new Action.TakeAway("a"));
            pad.keep();
        });
        assertEquals(List.of(), open.plan().entries());
        assertEquals(1, open.plan().takenAway().size());
    }

    @Test
    void wordsThatAnUndoBroughtBackAreNotTakenOutAgainByLeaving() throws Exception {
        List<Optional<String>> back = new ArrayList<>();
        onScene(() -> {
            WritingPad pad = pad(Speaking.PERSON);
            pad.type("one");
            pad.keep();
            pad.type("");
            pad.keep();
            back.add(pad.changedElsewhere());
            open.undo();
            back.add(pad.changedElsewhere());
            pad.type("one two");
            open.redo();
            back.add(pad.changedElsewhere());
            pad.keep();
            pad.keep();
        });
        assertEquals(List.of(Optional.empty(), Optional.of("one"), Optional.empty()), back, "while somebody types nothing changes under them");
        assertEquals("one two", open.plan().entries().getFirst().words());
    }

    @Test
    void wordsSaidWhileThePlanIsClosingAreKeptAndEverybodyWhoClosesIsTold() throws Exception {
        CountDownLatch closed = new CountDownLatch(2);
        onScene(() -> {
            open.apply(new Action.AddEntry(Entry.own("a", "days", Optional.empty(), "one", open.now())));
            open.close(closed::countDown, p -> { });
            open.apply(new Action.AddEntry(Entry.own("b", "days", Optional.empty(), "two", open.now())));
            open.close(closed::countDown, p -> { });
        });
        assertTrue(closed.await(5, TimeUnit.SECONDS));
        assertEquals(List.of("one", "two"), keptWords());
        assertEquals(1, kept.closed);
    }

    @Test
    void leavingWithoutTheLastWordsStillClosesTheFile() throws Exception {
        kept.failures = 1000;
        CountDownLatch told = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        onScene(() -> {
            open.apply(new Action.AddEntry(Entry.own("a", "days", Optional.empty(), "one", open.now())));
            open.close(closed::countDown, p -> told.countDown());
        });
        assertTrue(told.await(5, TimeUnit.SECONDS));
        onScene(() -> open.abandon(closed::countDown));
        assertTrue(closed.await(5, TimeUnit.SECONDS));
        assertEquals(1, kept.closed);
    }

    @Test
    void aThirdAnswerStandsBesideTheOthers() throws Exception {
        onScene(() -> {
            Entry own = Entry.own("a", "days", Optional.of("days.good"), "one", open.now());
            open.apply(new Action.AddEntry(own));
            open.apply(new Action.AddEntry(Entry.own("b", "days", Optional.of("days.good"), "two", open.now()).withBesides(Optional.of("a"))));
            WritingPad third = WritingPad.beside(open.plan().entry("b").orElseThrow(), open, background, Speaking.PERSON);
            third.type("three");
            third.keep();
        });
        assertEquals(Optional.of("a"), open.plan().entries().getLast().besides());
        onScene(() -> open.apply(new Action.Decide(open.plan().entries().getLast().id())));
        assertEquals(List.of("three"), open.plan().entries().stream().map(Entry::words).toList());
    }

    @Test
    void whatCouldNotBeKeptIsTriedAgainInOrder() throws Exception {
        kept.failures = 1;
        CountDownLatch told = new CountDownLatch(1);
        onScene(() -> {
            open.watchSaving(saving -> saving.problem().ifPresent(p -> told.countDown()));
            WritingPad pad = pad(Speaking.PERSON);
            pad.type("one");
            pad.keep();
            pad.type("one two");
            pad.keep();
        });
        assertTrue(told.await(5, TimeUnit.SECONDS));
        assertTrue(kept.arrived.await(10, TimeUnit.SECONDS));
        CountDownLatch closed = new CountDownLatch(1);
        onScene(() -> open.close(closed::countDown, p -> { }));
        assertTrue(closed.await(5, TimeUnit.SECONDS));
        assertEquals(List.of("one two"), keptWords());
    }

    @Test
    void aPlanWhoseLastWordsCannotBeKeptStaysOpenAndSaysSo() throws Exception {
        kept.failures = 3;
        CountDownLatch told = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        onScene(() -> {
            WritingPad pad = pad(Speaking.PERSON);
            pad.type("one");
            pad.keep();
            open.close(closed::countDown, p -> told.countDown());
        });
        assertTrue(told.await(5, TimeUnit.SECONDS));
        assertEquals(1, closed.getCount());
    }

    @Test
    void undoWorksOnAPlanThatWasClosedAndOpenedAgain() throws Exception {
        onScene(() -> {
            open.apply(new Action.AddEntry(Entry.own("a", "days", Optional.empty(), "one", open.now())));
            open.apply(new Action.SetWords("a", "two"));
        });
        assertTrue(background.finish(Duration.ofSeconds(5)));
        OpenPlan again = new OpenPlan(kept, open.history().changes(), background, Clock.systemUTC(), false);
        onScene(again::undo);
        assertEquals("one", again.plan().entries().getFirst().words());
        onScene(again::redo);
        assertEquals("two", again.plan().entries().getFirst().words());
        assertTrue(again.history().redoable("person").isEmpty());
    }
}
