package org.onmyterms.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onmyterms.plan.Answer;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Plan;
import org.onmyterms.plan.Voice;
import org.onmyterms.words.Words;

/** What stands on cards, what was said back, answers in the person's words, and what they will not discuss. */
class CardsInDocumentsTest {

    private static Entry card(String id, String words, String reader) {
        return Entry.own(id, "people", Optional.of("people.card"), words, Samples.WHEN).withAudiences(Set.of(reader));
    }

    private static Entry view(String id, Voice voice, String words) {
        return Entry.through("s1", voice, "s1", id, "days", Optional.of("days.good"), words, Samples.WHEN).withAudiences(Set.of("circle"));
    }

    private static Document document(Layout layout, Entry... entries) {
        return Samples.document(Samples.plan("en-GB", "Rosa", entries), "circle", layout);
    }

    @Test
    void cardsStandInATableWithAColumnForEachFieldInWhichSomethingIsSaid() {
        Document document = document(Layout.CLEAR, card("a", "Sam", "circle").withDetail("ring", "heart"), card("b", "Olu", "circle"));
        Block.Table table = (Block.Table) document.blocks().stream().filter(Block.Table.class::isInstance).findFirst().orElseThrow();
        assertEquals("Somebody in my life", Document.text(table.caption()));
        assertEquals(List.of("Name", "How near"), table.columns().stream().map(Document::text).toList());
        assertEquals(List.of("Sam", "Very close", "Olu", ""), table.rows().stream().flatMap(List::stream).map(Document::text).toList());
    }

    @Test
    void aHiddenCardLeavesNoColumnAndNoWord() {
        String text = PlainText.of(document(Layout.CLEAR, card("a", "Sam", "circle").withDetail("ring", "heart"),
                card("b", "SECRET", "council").withDetail("does", "HIDDEN")));
        assertFalse(text.contains("SECRET") || text.contains("HIDDEN") || text.contains("What they do"), text);
        assertTrue(PlainText.of(document(Layout.CLEAR, card("b", "SECRET", "circle").withDetail("does", "HIDDEN"))).contains("What they do: HIDDEN"));
    }

    @Test
    void whoseWordsACardHoldsStandsBesideItAsSoonAsOneIsNotThePersonsOwn() {
        Entry viewed = Entry.through("s1", Voice.VIEW, "s1", "v", "people", Optional.of("people.card"), "Mrs Price", Samples.WHEN)
                .withAudiences(Set.of("circle")).withAnswer(Answer.DISAGREE);
        String text = PlainText.of(document(Layout.CLEAR, card("a", "Sam", "circle"), viewed));
        assertTrue(text.contains("My own words") && text.contains("Grace thinks. I do not agree."), text);
    }

    @Test
    void aCardOnOneSheetSaysAllThatStandsOnIt() {
        String text = PlainText.of(document(Layout.ONE_PAGE, card("a", "Sam", "circle").withDetail("ring", "heart").withDetail("does", "We cook.")));
        assertTrue(text.contains("How near: Very close") && text.contains("What they do: We cook."), text);
    }

    @Test
    void whatAPackDoesNotKnowIsStillSaid() {
        Entry imported = card("a", "Sam", "circle").withDetail("allergy", "Nuts.");
        for (Layout layout : List.of(Layout.CLEAR, Layout.EASY_READ, Layout.ONE_PAGE)) {
            assertTrue(PlainText.of(document(layout, imported)).contains("allergy: Nuts."), layout.code());
        }
    }

    @Test
    void twoCardsSideBySideStandUnderTheNameOfTheirKind() {
        Entry second = card("b", "Samuel", "circle").withBesides(Optional.of("a"));
        String text = PlainText.of(document(Layout.CLEAR, Entry.own("q", "people", Optional.of("people.who"), "My family.", Samples.WHEN)
                .withAudiences(Set.of("circle")), card("a", "Sam", "circle"), second));
        assertTrue(text.indexOf("My family.") < text.lastIndexOf("Somebody in my life"), text);
        assertTrue(text.lastIndexOf("Somebody in my life") < text.indexOf("Here are two answers."), text);
    }

    @Test
    void anAnswerWhoseViewHasNoPlaceOnOneSheetIsReportedWithIt() {
        Entry moved = view("v", Voice.VIEW, "Too much money.").withPlace("money", Optional.empty());
        Entry answer = Entry.own("o", "me", Optional.of("me.first"), "It is too little.", Samples.WHEN).withAudiences(Set.of("circle")).answering("v");
        Plan plan = Samples.plan("en-GB", "Rosa", moved, answer);
        List<String> without = new Booklet(Samples.pack(), Words.english(), Samples.PICTURES).withoutPlace(plan, "circle", Layout.ONE_PAGE);
        assertEquals(List.of("Too much money.", "It is too little."), without);
        assertFalse(PlainText.of(Samples.document(plan, "circle", Layout.ONE_PAGE)).contains("too little"));
    }

    @Test
    void documentsSayWhatWasSaidBackAndWhatWasNot() {
        String text = PlainText.of(document(Layout.CLEAR, view("a", Voice.WRITTEN_DOWN, "One."), view("b", Voice.WRITTEN_DOWN, "Two.").withAnswer(Answer.AGREE)));
        assertTrue(text.indexOf("This has not been said back to me yet.") > text.indexOf("One."), text);
        assertTrue(text.indexOf("This was said back to me, and it is right.") > text.indexOf("Two."), text);
    }

    @Test
    void thePersonsAnswerInTheirWordsStandsWithTheView() {
        Entry answer = Entry.own("o", "days", Optional.of("days.good"), "They do not ask me.", Samples.WHEN).withAudiences(Set.of("circle")).answering("v");
        String text = PlainText.of(document(Layout.CLEAR, view("v", Voice.VIEW, "Mornings are better."),
                Entry.own("x", "days", Optional.of("days.good"), "Between.", Samples.WHEN).withAudiences(Set.of("circle")), answer));
        assertTrue(text.indexOf("In my own words") < text.indexOf("They do not ask me."), text);
        assertTrue(text.indexOf("They do not ask me.") < text.indexOf("Between."), text);
        String alone = PlainText.of(document(Layout.CLEAR, answer));
        assertTrue(alone.contains("They do not ask me."), "an answer to what is hidden stands by itself");
        assertFalse(alone.contains("In my own words"), alone);
    }

    @Test
    void whatIWillNotDiscussComesFirstInEveryLayoutAndOnlyForWhomIChose() {
        Entry never = Entry.own("n", "about", Optional.of(Plan.NOT_DISCUSSED), "The year in hospital.", Samples.WHEN);
        Entry me = Entry.own("m", "me", Optional.of("me.first"), "I am Rosa.", Samples.WHEN).withAudiences(Set.of("circle"));
        for (Layout layout : Layout.values()) {
            String text = PlainText.of(document(layout, me, never.withAudiences(Set.of("circle"))));
            assertTrue(text.contains("What I will not discuss"), layout.code());
            assertTrue(text.indexOf("The year in hospital.") < text.indexOf("I am Rosa."), layout.code());
            assertFalse(PlainText.of(document(layout, me, never)).contains("discuss"), layout.code());
        }
        assertFalse(PlainText.of(document(Layout.CLEAR, never.withAudiences(Set.of("circle")))).contains("There is nothing here yet"));
    }
}
