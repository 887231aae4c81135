package org.onmyterms.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Nation;
import org.onmyterms.words.Words;

/** A group's file of headings is read as its guide says, and every mistake in one is reported with its line. */
class TemplateReaderTest {

    private static final Pack PACK = PackReader.read(Path.of("assets", "packs", "en-GB"));
    private static final String SOUND = """
            ---
            template: camden
            name: Camden's support plan
            about: Camden asks for these.
            for: workers
            nation: england
            source: A made-up law, section 1
            checked: 2026-11-23
            tags: yes
            ---

            > A note to ourselves.
            ## about: Outcomes: what do you want to achieve?
            What you hope for.
            In your own words.
            - hopes
            - me.first

            ## day: A typical day
            """;

    @TempDir
    Path folder;

    private Template read(String text) throws IOException {
        return TemplateReader.read(Files.writeString(folder.resolve("camden.md"), text), PACK);
    }

    @Test
    void aWholeFileIsRead() throws IOException {
        assertEquals(new Template("camden", "Camden's support plan", "Camden asks for these.", "workers", Optional.of(Nation.ENGLAND),
                Optional.of(new Template.Source("A made-up law, section 1", LocalDate.of(2026, 11, 23))), true, List.of(
                        new Template.Heading("about", "Outcomes: what do you want to achieve?", "What you hope for. In your own words.", Set.of("hopes", "me.first")),
                        new Template.Heading("day", "A typical day", "", Set.of()))), read(SOUND));
        assertEquals(read(SOUND), read("\uFEFF" + SOUND.replace("\n", "\r\n")));
    }

    /** The guide promises that nothing more is needed, so its own examples are what is tried. */
    @Test
    void theFilesInTheGuideForGroupsLoadAsTheyStandThere() throws IOException {
        String guide = Files.readString(Path.of("assets", "packs", "README.md"));
        Matcher examples = Pattern.compile("```\n(---\ntemplate.*?)```", Pattern.DOTALL).matcher(guide);
        assertTrue(examples.find());
        Template smallest = read(examples.group(1));
        assertEquals(List.of("About me", "A typical day"), smallest.headings().stream().map(Template.Heading::words).toList());
        assertEquals("council", smallest.reader());
        Matcher more = Pattern.compile("```\n(## day:.*?)```", Pattern.DOTALL).matcher(guide);
        assertTrue(more.find());
        Template longer = read(examples.group(1).replace("## day: A typical day\n", more.group(1)));
        assertEquals(Set.of("days", "week.hold"), longer.heading("day").orElseThrow().fits());
    }

    @Test
    void whatWasSaidAtANamedPlaceMayFitAndNothingElse() throws IOException {
        Template.Heading about = read(SOUND).heading("about").orElseThrow();
        assertTrue(about.mayFit(said("hopes", "hopes.year")));
        assertTrue(about.mayFit(said("hopes", null)));
        assertTrue(about.mayFit(said("me", "me.first")));
        assertFalse(about.mayFit(said("me", "me.name")));
        assertFalse(read(SOUND).heading("day").orElseThrow().mayFit(said("hopes", null)));
    }

    private static Entry said(String topic, String prompt) {
        return Entry.own("e", topic, Optional.ofNullable(prompt), "words", OffsetDateTime.MIN);
    }

    @Test
    void everyMistakeIsNamedWithItsLine() throws IOException {
        mistake("guide.no-front", 1, "---\ntemplate", "template");
        mistake("guide.missing-field", 3, "name: Camden's support plan", "name:");
        mistake("guide.bad-id", 2, "template: camden", "template: Camden Council");
        mistake("guide.unknown-template-field", 4, "about:", "abuot:");
        mistake("guide.repeated-field", 5, "for: workers", "about: Again.");
        mistake("guide.unknown-reader", 5, "for: workers", "for: everybody");
        mistake("guide.unknown-nation", 6, "nation: england", "nation: cornwall");
        mistake("guide.missing-field", 9, "checked: 2026-11-23\n", "");
        mistake("guide.missing-field", 9, "source: A made-up law, section 1\n", "");
        mistake("guide.bad-date", 8, "2026-11-23", "last week");
        mistake("guide.bad-tags", 9, "tags: yes", "tags: maybe");
        mistake("guide.stray-line", 12, "> A note", "A note");
        mistake("guide.bad-heading", 13, "## about: Outcomes: what do you want to achieve?", "## About me");
        mistake("guide.bad-heading", 13, "## about: Outcomes: what do you want to achieve?", "##");
        mistake("guide.bad-id", 13, "## about:", "## About me:");
        mistake("guide.duplicate-heading", 19, "## day:", "## about:");
        mistake("guide.unknown-place", 16, "- hopes", "- hoops");
        mistake("guide.unknown-place", 17, "- me.first", "- me.last");
        mistake("guide.stray-line", 14, "What you hope for.", "# What you hope for.");
        mistake("guide.no-heading", 10, SOUND.substring(SOUND.indexOf("## about")), "");
    }

    private void mistake(String key, int line, String sound, String mistaken) {
        assertTrue(SOUND.contains(sound), sound);
        PackException problem = assertThrows(PackException.class, () -> read(SOUND.replace(sound, mistaken)), key);
        assertEquals(key + " camden.md:" + line, problem.key() + " " + problem.file() + ":" + problem.line());
        assertTrue(problem.say(Words.english()).startsWith("camden.md, line " + line + ": "), problem.say(Words.english()));
    }

    @Test
    void whatIsNoPlainTextIsSaidToBeNone() throws IOException {
        Path word = folder.resolve("camden.docx");
        Files.write(word, new byte[] {'P', 'K', 3, 4, (byte) 0xFF, (byte) 0xFE});
        assertEquals("guide.not-utf8", assertThrows(PackException.class, () -> TemplateReader.read(word, PACK)).key());
        Files.write(word, new byte[2 << 20]);
        assertEquals("guide.too-large", assertThrows(PackException.class, () -> TemplateReader.read(word, PACK)).key());
        Files.delete(word);
        assertEquals("guide.unreadable", assertThrows(PackException.class, () -> TemplateReader.read(word, PACK)).key());
    }

    @Test
    void twoFilesOfAFolderCannotHaveTheSameWord() throws IOException {
        Files.writeString(folder.resolve("a.md"), SOUND);
        Files.writeString(folder.resolve("b.md"), SOUND.replace("camden", "leeds"));
        assertEquals(List.of("camden", "leeds"), TemplateReader.readAll(folder, PACK).stream().map(Template::id).toList());
        Files.writeString(folder.resolve("b.md"), SOUND);
        PackException problem = assertThrows(PackException.class, () -> TemplateReader.readAll(folder, PACK));
        assertEquals("b.md: There are other headings with the word “camden”. Choose another word.", problem.say(Words.english()));
    }
}
