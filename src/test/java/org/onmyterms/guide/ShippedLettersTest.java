package org.onmyterms.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onmyterms.plan.Nation;
import org.onmyterms.plan.Plan;

/** The letters that ship are all there, speak plainly, lead to places that the pack has, and say where their law comes from. */
class ShippedLettersTest {

    private static final Path FOLDER = Path.of("assets", "packs", "en-GB");

    /** What is asked for has this name in law; on the screen each says what it means. */
    private static final Set<String> NAMES_IN_LAW = Set.of("advocate", "assessment", "independent advocate", "ombudsman", "review");

    private final Pack pack = PackReader.read(FOLDER);
    private final List<LetterKind> letters = LetterReader.readAll(FOLDER.resolve("letters"), pack);

    @Test
    void theyAreTheOnesThatWereAskedForAndNoGroupHasMoreThanFive() {
        assertEquals(List.of("ask-assessment", "ask-advocate", "plan-together", "ask-copy", "ask-sum", "not-enough", "ask-review", "complain", "ombudsman"),
                letters.stream().map(LetterKind::id).toList());
        Arrays.stream(LetterKind.Group.values()).forEach(g -> assertTrue(letters.stream().filter(l -> l.group() == g).count() <= 5, g.word()));
    }

    @Test
    void whereNoNationIsSaidAllAreThereThatNeedNoLaw() {
        assertEquals(List.of("ombudsman"), letters.stream().filter(l -> !l.isFor(Optional.empty())).map(LetterKind::id).toList());
        assertEquals(List.of("ombudsman"), letters.stream().filter(l -> !l.isFor(Optional.of(Nation.SCOTLAND))).map(LetterKind::id).toList());
    }

    @Test
    void everyLetterHasLawForEngland() {
        assertEquals(List.of(), letters.stream().filter(l -> l.laws(Optional.of(Nation.ENGLAND)).isEmpty()).map(LetterKind::id).toList());
        assertTrue(letters.stream().flatMap(l -> l.laws().stream()).noneMatch(law -> law.checked().isBefore(LocalDate.of(2026, 11, 22))));
    }

    @Test
    void everyLetterSaysWhatIsAskedAndLeavesRoomForThePersonsOwnWords() {
        for (LetterKind letter : letters) {
            Set<String> parts = letter.parts().stream().map(LetterKind.Part::id).collect(Collectors.toCollection(TreeSet::new));
            assertTrue(parts.containsAll(Set.of("subject", "sender", "to", "greeting", "ask", "why", "thanks", "name")), letter.id() + " " + parts);
            assertTrue(letter.parts().stream().anyMatch(LetterKind.Part::takesEntries), letter.id());
            assertTrue(letter.parts().stream().flatMap(p -> p.fits().stream()).noneMatch(f -> f.startsWith(Plan.JUST_FOR_ME)), letter.id());
        }
    }

    @Test
    void everySentenceIsShortAndPlain() {
        HardWords list = HardWords.read(Path.of("assets", "words", "hard-words.txt"));
        List<String> texts = letters.stream().flatMap(ShippedLettersTest::texts).filter(t -> !t.isEmpty()).toList();
        assertEquals(List.of(), texts.stream().flatMap(t -> list.in(t).stream()).map(HardWord::word).filter(w -> !NAMES_IN_LAW.contains(w)).distinct().toList());
        assertEquals(List.of(), texts.stream().flatMap(text -> SentenceRules.sentences(text).stream())
                .filter(s -> SentenceRules.words(s).size() > SentenceRules.LONGEST || s.contains("!")).toList());
        assertTrue(PlainWords.grade(texts) <= 4, () -> "grade " + PlainWords.grade(texts));
        assertFalse(PlainWords.grade(List.of("The authority must facilitate independent representation regarding personal outcomes.")) <= 4, "the control");
    }

    private static Stream<String> texts(LetterKind letter) {
        return Stream.of(Stream.of(letter.name(), letter.about(), letter.to()), letter.parts().stream().flatMap(p -> Stream.of(p.name(), p.suggested())),
                letter.laws().stream().map(LetterKind.Law::says)).flatMap(s -> s);
    }
}
