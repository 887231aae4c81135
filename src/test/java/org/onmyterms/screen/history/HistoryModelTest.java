package org.onmyterms.screen.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.onmyterms.guide.Pack;
import org.onmyterms.guide.PackReader;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.KeyHolder;
import org.onmyterms.plan.Person;
import org.onmyterms.plan.Plan;
import org.onmyterms.plan.Told;
import org.onmyterms.plan.Voice;
import org.onmyterms.screen.history.HistoryModel.Choice;
import org.onmyterms.words.Words;
import org.onmyterms.work.Background;
import org.onmyterms.work.MemoryVault;
import org.onmyterms.work.OpenPlan;

/** The list of what happened, what is chosen of it, and one thing brought back from an earlier day. */
class HistoryModelTest {

    private static final String SECRET = "SECRET";

    private final BlockingQueue<Runnable> scene = new LinkedBlockingQueue<>();
    private final Background background = new Background(scene::add);
    private final Pack pack = PackReader.read(Path.of("assets/packs/en-GB"));
    private OpenPlan open;

    @AfterEach
    void close() {
        background.close();
    }

    private HistoryModel model(Told told) {
        return model(told, Person.ID);
    }

    private HistoryModel model(Told told, String signedIn) {
        MemoryVault vault = new MemoryVault(Path.of("/home/me/a.plan"));
        if (!signedIn.equals(Person.ID)) {
            vault.holders().forEach(vault::takeAway);
            vault.hold(new KeyHolder(9, KeyHolder.Kind.WORDS, signedIn));
        }
        open = new OpenPlan(vault, told.history(), background, Clock.systemUTC());
        Pack seen = signedIn.equals(Person.ID) ? pack : pack.without(Plan.JUST_FOR_ME);
        return new HistoryModel(open, background, seen.topics(), Words.in(Locale.UK));
    }

    private static List<String> all(HistoryModel model) {
        List<String> told = new ArrayList<>();
        while (model.left() > 0) {
            model.next().forEach(line -> told.add(line.told()));
        }
        return told;
    }

    private static <T> Choice<T> named(List<Choice<T>> choices, String name) {
        return choices.stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
    }

    private static Told twoDays() {
        Told told = Told.begun().says("a", "days", "I get up slowly.");
        told.by(Told.GRACE, new Action.AddEntry(told.through(Voice.VIEW, "v", "Mornings seem hard.")));
        return told.after(Duration.ofDays(20), Person.ID, new Action.SetWords("a", "Nobody hurries me.")).says("h", "hopes", "I want to sing.");
    }

    private static LocalDate firstDay() {
        return LocalDate.ofInstant(Told.BEGUN.plus(Duration.ofHours(4)), ZoneId.systemDefault());
    }

    /** Does on this thread what waits for the scene's, until the day is shown. */
    private DayModel.Day shown(DayModel day) throws Exception {
        DayModel.Day before = day.shown.get().orElse(null);
        while (day.shown.get().isEmpty() || day.shown.get().get() == before) {
            Runnable next = scene.poll(20, TimeUnit.SECONDS);
            assertTrue(next != null, "nothing came");
            next.run();
        }
        return day.shown.get().get();
    }

    @Test
    void theNewestComesFirstAndIsToldWithItsTime() {
        List<String> told = all(model(twoDays()));
        assertTrue(told.getFirst().endsWith(" · Robin wrote: “I want to sing.”"), told.getFirst());
        assertTrue(told.getFirst().matches("\\d\\d:\\d\\d · .*"), told.getFirst());
        assertTrue(told.get(1).endsWith("Robin changed “I get up slowly.” to “Nobody hurries me.”"), told.get(1));
        assertTrue(told.getLast().endsWith("Robin began this plan."), told.getLast());
    }

    @Test
    void whoWhereAndWhenAreChosen() {
        HistoryModel model = model(twoDays());
        assertEquals(List.of("everybody", "Robin", "Grace"), model.people().stream().map(Choice::name).toList());
        assertEquals(List.of("everywhere", "A good day, a bad day", "What I hope for"), model.places().stream().map(Choice::name).toList());
        assertEquals(List.of("any time", "December 2026", "November 2026"), model.months().stream().map(Choice::name).toList());
        model.who.set(named(model.people(), "Grace"));
        assertEquals(1, all(model).size());
        model.where.set(named(model.places(), "What I hope for"));
        assertEquals(List.of(), all(model));
        model.who.set(named(model.people(), "everybody"));
        assertEquals(1, all(model).size());
        model.where.set(named(model.places(), "everywhere"));
        model.when.set(named(model.months(), "December 2026"));
        assertEquals(2, all(model).size());
    }

    @Test
    void someAreToldAtATimeAndNoneTwice() {
        Told told = Told.begun();
        for (int no = 0; no < 100; no++) {
            told.says("e" + no, "days", "thing " + no);
        }
        HistoryModel model = model(told);
        assertEquals(30, model.next().size());
        assertEquals(72, model.left());
        List<String> rest = all(model);
        assertEquals(72, rest.stream().distinct().count());
    }

    @Test
    void aDayShowsThePlanAsItWasAndOneThingComesBackAndIsUndone() throws Exception {
        DayModel day = model(twoDays()).day();
        day.show(firstDay());
        List<DayModel.Then> things = shown(day).things();
        assertEquals(List.of("I get up slowly.", "Mornings seem hard."), things.stream().map(t -> t.entry().words()).toList());
        assertEquals("Now it says: “Nobody hurries me.”", things.getFirst().since());
        assertEquals("", things.getLast().since());
        assertTrue(day.earlier().isEmpty() && day.later().isPresent());
        day.bringBack(things.getFirst());
        assertEquals("This is in the plan again: “I get up slowly.”", day.notice.get());
        assertEquals("", shown(day).things().getFirst().since());
        assertEquals("I get up slowly.", open.plan().entry("a").orElseThrow().words());
        assertEquals("I want to sing.", open.plan().entry("h").orElseThrow().words());
        day.undo();
        assertEquals("Nobody hurries me.", open.plan().entry("a").orElseThrow().words());
        assertEquals("", day.notice.get());
    }

    @Test
    void whatWasTakenAwayComesBackFromItsDay() throws Exception {
        DayModel day = model(twoDays().by(Person.ID, new Action.TakeAway("v"))).day();
        day.show(firstDay());
        DayModel.Then gone = shown(day).things().getLast();
        assertEquals("This is not in the plan now.", gone.since());
        assertTrue(gone.comesBackWhole());
        day.bringBack(gone);
        assertTrue(open.plan().entry("v").isPresent());
    }

    @Test
    void daysAreThoseOnWhichSomethingHappened() throws Exception {
        DayModel day = model(twoDays()).day();
        day.show(firstDay());
        shown(day);
        day.show(day.later().orElseThrow());
        assertEquals(List.of("Nobody hurries me.", "Mornings seem hard.", "I want to sing."), shown(day).things().stream().map(t -> t.entry().words()).toList());
        assertEquals(Optional.of(firstDay()), day.earlier());
    }

    private static Told withSecrets() {
        return twoDays().after(Duration.ofDays(40), Person.ID, new Action.SetAudiences("h", Set.of()))
                .says("now", Plan.JUST_FOR_ME, SECRET + " now")
                .says("was", "days", SECRET + " was elsewhere").by(Person.ID, new Action.MoveToTopic("was", Plan.JUST_FOR_ME, Optional.empty()))
                .says("undone", Plan.JUST_FOR_ME, SECRET + " undone").undo(Person.ID)
                .after(Duration.ofDays(40), Person.ID, new Action.SetWords("now", SECRET + " again"));
    }

    /** Everything that can be read in it, in every list and on every day. */
    private String everything(HistoryModel model) throws Exception {
        StringBuilder all = new StringBuilder(String.join("\n", all(model)));
        all.append(model.people()).append(model.places()).append(model.months());
        DayModel day = model.day();
        day.show(firstDay());
        for (boolean more = true; more; ) {
            shown(day).things().forEach(t -> all.append(t).append('\n'));
            more = day.later().isPresent();
            day.later().ifPresent(day::show);
        }
        return all.toString();
    }

    @Test
    void aSupporterFindsNothingOfWhatIsJustForThePerson() throws Exception {
        String place = pack.topic(Plan.JUST_FOR_ME).orElseThrow().name();
        String theirs = everything(model(withSecrets(), Told.GRACE));
        assertFalse(theirs.contains(SECRET) || theirs.contains(place) || theirs.contains("=" + Plan.JUST_FOR_ME), theirs);
        assertFalse(theirs.contains("February 2027") || theirs.contains("somewhere else"), "not even when something happened there");
        String persons = everything(model(withSecrets()));
        for (String control : List.of(SECRET + " now", SECRET + " was", SECRET + " undone", SECRET + " again", place, "2027")) {
            assertTrue(persons.contains(control), control);
        }
        assertEquals(all(model(withSecrets(), Told.GRACE)).size(), all(model(twoDays().after(Duration.ofDays(40), Person.ID,
                new Action.SetAudiences("h", Set.of())), Told.GRACE)).size(), "nor how often");
    }

    @Test
    void aSupporterBringsBackOnlyWhatIsTheirs() throws Exception {
        Told told = twoDays().by(Told.GRACE, new Action.SetWords("v", "Mornings are fine."));
        DayModel day = model(told, Told.GRACE).day();
        day.show(firstDay());
        assertEquals(List.of(0, 1), shown(day).things().stream().map(t -> t.back().size()).toList());
    }
}
