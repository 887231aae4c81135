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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.HeadingRef;
import org.onmyterms.plan.History;
import org.onmyterms.plan.Person;
import org.onmyterms.plan.Plan;
import org.onmyterms.words.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The open format keeps everything, refuses what is wrong by its place, and shows a reader nothing that is not theirs. */
class InterchangeTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-20T10:15:00Z");
    private static final Set<String> TOPICS = Set.of("me", "matters", "days", "communicating", "deciding", "people", "working", "barriers",
            "hopes", "week", "support", "safety", "changes", "money", "next", "rights", "review", "private", "about", "signatures");
    private static final String OWN = "{'id':'e1','topic':'days','words':'Slowly.','voice':'own','typedBy':'person'}";
    private static final String VIEW = "{'id':'e2','topic':'days','words':'A view.','voice':'view','from':'grace','typedBy':'grace'}";

    @Test
    void theExamplePlanComesBackAsItWent() throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("assets", "example", "example-plan.json"));
        Plan plan = plan(Interchange.read(bytes, TOPICS, NOW));
        String written = Interchange.write(plan, "me");
        Plan again = plan(read(written));
        assertEquals(80, plan.entries().size());
        assertEquals(plan, again);
        assertEquals(written, Interchange.write(again, "me"));
        JsonNode before = JSON.readTree(bytes);
        JsonNode after = JSON.readTree(written);
        for (int i = 0; i < 80; i++) {
            for (String member : List.of("id", "topic", "prompt", "words", "language", "voice", "from", "typedBy", "for", "pictures", "details", "answers")) {
                assertEquals(before.get("entries").get(i).get(member), after.get("entries").get(i).get(member), member + " of entry " + i);
            }
        }
    }

    @Test
    void whatStandsUnderHeadingsComesBackAndNoReaderHasATraceOfIt() {
        HeadingRef heading = new HeadingRef("camden", "about");
        List<Action> said = List.of(new Action.AddEntry(Entry.own("a", "days", Optional.empty(), "Tea first.", NOW).withAudiences(Set.of("council"))),
                new Action.AddEntry(Entry.own("w", heading.topic(), Optional.of("about"), "Ring first.", NOW).withAudiences(Set.of("council"))),
                new Action.PullIn(heading, "a", Optional.empty()), new Action.TagEntry(new HeadingRef("care-act-outcomes", "a-eating"), "a", true),
                new Action.AnswerHeading(new HeadingRef("camden", "money"), false));
        Plan plan = History.EMPTY.plus(said, Person.ID, Instant.EPOCH, () -> UUID.randomUUID().toString()).plan();
        Plan again = plan(read(Interchange.write(plan, "me")));
        assertEquals(plan.headings(), again.headings());
        assertEquals(plan.writtenFor(heading), again.writtenFor(heading));
        String council = Interchange.write(plan, "council");
        assertTrue(council.contains("Tea first."), "the control");
        for (String trace : List.of("camden", "headings", "care-act-outcomes", "Ring first.")) {
            assertFalse(council.contains(trace), trace);
        }
        Imported file = read(Interchange.write(plan, "me"));
        Plan chosenSince = History.EMPTY.plus(Stream.concat(said.stream(), Stream.of(new Action.LeaveOut(heading, "a"),
                new Action.AnswerHeading(new HeadingRef("camden", "money"), true))).toList(), Person.ID, Instant.EPOCH, () -> UUID.randomUUID().toString()).plan();
        assertEquals(List.of(), file.actionsInto(chosenSince), "what was chosen since is not put back");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'pulledIn':[{'template':'t','heading':'h','entry':'none'}]}", "{'notAnswered':[{'template':' ','heading':'h'}]}", "{'tags':7}", "[]"})
    void headingsThatLeadNowhereAreRefused(String headings) {
        assertThrows(ExchangeException.class, () -> read(q("{'format':'onmyterms-plan','version':1,'headings':" + headings + "}")));
    }

    @Test
    void unknownMembersAreKeptAtEveryLevel() {
        String file = q("{'format':'onmyterms-plan','version':1,'x0':{'a':[1,null]},'person':{'name':'R','x1':1.10000000000000000000000001},"
                + "'supporters':[{'id':'grace','name':'G','x2':true}],'audiences':[{'id':'own-one','name':'O','x3':'c'}],"
                + "'entries':[{'id':'e1','topic':'days','words':'w','voice':'own','typedBy':'person','x4':12345678901234567890123,"
                + "'pictures':[{'symbol':'home','x5':[]}]}]}");
        JsonNode written = Interchange.JSON.readTree(Interchange.write(plan(read(file)), "me"));
        assertEquals(q("{'a':[1,null]}"), written.get("x0").toString());
        assertEquals("1.10000000000000000000000001", written.get("person").get("x1").toString());
        assertEquals("true", written.get("supporters").get(0).get("x2").toString());
        assertEquals(q("'c'"), written.get("audiences").get(0).get("x3").toString());
        assertEquals("12345678901234567890123", written.get("entries").get(0).get("x4").toString());
        assertEquals("[]", written.get("entries").get(0).get("pictures").get(0).get("x5").toString());
    }

    @Test
    void wordsAreKeptLetterForLetter() {
        String words = " \t two  spaces \r\n\n\u2028\u00a0\u0000\u200f e\u0301 \ud83d\udc69\u200d\ud83e\uddbd ";
        String json = JSON.writeValueAsString(words);
        assertTrue(json.contains("\\u0000"));
        Plan plan = plan(read(file(OWN.replace("'Slowly.'", json))));
        assertEquals(words, plan.entries().getFirst().words());
        assertEquals(words, plan(read(Interchange.write(plan, "me"))).entries().getFirst().words());
    }

    @Test
    void cardsAnswersAndBodiesComeBackAndAnAnswerToWhatIsHiddenLeavesNoTrace() {
        String file = q("{'format':'onmyterms-plan','version':1,'supporters':[{'id':'c','name':'The council','body':true}],'entries':["
                + "{'id':'v','topic':'days','words':'Can wash alone.','voice':'view','from':'c','typedBy':'person'},"
                + "{'id':'a','topic':'days','words':'I cannot.','voice':'own','typedBy':'person','answers':'v','for':['workers'],"
                + "'details':{'does':' cooks ','ring':'near'}}]}");
        Plan plan = plan(read(file));
        Entry answer = plan.entry("a").orElseThrow();
        assertEquals(List.of("does= cooks ", "ring=near"), answer.details().entrySet().stream().map(Object::toString).toList());
        assertEquals(List.of(answer), plan.answersTo(plan.entry("v").orElseThrow()));
        assertTrue(plan.supporter("c").orElseThrow().isBody());
        assertEquals(plan.entries(), plan(read(Interchange.write(plan, "me"))).entries());
        assertFalse(Interchange.write(plan, "workers").contains("\"answers\""));
        assertTrue(Interchange.write(plan, "me").contains("\"answers\""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "'topic':'days'|'topic':'weather'|entries[1].topic", "'topic':'days',||entries[1].topic",
        "'voice':'view'|'voice':'shout'|entries[1].voice", "'voice':'view',||entries[1].voice",
        "'from':'grace',||entries[1].from", "'from':'grace'|'from':'nobody'|entries[1].from",
        "'voice':'view'|'voice':'own'|entries[1].from", "'typedBy':'grace'|'typedBy':'nobody'|entries[1].typedBy",
        ",'typedBy':'grace'||entries[1].typedBy",
        "'id':'e2'|'id':'e2','answer':'maybe'|entries[1].answer", "'id':'e2'|'id':'e2','for':['me','nobody']|entries[1].for[1]",
        "'id':'e2'|'id':'e2','for':'workers'|entries[1].for", "'id':'e2'|'id':'e2','when':'yesterday'|entries[1].when",
        "'id':'e2'|'id':'e2','when':'2026-11-20T10:15:00'|entries[1].when", "'id':'e2'|'id':'e2','language':'en_GB!'|entries[1].language",
        "'id':'e2'|'id':'e1'|entries[1].id", "'id':'e2'|'id':'me'|entries[1].id", "'id':'e2'|'id':'person'|entries[1].id",
        "'id':'e2'|'id':' '|entries[1].id", "'id':'e2',||entries[1].id", "'words':'A view.'|'words':7|entries[1].words",
        "'words':'A view.',||entries[1].words", "'words':'A view.'|'words':'\\ud800'|entries[1].words",
        "'id':'e2'|'id':'e2','x':['\\udc00']|entries[1].x[0]", "'id':'e2'|'id':'e2','prompt':null|entries[1].prompt",
        "'id':'e2'|'id':'e2','details':[]|entries[1].details", "'id':'e2'|'id':'e2','details':{'does':7}|entries[1].details.does",
        "'id':'e2'|'id':'e2','answers':'e1'|entries[1].answers", "'id':'e2'|'id':'e2','pictures':[{}]|entries[1].pictures[0]"})
    void aWrongEntryIsRefusedWithItsPlace(String right, String wrong, String place) {
        String changed = VIEW.replace(right, wrong == null ? "" : wrong);
        assertFalse(changed.equals(VIEW), "the fault was not put in");
        assertRefused(file(OWN, changed), " " + place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "'nation':'france'|nation", "'language':'en_GB!'|language", "'language':7|language", "'person':'Robin'|person",
        "'audiences':[{'id':'person','name':'x'}]|audiences[0].id", "'audiences':[{'id':'a'},{'id':'a'}]|audiences[1].id",
        "'audiences':{}|audiences", "'person':{'name':'\\ud800'}|person.name"})
    void aWrongPlanIsRefusedWithItsPlace(String member, String place) {
        assertRefused(q("{'format':'onmyterms-plan','version':1," + member + "}"), " " + place + " ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"person", "me", "grace"})
    void aSupportersIdThatIsTakenIsRefused(String id) {
        assertRefused(q("{'format':'onmyterms-plan','version':1,'supporters':[{'id':'grace','name':'G'},{'id':'" + id + "','name':'H'}]}"),
                "supporters[1].id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{'format':'onmyterms-plan','version':1,'version':1}", "{'format':'onmyterms-plan','version':1} x",
        "{'format':'onmyterms-plan','version':1}{}"})
    void whatIsNoSoundJsonIsRefused(String text) {
        assertThrows(ExchangeException.class, () -> read(q(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "null", "'x'", "{}", "{'format':'other','version':1}", "{'format':'onmyterms-plan'}",
        "{'format':'onmyterms-plan','version':'1'}", "{'format':'onmyterms-plan','version':1.5}", "{'format':'onmyterms-plan','version':0}"})
    void whatIsNoPlanIsRefused(String text) {
        assertThrows(ExchangeException.class, () -> read(q(text)));
    }

    @Test
    void aNewerVersionIsRefusedInAPlainSentence() {
        assertRefused(q("{'format':'onmyterms-plan','version':2}"), "newer version");
        assertRefused(q("{'format':'onmyterms-plan','version':99999999999}"), "newer version");
    }

    @Test
    void deepNestingIsRefused() {
        assertRefused(q("{'format':'onmyterms-plan','version':1,'x':" + "[".repeat(100_000) + "]".repeat(100_000) + "}"), "JSON");
    }

    @Test
    void whatIsNotUtf8IsRefused() {
        byte[] bytes = file(OWN).replace("Slowly.", "\u00e9").getBytes(StandardCharsets.ISO_8859_1);
        assertEquals("exchange.not-utf8", assertThrows(ExchangeException.class, () -> Interchange.read(bytes, TOPICS, NOW)).key());
    }

    @Test
    void anImportThatComesAgainAddsNothing() {
        Imported read = read(file(OWN, VIEW));
        assertEquals(List.of(), read.actionsInto(plan(read)));
    }

    @Test
    void otherWordsOfTheSameEntryStandBesideTheOldOnes() {
        Plan plan = plan(read(file(OWN)));
        Imported other = read(file(OWN.replace("Slowly.", "Fast.")));
        Plan both = into(plan, other);
        assertEquals(List.of("Slowly.", "Fast."), both.entries().stream().map(Entry::words).toList());
        assertEquals(Optional.of("e1"), both.entries().get(1).besides());
        assertEquals(List.of(), other.actionsInto(both));
        assertEquals(List.of(), read(Interchange.write(both, "me")).actionsInto(both));
        assertEquals(3, into(both, read(file(OWN.replace("Slowly.", "Third.")))).entries().size());
    }

    @Test
    void noWordsAreLostWhenAFileUsesANumberedIdItself() {
        Plan plan = plan(read(file(OWN)));
        Imported other = read(file(OWN.replace("e1", "e1~2").replace("Slowly.", "B"), OWN.replace("Slowly.", "C")));
        Plan all = into(plan, other);
        assertEquals(Set.of("Slowly.", "B", "C"), Set.copyOf(all.entries().stream().map(Entry::words).toList()));
        assertEquals(List.of(), other.actionsInto(all));
    }

    @Test
    void theLongestIdCanHaveASecondAnswer() {
        String entry = OWN.replace("e1", "x".repeat(200));
        Imported other = read(file(entry.replace("Slowly.", "Fast.")));
        Plan both = into(plan(read(file(entry))), other);
        assertEquals(2, both.entries().size());
        assertEquals(List.of(), other.actionsInto(both));
    }

    @Test
    void anotherSupporterWithATakenIdGetsOneOfTheirOwn() {
        Plan plan = plan(read(file(VIEW)));
        Imported other = read(file(VIEW.replace("e2", "e9")).replace("Grace", "Graham"));
        Plan both = into(plan, other);
        assertEquals("Grace", nameBehind(both, "e2"));
        assertEquals("Graham", nameBehind(both, "e9"));
        assertEquals("grace~2", both.entry("e9").orElseThrow().typedBy());
        assertEquals(List.of(), other.actionsInto(both));
        Imported third = read(file(VIEW.replace("e2", "e10")).replace("Grace", "Gwen"));
        assertEquals("Gwen", nameBehind(into(both, third), "e10"));
        Imported more = read(file(VIEW.replace("e2", "e11")).replace("Grace", "Graham"));
        assertEquals("grace~2", into(both, more).entry("e11").orElseThrow().typedBy());
    }

    @Test
    void wordsThatComeIntoAPlanInAnotherLanguageKeepTheirs() {
        Imported welsh = read(file(OWN).replace("\"version\":1", "\"version\":1,\"language\":\"cy\""));
        assertEquals(Optional.of("cy"), into(plan(read(file(VIEW))), welsh).entry("e1").orElseThrow().language());
    }

    @Test
    void anImportBringsUnknownMembersAndANationThatIsMissing() {
        Imported read = read(q("{'format':'onmyterms-plan','version':1,'nation':'wales','x0':[1],'person':{'name':'R','x1':2}}"));
        Plan plan = into(plan(read(file(OWN))), read);
        String written = Interchange.write(plan, "me");
        assertEquals("wales", JSON.readTree(written).get("nation").stringValue());
        assertEquals("[1]", JSON.readTree(written).get("x0").toString());
        assertEquals("2", JSON.readTree(written).get("person").get("x1").toString());
        assertEquals(List.of(), read.actionsInto(plan));
        Imported other = read(q("{'format':'onmyterms-plan','version':1,'nation':'scotland','x0':7,'person':{'name':'S'}}"));
        assertEquals(List.of(), other.actionsInto(plan));
    }

    @Test
    void aReaderFindsNoTraceOfWhatIsNotTheirs() {
        String file = q("{'format':'onmyterms-plan','version':1,'secret-top':1,'person':{'name':'R','secret-person':1},'supporters':["
                + "{'id':'grace','name':'Grace','secret-s':1},{'id':'hidden-one','name':'Hidden'}],"
                + "'audiences':[{'id':'workers','name':'Workers'},{'id':'hidden-audience','name':'Hidden'}],'entries':["
                + VIEW.replace("'id':'e2'", "'id':'e2','secret-e':1,'besides':'hidden-entry','for':['workers','hidden-audience','council']") + ","
                + "{'id':'hidden-entry','topic':'days','words':'hidden words','voice':'view','from':'hidden-one','typedBy':'hidden-one'}]}");
        String written = Interchange.write(plan(read(file)), "workers");
        assertFalse(written.toLowerCase(java.util.Locale.ROOT).contains("hidden"), written);
        assertFalse(written.contains("secret"), written);
        assertFalse(written.contains("council"), written);
        assertEquals(1, read(written).entries().size());
    }

    private static String nameBehind(Plan plan, String entry) {
        return plan.supporter(plan.entry(entry).orElseThrow().from().orElseThrow()).orElseThrow().name();
    }

    private static String q(String text) {
        return text.replace('\'', '"');
    }

    private static String file(String... entries) {
        return q("{'format':'onmyterms-plan','version':1,'supporters':[{'id':'grace','name':'Grace'}],'entries':[") + q(String.join(",", entries)) + "]}";
    }

    private static Imported read(String text) {
        return Interchange.read(text.getBytes(StandardCharsets.UTF_8), TOPICS, NOW);
    }

    @Test
    void anEntryStaysPrivateWhereThePlanHasOtherReadersOfTheSameId() {
        String file = "{'format':'onmyterms-plan','version':1,'audiences':[{'id':'group','name':'NAME'}],'entries':[{'id':'ID','topic':'days',"
                + "'words':'w','voice':'own','typedBy':'person','for':['workers','group'],'note':1.50}]}";
        Plan choir = plan(read(q(file.replace("NAME", "The choir").replace("ID", "e1"))));
        Plan both = into(choir, read(q(file.replace("NAME", "The clinic").replace("ID", "e2"))));
        Plan again = into(both, read(q(file.replace("NAME", "The choir").replace("ID", "e3"))));
        assertEquals(Set.of("workers"), again.entry("e2").orElseThrow().audiences());
        assertEquals(Set.of("workers", "group"), again.entry("e3").orElseThrow().audiences());
        assertTrue(Interchange.write(again, "me").contains("1.50"));
    }

    private static void assertRefused(String text, String place) {
        String said = assertThrows(ExchangeException.class, () -> read(q(text))).say(Words.english());
        assertTrue(said.contains(place), said);
    }

    private static Plan plan(Imported read) {
        return into(after(List.of(read.begin("p"))), read, read.begin("p"));
    }

    private static Plan into(Plan plan, Imported read, Action... first) {
        List<Action> actions = new ArrayList<>(first.length > 0 ? List.of(first) : restore(plan));
        actions.addAll(read.actionsInto(plan));
        return after(actions);
    }

    private static Plan after(List<Action> actions) {
        History history = History.EMPTY;
        for (Action action : actions) {
            history = history.plus(history.next("c" + history.changes().size(), "person", Instant.EPOCH, action));
        }
        return history.plan();
    }

    private static List<Action> restore(Plan plan) {
        List<Action> actions = new ArrayList<>();
        actions.add(new Action.Begin(plan.id(), plan.language(), plan.nation(), plan.person(), plan.extras()));
        plan.supporters().forEach(s -> actions.add(new Action.PutSupporter(s)));
        plan.audiences().forEach(a -> actions.add(new Action.PutAudience(a)));
        plan.entries().forEach(e -> actions.add(new Action.AddEntry(e)));
        return actions;
    }
}
