package org.onmyterms.screen.again;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onmyterms.guide.Pack;
import org.onmyterms.guide.PackReader;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Answer;
import org.onmyterms.plan.Change;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Extras;
import org.onmyterms.plan.History;
import org.onmyterms.plan.Person;
import org.onmyterms.plan.Plan;
import org.onmyterms.plan.Supporter;
import org.onmyterms.plan.ToLookAt;
import org.onmyterms.plan.Voice;
import org.onmyterms.screen.again.Shown.Choosing;
import org.onmyterms.screen.again.Shown.Day;
import org.onmyterms.screen.again.Shown.Ending;
import org.onmyterms.screen.again.Shown.Thing;
import org.onmyterms.words.Words;
import org.onmyterms.work.Background;
import org.onmyterms.work.MemoryVault;
import org.onmyterms.work.OpenPlan;

/** Looking again: nothing is compulsory, nothing changes by itself, and only the person keeps, changes and retires. */
class AgainModelTest {

    private static final Pack PACK = PackReader.read(Path.of("assets/packs/en-GB"));
    private static final Instant THEN = Instant.parse("2026-03-03T10:00:00Z");
    private static final Instant NOW = Instant.parse("2026-05-05T10:00:00Z");

    @TempDir
    Path folder;

    private final Queue<Runnable> scene = new ConcurrentLinkedQueue<>();
    private final Background background = new Background(scene::add);
    private final Look look = new Look();
    private OpenPlan open = at(THEN, new MemoryVault(Path.of("a.plan")), History.EMPTY);

    AgainModelTest() {
        open.apply(new Action.Begin("plan-1", "en-GB", Optional.empty(), new Person("Robin"), Extras.NONE));
        open.apply(new Action.PutSupporter(new Supporter("grace", "Grace", "friend")));
        say("a", "days", "I get up slowly.");
        say("b", "me", "Call me Rob.");
        open.apply(new Action.AddEntry(Entry.through("grace", Voice.VIEW, "grace", "v", "days", Optional.empty(), "Mornings are hard.", open.now())));
        say("p", Plan.JUST_FOR_ME, "SECRET");
    }

    @AfterEach
    void close() {
        background.close();
    }

    private OpenPlan at(Instant when, MemoryVault vault, History history) {
        return new OpenPlan(vault, history, background, Clock.fixed(when, ZoneOffset.UTC));
    }

    private void say(String id, String topic, String words) {
        open.apply(new Action.AddEntry(Entry.own(id, topic, Optional.empty(), words, open.now())));
    }

    /** Two months later, opened by the person. */
    private void later() {
        open = at(NOW, new MemoryVault(Path.of("a.plan")), open.history());
    }

    private void laterBySupporter() {
        MemoryVault vault = new MemoryVault(Path.of("a.plan"));
        vault.openedBy("grace");
        open = at(NOW, vault, open.history());
    }

    private AgainModel model() {
        return new AgainModel(open, look, PACK.topics(), Words.english());
    }

    private NextDayModel days(AgainModel model) {
        return new NextDayModel(open, model, background, Words.english(), folder);
    }

    private static List<String> topics(AgainModel model) {
        return ((Choosing) model.shown.get()).choices().stream().map(c -> c.topic().orElse("everything") + " " + c.entries().size()).toList();
    }

    private static AgainModel lookingAt(AgainModel model, String... entries) {
        model.choose(new ToLookAt(Optional.empty(), List.of(entries)));
        return model;
    }

    private static String shown(AgainModel model) {
        return model.shown.get() instanceof Thing thing ? thing.then().day() + " " + thing.then().entry().words() + " | " + thing.now().day() + " "
                + thing.now().entry().words() : model.shown.get().getClass().getSimpleName();
    }

    @Test
    void onlyTopicsInWhichSomethingIsSaidAreOfferedAndWhatIsJustForThePersonOnlyByItself() {
        later();
        AgainModel model = model();
        assertEquals(List.of("everything 3", "me 1", "days 2", "private 1"), topics(model));
        assertFalse(((Choosing) model.shown.get()).choices().getFirst().entries().contains("p"));
        laterBySupporter();
        assertEquals(List.of("everything 3", "me 1", "days 2"), topics(model()), "the control is the person above");
    }

    @Test
    void fiveChoicesAtATimeAndEachIsReached() {
        PACK.topics().stream().filter(t -> !Set.of("days", "me", Plan.JUST_FOR_ME).contains(t.id())).limit(7).forEach(t -> say("x" + t.id(), t.id(), "x"));
        later();
        AgainModel model = model();
        Set<String> met = new LinkedHashSet<>();
        for (int page = 0; page < 3; page++) {
            Choosing choosing = (Choosing) model.shown.get();
            assertTrue(choosing.more() && choosing.choices().size() <= 4, "four and the way to more");
            met.addAll(topics(model));
            model.moreTopics();
        }
        assertEquals(11, met.size(), met.toString());
        assertEquals("everything 10", topics(model).getFirst(), "then from the beginning");
    }

    @Test
    void everythingCanBePassedByAndNothingChanges() {
        later();
        AgainModel model = model();
        List<Change> before = open.history().changes();
        model.choose(((Choosing) model.shown.get()).choices().getFirst());
        assertTrue(shown(model).endsWith("Call me Rob."), shown(model));
        model.next();
        model.next();
        assertTrue(shown(model).endsWith("Mornings are hard."), shown(model));
        model.next();
        assertInstanceOf(Ending.class, model.shown.get());
        model.back();
        model.back();
        model.back();
        assertTrue(shown(model).endsWith("Call me Rob."), shown(model));
        model.back();
        assertInstanceOf(Choosing.class, model.shown.get());
        assertEquals(before, open.history().changes());
    }

    @Test
    void wordsOfThenStandBesideWordsOfNowAlsoAfterSayingThatOneHasLooked() {
        later();
        AgainModel model = lookingAt(model(), "a");
        assertEquals("2026-03-03 I get up slowly. | 2026-03-03 I get up slowly.", shown(model));
        open.apply(new Action.SetWords("a", "I get up when I like."));
        assertEquals("2026-03-03 I get up slowly. | 2026-05-05 I get up when I like.", shown(model));
        model.looked();
        assertInstanceOf(Day.class, model.shown.get());
        assertEquals("2026-03-03 I get up slowly. | 2026-05-05 I get up when I like.", shown(lookingAt(model, "a")));
        model.end();
        assertEquals("2026-05-05 I get up when I like. | 2026-05-05 I get up when I like.", shown(lookingAt(model(), "a")), "the next look begins there");
    }

    @Test
    void whatIsStillSoIsNotedAndStays() {
        later();
        AgainModel model = lookingAt(model(), "a", "b");
        model.stillSo(open.plan().entry("a").orElseThrow());
        assertEquals(new Action.StillSo("a"), open.history().changes().getLast().action());
        assertTrue(shown(model).endsWith("Call me Rob."));
        assertEquals("Still so: “I get up slowly.”", model.notice.get());
    }

    @Test
    void whatIsRetiredLeavesThePlanAndUndoShowsItWhereItWas() {
        later();
        AgainModel model = lookingAt(model(), "a", "b");
        model.retire(open.plan().entry("a").orElseThrow());
        assertTrue(open.plan().entry("a").isEmpty());
        assertEquals(List.of("a"), open.plan().takenAway().stream().map(Entry::id).toList());
        assertTrue(shown(model).endsWith("Call me Rob."));
        open.undo();
        assertTrue(open.plan().entry("a").isPresent());
        assertTrue(shown(model).endsWith("I get up slowly."));
    }

    @Test
    void somebodyElsesViewIsAnswered() {
        later();
        AgainModel model = lookingAt(model(), "v");
        assertFalse(AgainModel.isPersons(open.plan().entry("v").orElseThrow()));
        model.answer(open.plan().entry("v").orElseThrow(), Answer.DISAGREE);
        assertEquals(Answer.DISAGREE, open.plan().entry("v").orElseThrow().answer());
        assertEquals("Your answer is kept: I do not agree.", model.notice.get());
    }

    @Test
    void aSupporterLooksAndChangesNothing() {
        laterBySupporter();
        assertFalse(model().personLooks());
        later();
        assertTrue(model().personLooks(), "the control");
        open.typedBy("grace");
        assertFalse(model().personLooks(), "nor while a supporter is typing");
        assertTrue(model().mayType());
    }

    @Test
    void aSupporterIsNotShownWhatWasJustForThePersonThen() {
        later();
        open.apply(new Action.SetWords("p", "I like to sleep late."));
        open.apply(new Action.MoveToTopic("p", "days", Optional.empty()));
        OpenPlan persons = open;
        laterBySupporter();
        assertEquals("2026-05-05 I like to sleep late. | 2026-05-05 I like to sleep late.", shown(lookingAt(model(), "p")));
        look.end();
        open = persons;
        assertTrue(shown(lookingAt(model(), "p")).startsWith("2026-03-03 SECRET"), "the control: the person is");
    }

    @Test
    void whoeverComesBackIsWhereTheyWere() {
        later();
        AgainModel model = lookingAt(model(), "a", "b");
        model.next();
        model.leave();
        open.apply(new Action.SetWords("b", "Call me Robin."));
        assertEquals("2026-03-03 Call me Rob. | 2026-05-05 Call me Robin.", shown(model()));
        open.apply(new Action.TakeAway("b"));
        assertInstanceOf(Ending.class, model().shown.get(), "what was taken away meanwhile is passed by");
    }

    @Test
    void aDayIsChosenTypedChangedAndTakenAway() {
        later();
        AgainModel model = model();
        NextDayModel days = days(model);
        model.toDay();
        days.in(3);
        assertEquals(new Day(Optional.of(LocalDate.of(2026, 8, 5)), false), model.shown.get());
        assertEquals("Wednesday 5 August 2026", days.say(LocalDate.of(2026, 8, 5)));
        model.chooseDay();
        days.typed.set("soon");
        days.useTyped();
        assertEquals("We did not understand that day. Please type it like this: 3 March 2027.", model.notice.get());
        days.typed.set("5/5/2026");
        days.useTyped();
        assertEquals("5 May 2026 is not still to come. Please type a later day.", model.notice.get());
        assertEquals(Optional.of(LocalDate.of(2026, 8, 5)), open.plan().lookAgainOn());
        days.typed.set("3/4/2027");
        days.useTyped();
        assertEquals(Optional.of(LocalDate.of(2027, 4, 3)), open.plan().lookAgainOn());
        days.never();
        assertEquals(Optional.empty(), open.plan().lookAgainOn());
    }

    @Test
    void theCalendarFileIsWrittenOnceAndNeverOverAnother() throws Exception {
        later();
        AgainModel model = model();
        NextDayModel days = days(model);
        days.in(1);
        days.save();
        settle();
        Path file = folder.resolve("look-again.ics");
        assertEquals("Saved as " + file + ". You can open it with your calendar.", model.notice.get());
        String written = Files.readString(file, StandardCharsets.UTF_8);
        assertTrue(written.contains("DTSTART;VALUE=DATE:20260605"), written);
        for (String inThePlan : List.of("Robin", "Grace", "plan-1", "get up", "VALARM", "ORGANIZER")) {
            assertFalse(written.contains(inThePlan), inThePlan);
        }
        days.in(6);
        days.save();
        settle();
        assertTrue(model.notice.get().startsWith("There is already a file called look-again.ics."), model.notice.get());
        assertEquals(written, Files.readString(file, StandardCharsets.UTF_8));
        days.file.set("\0");
        days.save();
        settle();
        assertEquals("That is no name for a file. Nothing was changed. Please choose another name.", model.notice.get());
    }

    private void settle() {
        assertTrue(background.finish(Duration.ofSeconds(20)));
        for (Runnable next = scene.poll(); next != null; next = scene.poll()) {
            next.run();
        }
    }
}
