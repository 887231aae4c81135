package org.onmyterms.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onmyterms.plan.Nation;
import org.onmyterms.plan.Plan;

/** The headings that ship are all there, say where they come from, speak plainly, and lead to places that the pack has. */
class ShippedTemplatesTest {

    private static final Path FOLDER = Path.of("assets", "packs", "en-GB");

    private final Pack pack = PackReader.read(FOLDER);
    private final Map<String, Template> templates = TemplateReader.readAll(FOLDER.resolve("templates"), pack).stream()
            .collect(Collectors.toMap(Template::id, t -> t));

    private List<Template> sevens() {
        return Stream.of("seven-england", "seven-scotland", "seven-northern-ireland").map(templates::get).toList();
    }

    @Test
    void theyAreTheOnesThatWereAskedFor() {
        assertEquals(new TreeSet<>(Set.of("seven-england", "seven-scotland", "seven-northern-ireland", "care-act-wellbeing", "care-act-outcomes",
                "wales-well-being", "about-me")), new TreeSet<>(templates.keySet()));
        assertEquals(List.of(Nation.ENGLAND, Nation.SCOTLAND, Nation.NORTHERN_IRELAND), sevens().stream().map(t -> t.nation().orElseThrow()).toList());
        assertEquals(List.of("care-act-outcomes"), templates.values().stream().filter(Template::drawer).map(Template::id).toList());
    }

    @Test
    void eachHasAsManyHeadingsAsTheLawOrStandardHas() {
        assertEquals("abcdefghi", letters("care-act-wellbeing"));
        assertEquals("abcdefghij", letters("care-act-outcomes"));
        assertEquals(10, templates.get("wales-well-being").headings().size());
        assertEquals(8, templates.get("about-me").headings().size());
    }

    private String letters(String id) {
        return templates.get(id).headings().stream().map(h -> h.id().substring(0, 1)).collect(Collectors.joining());
    }

    @Test
    void theSevenQuestionsAreTheSameSevenInOtherWordsAndEachLeadsSomewhere() {
        List<String> ids = List.of("important", "change", "support", "spend", "manage", "control", "next");
        Set<String> wordings = new HashSet<>();
        for (Template seven : sevens()) {
            assertEquals(ids, seven.headings().stream().map(Template.Heading::id).toList());
            wordings.add(seven.headings().stream().map(Template.Heading::words).toList().toString());
        }
        assertEquals(3, wordings.size());
    }

    /** Topics that answer a question of the seven, so that nothing said in them has to be looked for. */
    @Test
    void everyTopicThatIsForOthersLeadsToOneOfTheSeven() {
        Set<String> reached = sevens().getFirst().headings().stream().flatMap(h -> h.fits().stream()).map(p -> p.split("\\.")[0]).collect(Collectors.toSet());
        assertEquals(List.of(Plan.JUST_FOR_ME), pack.topics().stream().map(Topic::id).filter(id -> !reached.contains(id)).toList());
    }

    @Test
    void everyHeadingLeadsSomewhereAndNoneToWhatIsJustForThePerson() {
        for (Template template : templates.values()) {
            for (Template.Heading heading : template.headings()) {
                assertFalse(heading.fits().isEmpty(), template.id() + " " + heading.id());
                assertTrue(heading.fits().stream().noneMatch(p -> p.startsWith(Plan.JUST_FOR_ME)), template.id() + " " + heading.id());
                assertFalse(heading.help().isBlank(), template.id() + " " + heading.id());
            }
        }
    }

    @Test
    void eachSaysWhereItComesFromAndWhenThatWasLookedUp() {
        for (Template template : templates.values()) {
            Template.Source source = template.source().orElseThrow();
            assertFalse(source.checked().isBefore(LocalDate.of(2026, 11, 1)), template.id());
        }
        assertEquals(Optional.empty(), templates.get("about-me").nation());
    }

    /** The headings of the standard are its own, and a template's name is what officials call it; all else is ours. */
    @Test
    void whatIsOursIsShortAndPlain() {
        HardWords list = HardWords.read(Path.of("assets", "words", "hard-words.txt"));
        List<String> ours = templates.values().stream().flatMap(t -> Stream.concat(Stream.of(t.about()), t.headings().stream()
                .flatMap(h -> t.id().equals("about-me") ? Stream.of(h.help()) : Stream.of(h.words(), h.help())))).toList();
        assertEquals(List.of(), ours.stream().flatMap(text -> list.in(text).stream()).map(HardWord::word).toList());
        assertEquals(List.of(), ours.stream().flatMap(text -> SentenceRules.sentences(text).stream())
                .filter(sentence -> SentenceRules.words(sentence).size() > SentenceRules.LONGEST || sentence.contains("!")).toList());
        assertTrue(PlainWords.grade(ours) <= 5, () -> "grade " + PlainWords.grade(ours));
        assertTrue(PlainWords.grade(List.of("Developing and maintaining relationships, and engaging in educational activities.")) > 5, "the control");
    }
}
