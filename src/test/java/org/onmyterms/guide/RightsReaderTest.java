package org.onmyterms.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onmyterms.guide.NationRights.Authority;
import org.onmyterms.guide.NationRights.Fact;
import org.onmyterms.plan.Nation;

/** What is put before people about rights has a source and a day, is in plain words, and a mistaken line is named. */
class RightsReaderTest {

    private static final Pack PACK = PackReader.read(Path.of("assets/packs/en-GB"));
    private static final List<NationRights> SHIPPED = RightsReader.readAll(Path.of("assets/packs/en-GB/rights"), PACK);
    private static final String SOUND = """
            ---
            nation: wales
            name: Wales
            ---
            > a note
            ## copy: You can have a copy
            law: An Act, section 1
            checked: 2026-11-22
            beside: money, rights.asking
            letter: copy
            You can have a copy.
            It is free.

            # Who can help
            ## copy: Somebody
            practice: A site
            checked: 2025-01-01
            telephone: 0300
            They help.
            """;

    @TempDir
    private Path folder;

    private NationRights read(String text) throws IOException {
        return RightsReader.read(Files.writeString(folder.resolve("wales.md"), text), PACK);
    }

    @Test
    void aFileIsReadWithItsFactsAndHelpers() throws IOException {
        NationRights wales = read(SOUND);
        assertEquals(Nation.WALES, wales.nation());
        assertEquals(List.of(new Fact("copy", "You can have a copy", "You can have a copy. It is free.", Authority.LAW, "An Act, section 1", LocalDate.of(2026, 11, 22),
                Set.of("money", "rights.asking"), Optional.of("copy"), Optional.empty())), wales.facts());
        assertEquals(List.of("0300"), wales.helpers().stream().flatMap(h -> h.telephone().stream()).toList());
        assertEquals(wales.facts(), wales.beside("money"));
        assertEquals(List.of(), wales.beside("me"));
    }

    @Test
    void whatIsMissingOrMistakenIsReportedOnItsLine() {
        assertMistake("guide.no-source", 6, "law: An Act, section 1\n", "");
        assertMistake("guide.bad-date", 6, "checked: 2026-11-22", "checked: last week");
        assertMistake("guide.bad-date", 6, "checked: 2026-11-22\n", "");
        assertMistake("guide.unknown-place", 6, "beside: money", "beside: moon");
        assertMistake("guide.unknown-nation", 2, "nation: wales", "nation: mars");
        assertMistake("guide.bad-heading", 6, "## copy: You", "## You");
        assertMistake("guide.duplicate-heading", 14, "# Who can help\n", "");
        assertMistake("guide.repeated-field", 8, "checked: 2026-11-22", "law: Another");
        assertMistake("guide.long-sentence", 12, "It is free.", "It is free " + "and free ".repeat(9) + "too.");
    }

    private void assertMistake(String key, int line, String sound, String mistaken) {
        assertTrue(SOUND.contains(sound));
        PackException problem = assertThrows(PackException.class, () -> read(SOUND.replace(sound, mistaken)));
        assertEquals(key + ":" + line, problem.key() + ":" + problem.line());
    }

    @Test
    void everyNationShipsAndEveryFactHasPlainWordsASourceAndADay() {
        assertEquals(Set.of(Nation.values()), Set.copyOf(SHIPPED.stream().map(NationRights::nation).toList()));
        for (NationRights rights : SHIPPED) {
            assertFalse(rights.helpers().isEmpty(), rights.name());
            Stream.concat(rights.facts().stream(), rights.helpers().stream()).forEach(fact -> {
                assertFalse(fact.says().isBlank(), fact.id());
                assertTrue(fact.source().length() > 10, fact.id());
            });
        }
    }

    @Test
    void aFactIsOldAYearAfterItWasLookedUp() throws IOException {
        Fact fact = read(SOUND).facts().getFirst();
        assertFalse(fact.isOld(LocalDate.of(2027, 11, 22)));
        assertTrue(fact.isOld(LocalDate.of(2027, 11, 23)));
    }

    /** The facts that could not be established stay out: who the ombudsmen of Scotland and Northern Ireland are, and time limits of courts. */
    @Test
    void nothingThatWasNotEstablishedIsToldToAnybody() {
        String all = SHIPPED.toString();
        assertEquals(List.of(), Stream.of("SPSO", "NIPSO", "judicial review", "cap on care").filter(all::contains).toList());
        assertTrue(all.contains("section 25(7)"), "the control: the texts are searched");
    }

    @Test
    void everyLetterThatIsNamedIsThere() {
        Set<String> letters = Set.copyOf(LetterReader.readAll(Path.of("assets/packs/en-GB/letters"), PACK).stream().map(LetterKind::id).toList());
        List<String> named = SHIPPED.stream().flatMap(r -> r.facts().stream()).flatMap(f -> f.letter().stream()).toList();
        assertFalse(named.isEmpty());
        assertEquals(List.of(), named.stream().filter(letter -> !letters.contains(letter)).toList());
    }

    @Test
    void theFileThatTheGuideShowsCanBeRead() throws IOException {
        Matcher example = Pattern.compile("```\n(---\nnation.*?)```", Pattern.DOTALL).matcher(Files.readString(Path.of("assets", "packs", "README.md")));
        assertTrue(example.find());
        NationRights shown = read(example.group(1));
        assertEquals(List.of(1, 1, 1), List.of(shown.facts().size(), shown.helpers().size(), shown.deadlines().size()));
    }
}
