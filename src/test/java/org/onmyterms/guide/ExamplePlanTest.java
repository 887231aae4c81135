package org.onmyterms.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The example plan belongs to the shipped pack: it answers prompts that exist and shows every topic, voice and answer. */
class ExamplePlanTest {
    private final Pack pack = PackReader.read(Path.of("assets", "packs", "en-GB"));
    private final List<String> entries;

    ExamplePlanTest() throws IOException {
        entries = entriesOf(Files.readString(Path.of("assets", "example", "example-plan.json")));
    }

    @Test
    void everyPromptStandsInThePackUnderItsTopic() {
        assertEquals(List.of(), strangers(entries));
        assertTrue(values("prompt").size() >= 40, "the prompts were not found in the text");
    }

    @Test
    void aPromptThatIsNotInThePackIsNoticed() {
        String unknown = "e1\", \"topic\": \"days\", \"prompt\": \"days.unknown\"";
        String elsewhere = "e2\", \"topic\": \"me\", \"prompt\": \"days.good\"";
        String without = "e3\", \"topic\": \"days\"";
        String card = "e5\", \"topic\": \"people\", \"prompt\": \"people.card\"";
        String noCard = "e6\", \"topic\": \"days\", \"prompt\": \"days.card\"";
        String nowhere = "e4\", \"topic\": \"weather\"";
        assertEquals(List.of(unknown, elsewhere, noCard, nowhere), strangers(List.of(unknown, elsewhere, without, card, noCard, nowhere)));
    }

    @Test
    void everyTopicVoiceAnswerAndAudienceIsShown() {
        assertEquals(pack.topics().stream().map(Topic::id).toList(), values("topic").stream().distinct().toList());
        assertEquals(Set.of("own", "written-down", "observed", "view"), Set.copyOf(values("voice")));
        assertEquals(Set.of("agree", "disagree", "not-sure", "not-asked"), Set.copyOf(values("answer")));
        for (String audience : List.of("supporters", "circle", "workers", "council")) {
            assertTrue(entries.stream().anyMatch(entry -> audiences(entry).contains(audience)), audience);
        }
    }

    @Test
    void everyKindOfCardIsShownAndSaysOnlyWhatItsFieldsKnow() {
        for (CardKind kind : pack.topics().stream().flatMap(t -> t.cards().stream()).toList()) {
            List<String> cards = entries.stream().filter(e -> value(e, "prompt").equals(Optional.of(kind.prompt()))).toList();
            assertFalse(cards.isEmpty(), kind.prompt());
            for (CardKind.Field field : kind.others().stream().filter(f -> !f.options().isEmpty()).toList()) {
                cards.stream().flatMap(c -> value(c.substring(c.indexOf("details") < 0 ? c.length() : c.indexOf("details")), field.id()).stream())
                        .forEach(chosen -> assertTrue(field.options().stream().anyMatch(o -> o.id().equals(chosen)), kind.prompt() + " " + chosen));
            }
        }
    }

    @Test
    void thingsJustForMeAreForNobodyElse() {
        List<String> kept = entries.stream().filter(entry -> value(entry, "topic").equals(Optional.of("private"))).toList();
        assertEquals(List.of("", ""), kept.stream().map(ExamplePlanTest::audiences).toList());
    }

    @Test
    void onlyThePersonsOwnWordsHaveNoSupporterAndNoAnswer() {
        assertEquals(List.of(), entries.stream().filter(entry -> {
            boolean own = value(entry, "voice").equals(Optional.of("own"));
            return own == value(entry, "from").isPresent() || own == value(entry, "answer").isPresent();
        }).toList());
    }

    @Test
    void oneEntryIsInWelshAndOneIsLong() {
        assertEquals(List.of("cy"), values("language"));
        assertEquals(1, values("words").stream().filter(words -> words.split("\\s+").length == 100).count());
    }

    private static List<String> entriesOf(String json) {
        String[] pieces = json.substring(json.indexOf("\"entries\"")).split("\"id\": \"");
        return Arrays.asList(pieces).subList(1, pieces.length);
    }

    /** The entries whose topic, or whose prompt under that topic, the pack does not hold. */
    private List<String> strangers(List<String> some) {
        return some.stream().filter(entry -> {
            Optional<Topic> topic = value(entry, "topic").flatMap(pack::topic);
            Optional<String> prompt = value(entry, "prompt");
            boolean isCard = topic.isPresent() && prompt.flatMap(topic.get()::cards).isPresent();
            return topic.isEmpty() || prompt.isPresent() && !isCard && topic.get().prompt(prompt.get()).isEmpty();
        }).toList();
    }

    private List<String> values(String member) {
        return entries.stream().flatMap(entry -> value(entry, member).stream()).toList();
    }

    private static Optional<String> value(String entry, String member) {
        return Pattern.compile("\"" + member + "\": \"((?:[^\"\\\\]|\\\\.)*)\"").matcher(entry).results().findFirst().map(m -> m.group(1));
    }

    private static String audiences(String entry) {
        return Pattern.compile("\"for\": \\[([^\\]]*)\\]").matcher(entry).results().findFirst().map(m -> m.group(1).strip()).orElseThrow();
    }
}
