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
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is forgotten is in no change any more, and an older copy does not bring it back. */
class ForgettingTest {

    private static final OffsetDateTime WHEN = OffsetDateTime.parse("2026-11-20T10:15:00Z");

    private static History with(History history, Action... actions) {
        History all = history;
        for (Action action : actions) {
            all = all.plus(all.next(UUID.randomUUID().toString(), Person.ID, Instant.EPOCH, action));
        }
        return all;
    }

    private static Action say(String id, String words) {
        return new Action.AddEntry(Entry.own(id, "days", Optional.empty(), words, WHEN));
    }

    private static History forget(History history, Set<String> gone, Set<String> earlier) {
        return Forgetting.forget(history, gone, earlier, Instant.EPOCH, () -> UUID.randomUUID().toString());
    }

    private static List<String> words(History history) {
        return history.plan().entries().stream().map(Entry::words).toList();
    }

    private static boolean holds(History history, String words) {
        return history.changes().toString().contains(words);
    }

    private static final History BASE = with(History.EMPTY,
            new Action.Begin("p", "en-GB", Optional.empty(), new Person("Robin"), Extras.NONE),
            say("a", "tea"), say("b", "SECRET one"), new Action.SetWords("b", "SECRET two"), say("c", "cake"));

    @Test
    void aForgottenEntryIsInNoChangeAndTheOthersStayInOrder() {
        History after = forget(BASE, Set.of("b"), Set.of());
        assertTrue(holds(BASE, "SECRET"), "the control");
        assertFalse(holds(after, "SECRET"));
        assertEquals(List.of("tea", "cake"), words(after));
    }

    @Test
    void anImportDoesNotBringItBack() {
        History after = forget(BASE, Set.of("b"), Set.of());
        Entry gone = BASE.plan().entry("b").orElseThrow();
        History imported = after.plus(List.of(new Action.AddEntry(gone), new Action.AddEntry(gone.renamed(Map.of("b", "another"), Set.of()))), Person.ID, Instant.EPOCH,
                () -> UUID.randomUUID().toString());
        assertTrue(imported.plan().entry("b").isEmpty());
        assertTrue(imported.plan().entry("another").isPresent(), "the control: what was not forgotten comes in");
    }

    @Test
    void anOlderCopyDoesNotBringItBackNorDoWordsWrittenToItMeanwhile() {
        History older = with(BASE, new Action.SetWords("b", "SECRET three"), say("d", "jam"));
        History after = forget(BASE, Set.of("b"), Set.of());
        for (History both : List.of(after.merge(older.changes()), older.merge(after.changes()))) {
            assertFalse(holds(both, "SECRET"));
            assertEquals(Set.of("tea", "cake", "jam"), Set.copyOf(words(both)));
        }
    }

    @Test
    void aPieceThatWasCutOffTakesItsSourceAlongAndTheRestStandsAsItWas() {
        History cut = with(BASE, new Action.SetWords("a", "tea and SECRET milk"), new Action.Cut("a", 8, "a2"));
        assertEquals(List.of("tea and ", "SECRET milk", "SECRET two", "cake"), words(cut));
        History after = forget(cut, Set.of("a2", "b"), Set.of());
        assertFalse(holds(after, "SECRET"));
        assertEquals(List.of("tea and ", "cake"), words(after));
    }

    @Test
    void ofAnEntryThatWasPutRightOnlyTheEarlierWordsAreForgotten() {
        History right = with(BASE, new Action.SetWords("b", "nothing"), new Action.SetAudiences("b", Set.of("workers")));
        Mentions found = Mentions.of(right, "secret");
        assertEquals(List.of(), found.now());
        assertEquals(List.of("b"), found.earlier().stream().map(Entry::id).toList());
        History after = forget(right, Set.of(), Set.of("b"));
        assertFalse(holds(after, "SECRET"));
        assertEquals(List.of("tea", "nothing", "cake"), words(after));
        assertEquals(Set.of("workers"), after.plan().entries().get(1).audiences());
    }

    @Test
    void aSecondAnswerStaysWhenTheFirstIsForgotten() {
        History both = with(BASE, new Action.SetWords("b", "one way")).merge(with(BASE, new Action.SetWords("b", "another way")).changes());
        History after = forget(both, Set.of("b"), Set.of());
        assertFalse(holds(after, "SECRET"));
        assertEquals(3, words(after).size());
        assertTrue(words(after).stream().anyMatch(w -> w.endsWith("way")));
        assertTrue(after.plan().entries().stream().allMatch(e -> e.besides().isEmpty()));
    }

    @Test
    void aSupporterIsForgottenAndWhatWasSaidThroughThemStays() {
        History helped = with(BASE, new Action.PutSupporter(new Supporter("s-1", "SECRETNAME", "friend")),
                new Action.AddEntry(Entry.through("s-1", Voice.VIEW, "s-1", "v", "days", Optional.empty(), "copes well", WHEN)));
        History after = forget(helped, Set.of("s-1"), Set.of());
        assertFalse(holds(after, "SECRETNAME"));
        assertTrue(words(after).contains("copes well"));
    }

    @Test
    void whatIsTakenAwayCanBeForgottenOrStaysTakenAway() {
        History away = with(BASE, new Action.TakeAway("b"), new Action.SetWords("a", "tea SECRET"), new Action.SetWords("a", "tea"),
                new Action.TakeAway("a"));
        History after = forget(away, Set.of("b"), Set.of("a"));
        assertFalse(holds(after, "SECRET"));
        assertEquals(List.of("tea"), after.plan().takenAway().stream().map(Entry::words).toList());
        assertEquals(List.of("cake"), words(after));
    }

    @Test
    void aSecondAnswerThatIsForgottenDoesNotComeBackInItsLaterWords() {
        History other = with(BASE, new Action.SetWords("a", "Bob SECRET"), new Action.SetWords("a", "Bob SECRET did it"));
        History both = with(BASE, new Action.SetWords("a", "milk")).merge(other.changes());
        String second = both.plan().entries().stream().filter(e -> e.words().contains("Bob")).findFirst().orElseThrow().id();
        History after = forget(both, Set.of(second, "b"), Set.of());
        assertFalse(holds(after, "SECRET"));
        assertEquals(Set.of("milk", "cake"), Set.copyOf(words(after)));
    }

    @Test
    void aNameThatWasUndoneIsFoundAndForgotten() {
        History undone = with(BASE, say("x", "Bob hit me"));
        undone = with(undone, new Action.Undo(undone.changes().getLast().id()));
        Mentions found = Mentions.of(undone, "bob");
        assertEquals(Set.of("x"), found.unseen());
        assertFalse(holds(forget(undone, found.unseen(), Set.of()), "Bob"));
    }

    @Test
    void afterForgettingNothingThatStayedCanBeUndone() {
        History after = forget(with(BASE, new Action.SetWords("b", "nothing")), Set.of(), Set.of("b"));
        assertEquals(Optional.empty(), after.undoable(Person.ID));
        assertEquals(List.of("tea", "nothing", "cake"), words(after));
    }
}
