package org.onmyterms.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Change;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.History;
import org.onmyterms.plan.Person;
import org.onmyterms.plan.Plan;
import org.onmyterms.words.Words;

class InterchangeTest {

    private static final Set<String> TOPICS = Set.of("me", "matters", "days", "communicating", "deciding", "people", "working", "barriers", "hopes",
            "week", "support", "safety", "changes", "money", "next", "rights", "review", "private", "about", "signatures", "talk");
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-22T10:00:00Z");
    private static final String WHOLE = """
            {"format": "onmyterms-plan", "version": 1, "language": "en-GB", "nation": "wales", "kept": {"a": [1.50, null]},
             "person": {"name": "Robin", "pronoun": "they"},
             "supporters": [{"id": "grace", "name": "Grace", "role": "advocate", "phone": "none"}, {"id": "sam", "name": "Sam"}],
             "audiences": [{"id": "workers", "name": "My workers", "x": 1}, {"id": "choir", "name": "The choir"}],
             "entries": [
              {"id": "e1", "topic": "days", "prompt": "days.good", "words": "ONE", "voice": "own", "typedBy": "person", "for": ["workers", "choir"],
               "when": "2026-11-20T10:15:00+01:00", "mood": "calm"},
              {"id": "e2", "topic": "safety", "words": "TWO", "voice": "view", "from": "sam", "typedBy": "sam", "answer": "disagree", "for": [],
               "when": "2026-11-20T10:15:00Z", "pictures": [{"symbol": "home", "describes": "Home", "y": 2}]}]}
            """;

    private static Imported read(String json) {
        return Interchange.read(json.getBytes(StandardCharsets.UTF_8), TOPICS, NOW);
    }

    private static Plan into(History history, Imported read) {
        return with(history, read.actionsInto(history.plan())).plan();
    }

    private static History with(History history, List<? extends Action> actions) {
        History now = history;
        for (Action action : actions) {
            now = now.plus(new Change("c" + now.changes().size(), Person.ID, Instant.EPOCH, action));
        }
        return now;
    }

    private static History begun(Imported read) {
        History begun = with(History.EMPTY, List.of(read.begin("p")));
        return with(begun, read.actionsInto(begun.plan()));
    }

    @Test
    void everythingInTheExampleGoesOutAndComesBackTheSame() throws IOException {
        Imported read = Interchange.read(Files.readAllBytes(Path.of("assets/example/example-plan.json")), TOPICS, NOW);
        Plan plan = begun(read).plan();
        assertEquals(48, plan.entries().size());
        Imported again = read(Interchange.write(plan, "me"));
        assertEquals(read, again);
        assertEquals(Interchange.write(plan, "me"), Interchange.write(begun(again).plan(), "me"));
    }

    @Test
    void membersThatAreNotKnownAreKeptAtEveryLevelAndWrittenBack() {
        String written = Interchange.write(begun(read(WHOLE)).plan(), "me");
        for (String kept : List.of("\"kept\"", "1.50", "\"pronoun\"", "\"phone\"", "\"x\"", "\"mood\"", "\"y\"")) {
            assertTrue(written.contains(kept), kept);
        }
    }

    @Test
    void wordsAreKeptLetterForLetter() {
        String said = " a\\t\\n\\u0000  \\ud83d\\ude00 e\\u0301 \\u202e\\u200d";
        Plan plan = begun(read(WHOLE.replace("ONE", said))).plan();
        assertEquals(" a\t\n\u0000  😀 e\u0301 \u202e\u200d", plan.entries().getFirst().words());
        assertEquals(plan.entries().getFirst(), begun(read(Interchange.write(plan, "me"))).plan().entries().getFirst());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"topic\": \"days\"|\"topic\": \"nowhere\"|entries[0].topic", "\"voice\": \"own\"|\"voice\": \"mine\"|entries[0].voice",
        "\"from\": \"sam\", |`` |entries[1].from", "\"from\": \"sam\"|\"from\": \"nobody\"|entries[1].from",
        "\"voice\": \"own\"|\"voice\": \"own\", \"from\": \"sam\"|entries[0].from",
        "\"typedBy\": \"sam\"|\"typedBy\": \"nobody\"|entries[1].typedBy", "\"answer\": \"disagree\"|\"answer\": \"no\"|entries[1].answer",
        "\"choir\"], |`` |none", "[\"workers\", \"choir\"]|[\"workers\", \"strangers\"]|entries[0].for[1]",
        "2026-11-20T10:15:00Z|2026-11-20|entries[1].when", "\"nation\": \"wales\"|\"nation\": \"atlantis\"|nation",
        "\"language\": \"en-GB\"|\"language\": \"not a language\"|language", "\"id\": \"e2\"|\"id\": \"e1\"|entries[1].id",
        "\"id\": \"e2\"|\"id\": \"person\"|entries[1].id", "\"id\": \"sam\", \"name\"|\"id\": \"me\", \"name\"|supporters[1].id",
        "TWO|\\ud800|entries[1].words", "\"words\": \"TWO\"|\"words\": 2|entries[1].words", "\"symbol\": \"home\", |`` |entries[1].pictures[0].file"})
    void whatIsWrongIsRefusedWholeAndItsPlaceIsNamed(String from, String to, String place) {
        String wrong = WHOLE.replace(from, to.strip());
        if (place.equals("none")) {
            assertThrows(ExchangeException.class, () -> read(wrong));
        } else {
            ExchangeException refused = assertThrows(ExchangeException.class, () -> read(wrong));
            assertTrue(refused.say(Words.english()).contains(" at " + place + " in "), refused.say(Words.english()));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"{|exchange.not-json", "[]|exchange.wrong", "{} x|exchange.not-json",
        "{\"a\":1,\"a\":2}|exchange.not-json", "{\"format\":\"other\"}|exchange.not-a-plan",
        "{\"format\":\"onmyterms-plan\",\"version\":2}|exchange.newer", "{\"format\":\"onmyterms-plan\",\"version\":NaN}|exchange.not-json",
        "{\"format\":\"onmyterms-plan\"}|exchange.wrong"})
    void whatIsNoPlanIsRefused(String json, String key) {
        assertEquals(key, assertThrows(ExchangeException.class, () -> read(json)).key());
    }

    @Test
    void deepNestingAndBrokenBytesAreRefused() {
        assertThrows(ExchangeException.class, () -> read("[".repeat(100_000)));
        assertEquals("exchange.not-utf8", assertThrows(ExchangeException.class,
                () -> Interchange.read(new byte[] {'"', (byte) 0xff, '"'}, TOPICS, NOW)).key());
    }

    @Test
    void otherWordsStandBesideAndTheSameWordsAddNothing() {
        History plan = begun(read(WHOLE));
        assertEquals(List.of(), read(WHOLE).actionsInto(plan.plan()));
        Imported other = read(WHOLE.replace("ONE", "ANOTHER"));
        History both = with(plan, other.actionsInto(plan.plan()));
        assertEquals(List.of("ONE", "TWO", "ANOTHER"), both.plan().entries().stream().map(Entry::words).toList());
        assertEquals("e1", both.plan().entries().getLast().besides().orElseThrow());
        assertEquals(List.of(), other.actionsInto(both.plan()));
    }

    @Test
    void wordsNeverPassToAnotherSupporterWhoHasTheSameId() {
        History plan = begun(read(WHOLE));
        Imported other = read(WHOLE.replace("\"name\": \"Sam\"", "\"name\": \"Samira\"").replace("\"e2\"", "\"e9\""));
        Plan both = into(plan, other);
        Entry hers = both.entry("e9").orElseThrow();
        assertEquals("Samira", both.supporter(hers.from().orElseThrow()).orElseThrow().name());
        assertEquals("Sam", both.supporter(both.entry("e2").orElseThrow().from().orElseThrow()).orElseThrow().name());
        assertEquals(List.of(), other.actionsInto(both));
    }

    @Test
    void whatIsNotForAReaderLeavesNoTrace() {
        String written = Interchange.write(begun(read(WHOLE)).plan(), "workers");
        assertTrue(written.contains("ONE"));
        for (String hidden : List.of("TWO", "sam", "Sam", "grace", "choir", "mood", "kept", "pronoun", "Home")) {
            assertFalse(written.contains(hidden), hidden);
        }
    }
}
