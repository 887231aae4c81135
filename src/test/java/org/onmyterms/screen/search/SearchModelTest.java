package org.onmyterms.screen.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
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
import org.onmyterms.words.Words;
import org.onmyterms.work.Background;
import org.onmyterms.work.Goes;
import org.onmyterms.work.MemoryVault;
import org.onmyterms.work.OpenPlan;

/** What comes up while somebody types, and where it leads. */
class SearchModelTest {

    private final Background background = new Background(later -> { });
    private final Pack pack = PackReader.read(Path.of("assets/packs/en-GB"));
    private final List<String> went = new ArrayList<>();
    private final StringProperty typed = new SimpleStringProperty("");

    @AfterEach
    void close() {
        background.close();
    }

    private SearchModel model(Told told, String signedIn) {
        MemoryVault vault = new MemoryVault(Path.of("/home/me/a.plan"));
        if (!signedIn.equals(Person.ID)) {
            vault.holders().forEach(vault::takeAway);
            vault.hold(new KeyHolder(9, KeyHolder.Kind.WORDS, signedIn));
        }
        Goes goes = (Goes) Proxy.newProxyInstance(Goes.class.getClassLoader(), new Class<?>[] {Goes.class}, (proxy, way, to) -> {
            went.add(way.getName() + Arrays.toString(to));
            return null;
        });
        return new SearchModel(new OpenPlan(vault, told.history(), background, Clock.systemUTC()),
                signedIn.equals(Person.ID) ? pack.topics() : pack.without(Plan.JUST_FOR_ME).topics(), typed, Words.english(), goes);
    }

    private static Told said() {
        Told told = Told.begun().says("a", "days", "Slowly, with tea in the blue mug.").says("c", "people", "Sam")
                .by(Person.ID, new Action.SetDetail("c", "does", "drives the minibus"));
        return told.by(Told.GRACE, new Action.AddEntry(told.through(Voice.VIEW, "v", "Tea seems to help.")));
    }

    @Test
    void whatIsTypedComesUpAtOnceAndLeadsToItsPlace() {
        SearchModel model = model(said(), Person.ID);
        assertEquals("What you look for comes up here while you type.", model.news.get());
        typed.set("blue m");
        assertEquals("One thing found.", model.news.get());
        SearchModel.Found found = model.next().getFirst();
        assertEquals("A good day, a bad day", found.where());
        assertEquals("My words", found.whose());
        found.go().run();
        assertEquals(List.of("entry[a]"), went);
        typed.set("minibus");
        model.next().getFirst().go().run();
        assertEquals("entry[c]", went.getLast());
        typed.set("zzz");
        assertEquals("Nothing found. Try fewer letters.", model.news.get());
    }

    @Test
    void topicsAndTheirQuestionsAreFoundToo() {
        SearchModel model = model(said(), Person.ID);
        typed.set("A good day, a bad day");
        model.next().getFirst().go().run();
        assertEquals("question[days, " + pack.topic("days").orElseThrow().opening().id() + "]", went.getLast());
        typed.set(pack.topic("days").orElseThrow().prompts().get(1).ask());
        SearchModel.Found question = model.next().getFirst();
        assertEquals("A question", question.whose());
        question.go().run();
        assertEquals("question[days, " + pack.topic("days").orElseThrow().prompts().get(1).id() + "]", went.getLast());
    }

    @Test
    void someAreShownAtATime() {
        Told told = Told.begun();
        for (int no = 0; no < 50; no++) {
            told.says("e" + no, "days", "zebra " + no);
        }
        SearchModel model = model(told, Person.ID);
        typed.set("zebra");
        assertEquals("50 things found.", model.news.get());
        assertEquals(10, model.next().size());
        assertEquals(40, model.left());
    }

    @Test
    void whatWasSaidSinceIsFoundAndWhatWasTakenAwayIsNot() {
        typed.set("tea");
        MemoryVault vault = new MemoryVault(Path.of("/home/me/a.plan"));
        OpenPlan open = new OpenPlan(vault, said().history(), background, Clock.systemUTC());
        SearchModel model = new SearchModel(open, List.of(), typed, Words.english(), null);
        assertEquals("2 things found.", model.news.get());
        open.apply(new Action.TakeAway("a"));
        assertEquals("One thing found.", model.news.get());
    }

    @Test
    void aSupporterFindsNothingOfWhatIsJustForThePerson() {
        Told told = said().says("s", Plan.JUST_FOR_ME, "SECRET tea");
        String place = pack.topic(Plan.JUST_FOR_ME).orElseThrow().name();
        for (String looked : List.of("secret", place, pack.topic(Plan.JUST_FOR_ME).orElseThrow().opening().ask())) {
            typed.set(looked);
            assertEquals(0, model(told, Told.GRACE).found.get().size(), looked);
            assertFalse(model(told, Person.ID).found.get().isEmpty(), "the control: " + looked);
        }
        typed.set("tea");
        assertTrue(model(told, Told.GRACE).news.get().startsWith("2 "));
    }
}
