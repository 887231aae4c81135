package org.onmyterms.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onmyterms.guide.Pack;
import org.onmyterms.guide.PackException;
import org.onmyterms.guide.PackReader;
import org.onmyterms.guide.Template;
import org.onmyterms.words.Words;

/** A group's headings are there when they lie beside the plan or were shown; a mistake in one file keeps no other away. */
class TemplateShelfTest {

    private static final Path SHIPPED = Path.of("assets", "packs", "en-GB", "templates");
    private static final Pack PACK = PackReader.read(SHIPPED.getParent());

    @TempDir
    Path folder;

    private Path file(String name, String word, String called) throws IOException {
        return Files.writeString(Files.createDirectories(folder.resolve("templates")).resolve(name),
                "---\ntemplate: " + word + "\nname: " + called + "\n---\n## about: About me\n");
    }

    private TemplateShelf shelf() {
        return TemplateShelf.of(SHIPPED, Optional.of(folder.resolve("my.plan")), PACK);
    }

    @Test
    void whatLiesBesideThePlanComesFirstAndMistakesAreNamed() throws IOException {
        assertEquals(7, shelf().all().size());
        file("1.md", "camden", "Camden");
        file("2.md", "camden", "Camden again");
        file("3.md", "about-me", "Taken");
        Files.writeString(folder.resolve("templates/4.md"), "no headings");
        file("5.md", "leeds", "Leeds");
        TemplateShelf shelf = shelf();
        assertEquals(List.of("Camden", "Leeds"), shelf.all().stream().map(Template::name).limit(2).toList());
        assertEquals(9, shelf.all().size());
        assertEquals(List.of("2.md: There are other headings with the word “camden”. Choose another word.",
                "3.md: There are other headings with the word “about-me”. Choose another word.",
                "4.md, line 1: The file must begin and end its first part with a line of three dashes."),
                shelf.mistakes().stream().map(m -> m.say(Words.english())).toList());
    }

    @Test
    void aFileThatIsShownAgainAfterMendingTakesItsPlace() throws IOException {
        TemplateShelf shelf = TemplateShelf.of(SHIPPED, Optional.empty(), PACK);
        shelf.bring(file("1.md", "camden", "Camden"));
        shelf.bring(file("1.md", "camden", "Camden, mended"));
        assertEquals("Camden, mended", shelf.template("camden").orElseThrow().name());
        assertEquals(8, shelf.all().size());
        Path taken = file("2.md", "about-me", "Taken");
        assertEquals("guide.duplicate-template", assertThrows(PackException.class, () -> shelf.bring(taken)).key());
        assertTrue(shelf.mistakes().isEmpty());
    }
}
