package org.onmyterms.screen.giveout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onmyterms.guide.Pack;
import org.onmyterms.guide.PackReader;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Audience;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Extras;
import org.onmyterms.plan.History;
import org.onmyterms.plan.Person;
import org.onmyterms.plan.Plan;
import org.onmyterms.plan.Supporter;
import org.onmyterms.words.SayableException;
import org.onmyterms.words.Words;
import org.onmyterms.work.Background;
import org.onmyterms.work.MemoryVault;
import org.onmyterms.work.OpenPlan;

/** The person alone chooses who sees what, and is asked once more before officials see what could be used against them. */
class ChoosingModelTest {

    private final Words words = Words.english();
    /** Nothing comes back from the file thread: what is kept on disk is not asked about here. */
    private final Background background = new Background(task -> { });
    private final OpenPlan open = new OpenPlan(new MemoryVault(Path.of("a.plan")), History.EMPTY, background, Clock.systemUTC());
    private ChoosingModel model;

    @BeforeEach
    void aPlan() {
        Pack pack = PackReader.read(Path.of("assets/packs/en-GB"));
        open.apply(new Action.Begin("p", "en-GB", Optional.empty(), new Person("Robin"), Extras.NONE));
        open.apply(new Action.PutSupporter(new Supporter("grace", "Grace", "advocate")));
        say("day", "days");
        say("safe", "safety");
        say("mine", Plan.JUST_FOR_ME);
        model = new ChoosingModel(open, pack, words);
    }

    @AfterEach
    void close() {
        background.close();
    }

    private void say(String id, String topic) {
        open.apply(new Action.AddEntry(Entry.own(id, topic, Optional.empty(), "Words of " + id, open.now())));
    }

    private List<String> seen(String audience) {
        return open.plan().entriesFor(audience).stream().map(Entry::id).toList();
    }

    @Test
    void everythingSaidSoFarIsNeverWhatIsJustForMeNorWhatIsSaidLater() {
        model.choose(model.everything(), "circle", true);
        say("later", "days");
        assertEquals(List.of("day", "safe"), seen("circle"));
        assertFalse(model.isSeen(model.everything(), "circle"), "what was said since is private");
    }

    @Test
    void beforeOfficialsSeeSomethingSensitiveThePersonIsAskedAndNothingIsShownMeanwhile() {
        model.choose(model.everything(), Audience.COUNCIL, true);
        assertEquals(List.of("Staying safe, my way"), model.asking.get().orElseThrow().topics().stream().map(t -> t.name()).toList());
        assertEquals(List.of(), seen(Audience.COUNCIL));
        model.keepPrivate(model.asking.get().orElseThrow());
        assertEquals(List.of("day"), seen(Audience.COUNCIL), "the rest of what was ticked is shown");
        model.choose(model.everything(), Audience.COUNCIL, true);
        model.show(model.asking.get().orElseThrow());
        assertEquals(List.of("day", "safe"), seen(Audience.COUNCIL));
        assertTrue(model.asking.get().isEmpty());
    }

    @Test
    void whereThereAreNoOfficialsOrNothingSensitiveNobodyIsAsked() {
        model.choose(model.everything(), "circle", true);
        assertTrue(model.asking.get().isEmpty());
        model.choose(List.of(open.plan().entry("day").orElseThrow()), Audience.COUNCIL, true);
        assertTrue(model.asking.get().isEmpty());
        model.choose(model.everything(), Audience.COUNCIL, true);
        assertTrue(model.asking.get().isPresent(), "the control");
    }

    @Test
    void whatSomebodyElseTicksIsAProposalThatThePersonAnswers() {
        open.typedBy("grace");
        model.choose(List.of(open.plan().entry("day").orElseThrow()), "workers", true);
        assertEquals(List.of(), seen("workers"));
        assertTrue(model.notice.get().contains("Grace"));
        assertEquals(List.of(), model.proposals("workers"), "Grace is not asked about her own proposal");
        assertThrows(SayableException.class, () -> open.apply(new Action.SetAudiences("day", Set.of("workers"))), "not by any other way either");
        open.typedBy(Person.ID);
        model.accept(model.proposals("workers").getFirst());
        assertEquals(List.of("day"), seen("workers"));
        assertEquals(List.of(), model.proposals("workers"));
    }

    @Test
    void readersAreNamedAddedAndTakenAwayByThePerson() {
        ReadersModel readers = new ReadersModel(open, PackReader.read(Path.of("assets/packs/en-GB")), words);
        readers.rename("workers", "The helpers");
        readers.newName.set("My choir");
        readers.add();
        String choir = open.plan().readers().getLast();
        assertEquals(List.of("The helpers", "My choir"), List.of(readers.choosing.name("workers"), readers.choosing.name(choir)));
        assertEquals(0, readers.sees(choir), "whoever is new sees nothing");
        readers.newName.set("my choir");
        readers.add();
        assertFalse(readers.notice.get().isBlank(), "two of one name would be mixed up");
        readers.remove(choir);
        assertFalse(open.plan().readers().contains(choir));
    }

    @Test
    void whatTwoReadersSeeIsComparedInWords() {
        ReadersModel readers = new ReadersModel(open, PackReader.read(Path.of("assets/packs/en-GB")), words);
        open.apply(new Action.SetAudiences("day", Set.of("workers", "circle")));
        open.apply(new Action.SetAudiences("safe", Set.of("workers")));
        readers.first.set("workers");
        readers.second.set("circle");
        ReadersModel.Compared compared = readers.compare();
        assertEquals(List.of("safe"), compared.onlyFirst().stream().map(Entry::id).toList());
        assertEquals(List.of(), compared.onlySecond());
        assertEquals(1, compared.both());
    }
}
