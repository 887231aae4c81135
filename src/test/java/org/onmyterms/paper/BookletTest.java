package org.onmyterms.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.onmyterms.plan.Answer;
import org.onmyterms.plan.Audience;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Voice;

class BookletTest {

    private static List<String> headings(Document document) {
        return document.blocks().stream().filter(b -> b instanceof Block.Heading).map(b -> Document.text(((Block.Heading) b).runs())).toList();
    }

    @Test
    void topics_stand_in_the_packs_order_then_the_persons_own_then_just_talk() {
        assertEquals(List.of("My plan", "What is in my plan", "Me", "What would you like people to know about you first?", "A good day, a bad day",
                "What makes a good day?", "My people", "Who matters to you?", "my own thing", "Just talk"),
                headings(Samples.document(Samples.rich(), "circle")));
    }

    @Test
    void a_topic_with_nothing_to_see_leaves_no_trace() {
        String text = PlainText.of(Samples.document(Samples.rich(), "council"));
        assertEquals("""
                My plan

                Rosa Maria

                This is my plan. It belongs to me.

                Version 1, 22 November 2026.

                For the council.

                There is nothing here yet, and that is fine.
                """, text);
    }

    @Test
    void a_supporters_view_names_them_and_says_what_the_person_thinks() {
        List<Block> quotes = Samples.document(Samples.rich(), "circle").blocks().stream().filter(b -> b instanceof Block.Quote).toList();
        assertEquals(List.of("Grace thinks", "Grace saw me show or choose this", "Grace thinks"), quotes.stream().map(q -> Document.text(((Block.Quote) q).who())).toList());
        assertEquals(List.of("I do not agree.", "I agree.", "I agree."), quotes.stream().map(q -> Document.text(((Block.Quote) q).answer())).toList());
    }

    @Test
    void what_was_written_down_says_who_wrote() {
        List<String> texts = Samples.document(Samples.rich(), "circle").texts();
        int at = texts.indexOf("Said by me, written down by Grace");
        assertTrue(texts.get(at + 1).startsWith("I want to choose my own clothes."));
    }

    @Test
    void two_answers_stand_together_with_labels() {
        List<String> texts = Samples.document(Samples.rich(), "circle").texts();
        int at = texts.indexOf("Here are two answers. I have not decided yet.");
        assertEquals(List.of("One answer", "Fish and chips on Friday.", "Another answer", "Pizza on Friday."), texts.subList(at + 1, at + 5));
    }

    @Test
    void a_second_answer_does_not_betray_a_hidden_first() {
        Entry first = Samples.own("a", "me", null, "Hidden.").withAudiences(Set.of());
        Entry second = Samples.own("b", "me", null, "Seen.").withBesides(Optional.of("a"));
        List<String> texts = Samples.document(Samples.plan("en-GB", "", first, second), "circle").texts();
        assertEquals("Seen.", texts.getLast());
        assertFalse(texts.stream().anyMatch(t -> t.contains("answer")));
    }

    @Test
    void answers_that_point_at_each_other_are_both_printed() {
        Entry first = Samples.own("a", "me", null, "One.").withBesides(Optional.of("b"));
        Entry second = Samples.own("b", "me", null, "Two.").withBesides(Optional.of("a"));
        Entry third = Samples.own("c", "me", null, "Three.").withBesides(Optional.of("c"));
        assertTrue(Samples.document(Samples.plan("en-GB", "", first, second, third), "circle").texts().containsAll(List.of("One.", "Two.", "Three.")));
    }

    @Test
    void words_stay_letter_for_letter() {
        String words = "  two  spaces\n\n\ttab \u00A0 \uD83D\uDE00 end ";
        assertTrue(Samples.one(words).texts().contains(words));
    }

    @Test
    void every_answer_and_every_usual_audience_has_its_words() {
        for (Answer answer : Answer.values()) {
            Entry view = Samples.with("v", "me", null, Voice.VIEW, "View.", answer);
            assertFalse(Samples.document(Samples.plan("en-GB", "", view), "circle").texts().getLast().isBlank());
        }
        for (String audience : List.of(Audience.ME, "supporters", "circle", "workers", "council", "someone-else")) {
            assertTrue(Samples.document(Samples.plan("en-GB", ""), audience).texts().stream().anyMatch(t -> t.contains("or ")), audience);
        }
    }

    @Test
    void headings_have_ids_of_their_own() {
        List<String> ids = Samples.document(Samples.rich(), "me").blocks().stream().filter(b -> b instanceof Block.Heading)
                .map(b -> ((Block.Heading) b).id()).toList();
        assertEquals(ids.size(), ids.stream().collect(Collectors.toSet()).size());
    }
}
