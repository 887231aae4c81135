package org.onmyterms.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The app counts money and never people: none of its words, on screen or on paper, gives points, a band, a rating or a rank. */
class NoScoresTest {

    private static final Pattern SCORE = Pattern.compile("\\b(points?|scor(e|es|ed|ing)|rat(ing|ings|ed)|rank(s|ed|ing)?|bands?|grades?|per ?cent|percentage|progress bar|traffic light|"
            + "level [0-9]|out of (5|10|100)|red, amber|high need|low need)\\b|[0-9]+ ?%", Pattern.CASE_INSENSITIVE);

    /** They measure text, speech, pay or a law's words, and nobody. */
    private static final Set<String> OF_NO_PERSON = Set.of("settings.size", "settings.speed", "It is at least 3%");

    private static Stream<String> lines(Path folder, String end) throws Exception {
        List<String> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(end)).sorted().toList()) {
                Files.readAllLines(file).stream().map(line -> file.getFileName() + ": " + line).forEach(all::add);
            }
        }
        return all.stream();
    }

    private static List<String> scores(Stream<String> lines) {
        return lines.filter(line -> SCORE.matcher(line).find()).filter(line -> OF_NO_PERSON.stream().noneMatch(line::contains)).toList();
    }

    @Test
    void noWordOfTheAppScoresAPerson() throws Exception {
        assertEquals(List.of(), scores(lines(Path.of("src/main/resources/org/onmyterms/words"), ".properties")));
        assertEquals(List.of(), scores(lines(Path.of("assets/packs/en-GB"), ".md")));
    }

    /** Its person plays in a band, which is music. */
    @Test
    void noDocumentOfTheExampleScoresAPerson() throws Exception {
        assertEquals(List.of(), scores(lines(Path.of("src/test/resources/golden"), ".txt").map(line -> line.replaceAll("(?i)\\bbrass bands?\\b|\\bbands?\\b", "music"))));
    }

    @Test
    void theControlAScoreIsSeen() {
        for (String score : List.of("You have 12 points", "Your level 3 need", "Rated high", "Band C", "80% done", "7 out of 10")) {
            assertFalse(scores(Stream.of(score)).isEmpty(), score);
        }
    }
}
