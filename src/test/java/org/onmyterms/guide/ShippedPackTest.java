package org.onmyterms.guide;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pack that ships holds every topic, and its words are short, open and plain. */
class ShippedPackTest {
    private static final double HARDEST_GRADE = 4;
    private static final List<String> TOPICS = List.of("me", "matters", "days", "communicating", "deciding", "people", "working",
            "barriers", "hopes", "week", "support", "safety", "changes", "money", "next", "rights", "review", "private", "about",
            "signatures");

    private final Pack pack = PackReader.read(Path.of("assets", "packs", "en-GB"));

    @Test
    void theShippedPackHoldsAllTwentyTopicsInOrder() {
        assertEquals(TOPICS, pack.topics().stream().map(Topic::id).toList());
        assertEquals("en-GB", pack.language());
    }

    @Test
    void everyTopicLiesBehindItsDoor() {
        Map<Door, List<String>> behind = new HashMap<>();
        for (Door door : Door.values()) {
            behind.put(door, pack.behind(door).stream().map(Topic::id).toList());
        }
        assertEquals(Map.of(
                Door.ME, List.of("me", "matters", "communicating", "deciding"),
                Door.LIFE, List.of("days", "people", "working", "barriers", "week"),
                Door.WANT, List.of("hopes", "next", "review"),
                Door.SUPPORT, List.of("support", "safety", "changes", "money", "rights"),
                Door.MINE, List.of("private", "about", "signatures")), behind);
    }

    @Test
    void everyTopicHasFiveToNinePrompts() {
        assertAll(pack.topics().stream().map(topic -> () -> assertTrue(topic.prompts().size() >= 5 && topic.prompts().size() <= 9,
                () -> topic.id() + " has " + topic.prompts().size())));
    }

    @Test
    void everyStructuredTopicHasCardsAndNoOther() {
        assertEquals(List.of("deciding", "people", "working", "hopes", "week", "support", "safety", "changes", "money", "next", "rights", "about"),
                pack.topics().stream().filter(t -> !t.cards().isEmpty()).map(Topic::id).toList());
    }

    @Test
    void theTopicAboutDaysOpensWithAGoodDay() {
        assertEquals("days.good", pack.topic("days").orElseThrow().opening().id());
    }

    @Test
    void noQuestionIsAskedTwiceAndNoPictureShownTwice() {
        List<String> questions = pack.topics().stream().flatMap(ShippedPackTest::questions).toList();
        assertEquals(List.of(), questions.stream().filter(q -> questions.indexOf(q) != questions.lastIndexOf(q)).toList());
        assertEquals(TOPICS.size(), pack.topics().stream().map(Topic::picture).distinct().count());
    }

    @Test
    void everySentenceHasFifteenWordsOrFewer() {
        assertEquals(List.of(), longSentences(texts()));
    }

    @Test
    void noSentenceShouts() {
        assertEquals(List.of(), texts().stream().filter(text -> text.contains("!")).toList());
    }

    @Test
    void everyQuestionEndsAsOne() {
        assertEquals(List.of(), pack.topics().stream().flatMap(ShippedPackTest::questions).filter(q -> !q.endsWith("?")).toList());
        assertEquals(List.of(), pack.topics().stream().flatMap(t -> t.cards().stream()).flatMap(c -> c.fields().stream()).map(CardKind.Field::ask)
                .filter(q -> !q.endsWith("?")).toList());
    }

    @Test
    void noNameOrQuestionHoldsAHardWord() {
        assertEquals(List.of(), texts().stream().flatMap(text -> PlainWords.hardWords(text).stream()).toList());
    }

    @Test
    void noTextHoldsAWordOfTheListOfHardWords() {
        HardWords list = HardWords.read(Path.of("assets", "words", "hard-words.txt"));
        assertEquals(List.of(), texts().stream().flatMap(text -> list.in(text).stream()).map(HardWord::word).toList());
        assertEquals(List.of("personal budget"), list.in("How would you use your personal budget?").stream().map(HardWord::word).toList());
    }

    @Test
    void theGradeIsFourOrLessInAllAndInEveryTopic() {
        assertGrade("the whole pack", texts());
        assertAll(pack.topics().stream().map(topic -> () -> assertGrade(topic.id(), texts(topic).toList())));
    }

    @Test
    void eachMeasureFailsOnWhatItIsFor() {
        String form = "Please identify the eligible outcomes your provision must accomplish before implementation commences.";
        assertEquals(List.of("identify", "eligible", "outcomes", "provision", "implementation"), PlainWords.hardWords(form));
        assertTrue(PlainWords.grade(List.of(form)) > HARDEST_GRADE);

        String sixteen = "What " + "more ".repeat(15).strip() + "?";
        assertEquals(List.of(sixteen), longSentences(List.of("What is it?", sixteen)));
        assertEquals(List.of(), longSentences(List.of("What " + "more ".repeat(14).strip() + "?")));
    }

    @Test
    void syllablesAreCountedAsTheyAreSaid() {
        Map<String, Integer> said = Map.ofEntries(Map.entry("day", 1), Map.entry("things", 1), Map.entry("like", 1),
                Map.entry("liked", 1), Map.entry("people", 2), Map.entry("little", 2), Map.entry("wanted", 2), Map.entry("places", 2),
                Map.entry("whole", 1), Map.entry("makes", 1), Map.entry("someone", 2), Map.entry("energy", 3), Map.entry("signatures", 3),
                Map.entry("decisions", 3), Map.entry("you're", 1), Map.entry("eligibility", 6), Map.entry("information", 4));
        assertEquals(Map.of(), said.entrySet().stream().filter(e -> PlainWords.syllables(e.getKey()) != e.getValue())
                .collect(HashMap::new, (m, e) -> m.put(e.getKey(), PlainWords.syllables(e.getKey())), Map::putAll));
    }

    private static void assertGrade(String what, List<String> texts) {
        double grade = PlainWords.grade(texts);
        assertTrue(grade <= HARDEST_GRADE, () -> "%s reads at grade %.1f".formatted(what, grade));
    }

    private static List<String> longSentences(List<String> texts) {
        return texts.stream().flatMap(text -> SentenceRules.sentences(text).stream())
                .filter(sentence -> SentenceRules.words(sentence).size() > SentenceRules.LONGEST).toList();
    }

    private List<String> texts() {
        return pack.topics().stream().flatMap(ShippedPackTest::texts).toList();
    }

    private static Stream<String> texts(Topic topic) {
        return Stream.concat(Stream.concat(Stream.of(topic.name()), questions(topic)), topic.cards().stream().flatMap(ShippedPackTest::texts));
    }

    private static Stream<String> texts(CardKind cards) {
        return Stream.concat(Stream.of(cards.name()), cards.fields().stream().flatMap(f -> Stream.concat(Stream.of(f.name(), f.ask()),
                f.options().stream().map(CardKind.Option::name))));
    }

    private static Stream<String> questions(Topic topic) {
        return topic.prompts().stream().flatMap(prompt -> Stream.concat(Stream.of(prompt.ask()), prompt.otherWays().stream()));
    }
}
