package org.onmyterms.screen.cards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.onmyterms.guide.CardKind;
import org.onmyterms.guide.Door;
import org.onmyterms.guide.Prompt;
import org.onmyterms.guide.Spread;
import org.onmyterms.guide.Topic;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.History;
import org.onmyterms.plan.Voice;
import org.onmyterms.words.Words;
import org.onmyterms.work.Background;
import org.onmyterms.work.MemoryVault;
import org.onmyterms.work.OpenPlan;
import org.onmyterms.work.Speaking;

/** What is said on a card is what its writer said, no more and no less. */
class CardModelTest {

    private static final Topic PEOPLE = new Topic("people", Door.LIFE, "My people", "1F305", List.of(new Prompt("people.close", "Who?", List.of("Who else?"))),
            List.of(new CardKind("people", "Somebody", Spread.RINGS, List.of(new CardKind.Field("name", "Name", "Who is it?", List.of()),
                    new CardKind.Field("ring", "How near", "How near?", List.of(new CardKind.Option("near", "Near"), new CardKind.Option("far", "Far")))))), false);

    /** Nothing comes back from the file thread: what is kept on disk is not asked about here. */
    private final Background background = new Background(task -> { });
    private final OpenPlan open = new OpenPlan(new MemoryVault(Path.of("a.plan")), History.EMPTY, background, Clock.systemUTC());

    @AfterEach
    void close() {
        background.close();
    }

    private CardModel card(String entry, Speaking speaking) {
        return new CardModel(open, background, PEOPLE, PEOPLE.cards().getFirst(), entry, () -> speaking, Words.english());
    }

    private CardsModel cards() {
        return new CardsModel(open, PEOPLE, PEOPLE.cards().getFirst(), Words.english());
    }

    @Test
    void aSlipThatIsTakenBackAtOnceIsNotKept() {
        CardModel model = card("", Speaking.PERSON);
        model.typed.set("Olu");
        model.typed.set("");
        model.leave();
        assertEquals(List.of(), open.plan().entries());
        CardModel other = card("", Speaking.PERSON);
        other.typed.set("Olu");
        other.leave();
        assertEquals(List.of("Olu"), open.plan().entries().stream().map(Entry::words).toList(), "the control");
    }

    @Test
    void whatWasEmptiedAndComesBackStandsThereAgainAndStays() {
        CardModel model = card("", Speaking.PERSON);
        model.typed.set("Olu");
        model.kept();
        model.typed.set("");
        model.kept();
        assertEquals("", open.plan().entries().getFirst().words());
        open.undo();
        assertEquals("Olu", model.typed.get());
        model.next();
        model.choose("near");
        model.choose("");
        open.undo();
        assertEquals("near", model.chosen());
        model.leave();
        assertEquals("Olu", open.plan().entries().getFirst().words());
        assertEquals(Map.of("ring", "near"), open.plan().entries().getFirst().details());
    }

    @Test
    void choosingOnSomebodyElsesCardCopiesNoneOfTheirWords() {
        open.apply(new Action.AddEntry(Entry.through("grace", Voice.VIEW, "grace", "v", "people", Optional.of("people.card"), "Bob, who takes things", open.now())
                .withDetail("ring", "near")));
        CardModel model = card("v", Speaking.PERSON);
        model.next();
        model.choose("far");
        model.leave();
        Entry mine = open.plan().entries().getLast();
        assertEquals(Voice.OWN, mine.voice());
        assertEquals("", mine.words());
        assertEquals(Map.of("ring", "far"), mine.details());
        assertEquals(Optional.of("v"), mine.besides());
        assertEquals("Bob, who takes things", open.plan().entry("v").orElseThrow().words());
    }

    @Test
    void ofTwoCardsSideBySideThePersonKeepsOneOrBoth() {
        open.apply(new Action.AddEntry(Entry.own("a", "people", Optional.of("people.card"), "Sam", open.now())));
        open.apply(new Action.AddEntry(Entry.own("b", "people", Optional.of("people.card"), "Samuel", open.now()).withBesides(Optional.of("a"))));
        CardsModel model = cards();
        assertTrue(model.whose(open.plan().entry("b").orElseThrow()).endsWith("a second card beside it"));
        open.typedBy("grace");
        assertTrue(model.cards.stream().noneMatch(model::mayDecide) && model.cards.stream().noneMatch(model::mayTakeAway), "only the person decides");
        open.typedBy("person");
        assertTrue(model.cards.stream().allMatch(model::mayDecide));
        model.keepThis(open.plan().entry("b").orElseThrow());
        assertEquals(List.of("Samuel"), model.cards.stream().map(Entry::words).toList());
    }

    @Test
    void aFieldThatThePackDoesNotKnowIsStillShown() {
        open.apply(new Action.AddEntry(Entry.own("a", "people", Optional.of("people.card"), "Sam", open.now()).withDetail("allergy", "Nuts.")));
        assertEquals(List.of("allergy: Nuts."), cards().details(open.plan().entry("a").orElseThrow()));
        assertTrue(card("a", Speaking.PERSON).soFar.get().contains("allergy: Nuts."));
    }
}
