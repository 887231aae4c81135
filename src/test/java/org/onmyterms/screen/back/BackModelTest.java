package org.onmyterms.screen.back;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Extras;
import org.onmyterms.plan.History;
import org.onmyterms.plan.LastTime;
import org.onmyterms.plan.Person;
import org.onmyterms.plan.Supporter;
import org.onmyterms.plan.Voice;
import org.onmyterms.words.Words;
import org.onmyterms.work.Background;
import org.onmyterms.work.MemoryVault;
import org.onmyterms.work.OpenPlan;

/** What is said to somebody who comes back: the day as people say it, whose words, and a day to look again. */
class BackModelTest {

    private final Background background = new Background(task -> { });
    private History history = History.EMPTY;

    @AfterEach
    void close() {
        background.close();
    }

    private void does(String when, String author, Action action) {
        history = history.plus(history.next("c" + history.changes().size(), author, Instant.parse(when), action));
    }

    /** A Tuesday. */
    private void begun(Entry entry) {
        does("2026-03-03T10:00:00Z", Person.ID, new Action.Begin("p", "en-GB", Optional.empty(), new Person("Robin"), Extras.NONE));
        does("2026-03-03T10:00:00Z", Person.ID, new Action.PutSupporter(new Supporter("grace", "Grace", "")));
        does("2026-03-03T10:00:00Z", entry.typedBy(), new Action.AddEntry(entry));
    }

    private static Entry own() {
        return Entry.own("a", "days", Optional.empty(), "I get up slowly.", Instant.parse("2026-03-03T10:00:00Z").atOffset(ZoneOffset.UTC));
    }

    private static Entry through(Voice voice) {
        return Entry.through("grace", voice, "grace", "a", "days", Optional.empty(), "Up slowly.", own().when());
    }

    private BackModel on(String day, Optional<String> supporter) {
        MemoryVault vault = new MemoryVault(Path.of("a.plan"));
        supporter.ifPresent(vault::openedBy);
        OpenPlan open = new OpenPlan(vault, history, background, Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC));
        return new BackModel(open, LastTime.of(open.history(), open.plan(), ZoneOffset.UTC).orElseThrow(), Words.english());
    }

    private BackModel on(String day) {
        return on(day, Optional.empty());
    }

    @Test
    void theDayIsSaidAsPeopleSayIt() {
        begun(own());
        assertEquals("Earlier today we talked about: Days.", on("2026-03-03").when("Days"));
        assertEquals("Yesterday we talked about: Days.", on("2026-03-04").when("Days"));
        assertEquals("Last time, on Tuesday, we talked about: Days.", on("2026-03-05").when("Days"));
        assertEquals("Last time, on Tuesday, we talked about: Days.", on("2026-03-09").when("Days"));
        assertEquals("Last time, on 3 March, we talked about: Days.", on("2026-03-10").when("Days"));
        assertEquals("Last time, on 3 March 2026, we talked about: Days.", on("2027-03-03").when("Days"));
        assertEquals("Last time, on 3 March, we talked about: Days.", on("2026-03-01").when("Days"), "a clock that went back");
    }

    @Test
    void itIsSaidWhoseWordsTheyAre() {
        begun(own());
        assertEquals(Optional.of("You said: “I get up slowly.”"), on("2026-03-05").said());
        assertEquals(Optional.of("Robin said: “I get up slowly.”"), on("2026-03-05", Optional.of("grace")).said());
        history = History.EMPTY;
        begun(through(Voice.WRITTEN_DOWN));
        assertEquals(Optional.of("Grace wrote down: “Up slowly.”"), on("2026-03-05").said());
        history = History.EMPTY;
        begun(through(Voice.VIEW));
        assertEquals(Optional.of("Grace thinks: “Up slowly.”"), on("2026-03-05").said());
    }

    @Test
    void fromTheDayOnOneLineSaysThatThePersonWantedToLookAgain() {
        begun(own());
        does("2026-03-03T10:00:00Z", Person.ID, new Action.LookAgainOn(Optional.of(LocalDate.of(2026, 6, 3))));
        assertEquals(Optional.empty(), on("2026-06-02").due());
        assertEquals(Optional.of("You wanted to look at your plan again from 3 June."), on("2026-06-05").due());
        assertEquals(Optional.empty(), on("2026-06-05", Optional.of("grace")).due());
        does("2026-06-05T10:00:00Z", Person.ID, new Action.LookedAgain());
        assertEquals(Optional.empty(), on("2026-06-06").due());
        assertTrue(on("2026-06-06").when("Days").startsWith("Yesterday"));
    }
}
