package org.onmyterms.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What goes into a form is the person's to say, is told apart by form, and is forgotten with what it came from. */
class FormAnswerTest {

    private static final OffsetDateTime WHEN = OffsetDateTime.parse("2026-11-20T10:15:00Z");

    private int number;

    private History with(History history, Action... actions) {
        History all = history;
        for (Action action : actions) {
            all = all.plus(all.next("c" + number++, Person.ID, Instant.EPOCH, action));
        }
        return all;
    }

    private static Action put(String form, String field, List<String> entries, String words) {
        return new Action.PutInForm(new FormAnswer(form, field, entries, words, false));
    }

    private History filled() {
        return with(History.EMPTY, new Action.AddEntry(Entry.own("a", "days", Optional.empty(), "Long SECRET words.", WHEN)),
                new Action.AddEntry(Entry.own("b", "days", Optional.empty(), "Tea.", WHEN)),
                put("f", "q1", List.of("a"), "Short SECRET"), put("f", "q2", List.of("b"), ""), put("g", "q1", List.of(), "Zebra"));
    }

    @Test
    void theLastOneOfEachFieldOfTheFormStands() {
        History history = with(filled(), put("f", "q2", List.of(), "Coffee"), put("f", "q3", List.of(), "x"), put("f", "q3", List.of(), ""));
        Map<String, FormAnswer> answers = FormAnswer.of(history, "f");
        assertEquals(Set.of("q1", "q2"), answers.keySet());
        assertEquals("Coffee", answers.get("q2").words());
        assertEquals(Set.of("q1"), FormAnswer.of(history, "g").keySet());
    }

    @Test
    void whatCameFromAForgottenEntryIsForgottenToo() {
        History after = Forgetting.forget(filled(), Set.of("a"), Set.of(), Instant.EPOCH, () -> "n" + number++);
        assertTrue(filled().changes().toString().contains("Short SECRET"), "the control");
        assertFalse(after.changes().toString().contains("SECRET"));
        assertEquals(Set.of("q2"), FormAnswer.of(after, "f").keySet());
        History copy = filled().merge(after.changes());
        assertFalse(copy.changes().toString().contains("SECRET"), "an older copy does not bring it back");
    }

    @Test
    void aNameInWordsForAFormOnlyIsFoundAndForgotten() {
        History history = filled();
        Mentions found = Mentions.of(history, "zebra");
        assertEquals(1, found.unseen().size());
        History after = Forgetting.forget(history, found.unseen(), Set.of(), Instant.EPOCH, () -> "n" + number++);
        assertFalse(after.changes().toString().contains("Zebra"));
        assertTrue(FormAnswer.of(after, "g").isEmpty());
    }

    @Test
    void aSupporterLooksAndThePersonDecides() {
        Action put = put("f", "q1", List.of(), "x");
        assertTrue(Rights.may(Person.ID, put, Plan.EMPTY));
        assertFalse(Rights.may("grace", put, Plan.EMPTY));
        assertTrue(Rights.isOnlyForThePerson(put));
        assertFalse(Rights.isOnlyForThePerson(new Action.LookedAgain()), "the control");
    }
}
