package org.onmyterms.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CutTest {

    private static final OffsetDateTime WHEN = OffsetDateTime.parse("2026-11-20T10:15:00Z");
    private static final Entry WHOLE = Entry.through("grace", Voice.WRITTEN_DOWN, "grace", "a", Plan.JUST_TALK, Optional.empty(),
            "Radio on.  Nobody hurries me.", WHEN).withAudiences(Set.of("workers"));

    private static History after(Action... actions) {
        History history = History.EMPTY;
        for (Action action : actions) {
            history = history.plus(history.next("c" + history.changes().size(), Person.ID, Instant.EPOCH, action));
        }
        return history;
    }

    private static History cut(int at) {
        Entry other = Entry.own("z", Plan.JUST_TALK, Optional.empty(), "After", WHEN);
        return after(new Action.AddEntry(WHOLE), new Action.AddEntry(other), new Action.Cut("a", CutPoint.near(WHOLE.words(), at).orElse(at), "b"));
    }

    @Test
    void aPieceBecomesTwoInItsPlaceWithEveryLetterAndTheSameVoice() {
        List<Entry> entries = cut(9).plan().entries();
        assertEquals(List.of("Radio on.  ", "Nobody hurries me.", "After"), entries.stream().map(Entry::words).toList());
        Entry second = entries.get(1);
        assertEquals(new Entry("b", WHOLE.topic(), WHOLE.prompt(), "Nobody hurries me.", WHOLE.language(), WHOLE.voice(), WHOLE.from(),
                WHOLE.typedBy(), WHOLE.answer(), WHOLE.audiences(), WHOLE.when(), List.of(), Optional.empty(), Optional.empty(), Map.of(), Optional.empty(), WHOLE.extras()), second);
    }

    @Test
    void oneUndoBringsBackTheWhole() {
        History history = cut(9);
        History back = history.plus(history.next("u", Person.ID, Instant.EPOCH,
                new Action.Undo(history.undoable(Person.ID).orElseThrow().id())));
        assertEquals(WHOLE, back.plan().entries().getFirst());
        assertEquals(2, back.plan().entries().size());
    }

    @Test
    void nothingReadAsOneLetterIsCut() {
        String family = "\ud83d\udc69\u200d\ud83d\udc67";
        String words = "a" + family + "e\u0301b";
        assertEquals(OptionalInt.of(1), CutPoint.near(words, 1));
        for (int inside = 2; inside < 1 + family.length(); inside++) {
            assertEquals(OptionalInt.of(1 + family.length()), CutPoint.near(words, inside));
        }
        assertEquals(OptionalInt.of(words.length() - 1), CutPoint.near(words, words.length() - 2));
    }

    @Test
    void noPartIsEverBlankAndAnImpossibleCutDoesNothing() {
        for (int at : new int[] {-1, 0, WHOLE.words().length(), 9999}) {
            assertEquals(OptionalInt.empty(), CutPoint.near(WHOLE.words(), at));
            assertEquals(List.of(WHOLE.words(), "After"), cut(at).plan().entries().stream().map(Entry::words).toList());
        }
        assertEquals(OptionalInt.empty(), CutPoint.near("  one", 1));
        assertEquals(2, after(new Action.AddEntry(WHOLE), new Action.Cut("a", 9, "b"), new Action.Cut("a", 3, "b")).plan().entries().size());
    }
}
