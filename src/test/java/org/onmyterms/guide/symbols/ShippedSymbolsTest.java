package org.onmyterms.guide.symbols;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for the symbols that we ship. */
class ShippedSymbolsTest {

    private static final Path FOLDER = Path.of("assets/symbols");
    private static final Catalogue CATALOGUE = Catalogue.read(FOLDER);

    @Test
    void thereIsASymbolForWhatSupportPlansSpeakOf() {
        List<String> missing = Stream.of("me", "family", "friend", "support worker", "personal assistant", "advocate", "interpreter", "home", "bath",
                "toilet", "stairs", "ramp", "hoist", "eat", "drink", "swallow", "medicine", "hospital", "pain", "epilepsy", "sleep", "money", "rent",
                "benefits", "budget", "direct payment", "happy", "sad", "angry", "worried", "lonely", "proud", "yes", "no", "like", "want", "need",
                "choose", "understand", "rights", "risk", "safe", "abuse", "help", "stop", "change", "today", "tomorrow", "week", "morning", "night",
                "carer break", "independent", "private", "talk", "listen", "work", "college", "bus", "train", "holiday", "music").filter(
                        word -> exact(word, "en").isEmpty()).toList();
        assertEquals(List.of(), missing);
        assertTrue(exact("submarine", "en").isEmpty());
    }

    @Test
    void everySymbolHasAWordInEnglishAndWelshThatFindsItFirst() {
        List<String> lost = new ArrayList<>();
        for (Symbol symbol : CATALOGUE.symbols()) {
            for (String language : List.of("en-GB", "cy-GB")) {
                Optional<Symbol> first = exact(symbol.word(language).orElseThrow(), language);
                first.filter(f -> !f.equals(symbol)).ifPresent(f -> lost.add(language + " " + symbol.id() + " finds " + f.id()));
            }
        }
        assertEquals(List.of(), lost);
    }

    /** The symbol whose word, or else one of whose other words, is exactly this. */
    private static Optional<Symbol> exact(String word, String language) {
        String wanted = Plain.text(word);
        Optional<Symbol> first = CATALOGUE.symbols().stream().filter(s -> Plain.text(s.word(language).orElseThrow()).equals(wanted)).findFirst();
        return first.or(() -> CATALOGUE.symbols().stream()
                .filter(s -> s.term(language).orElseThrow().more().stream().anyMatch(more -> Plain.text(more).equals(wanted))).findFirst());
    }

    @Test
    void noPictureHasTwoMeanings() {
        Map<Path, String> meanings = new HashMap<>();
        List<String> shared = new ArrayList<>();
        CATALOGUE.symbols().forEach(s -> Optional.ofNullable(meanings.put(s.picture(), s.id())).ifPresent(other -> shared.add(other + " and " + s.id())));
        assertEquals(List.of(), shared);
    }

    @Test
    void everyPictureOfOurOwnIsUsedAndHasNothingButShapes() throws IOException {
        Set<Path> used = new HashSet<>();
        CATALOGUE.symbols().forEach(s -> used.add(s.picture()));
        try (Stream<Path> files = Files.list(FOLDER.resolve("own"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".svg")).toList()) {
                String svg = Files.readString(file);
                assertTrue(used.contains(file), file + " is not used");
                assertTrue(svg.contains("viewBox=\"0 0 72 72\""), file.toString());
                assertTrue(Stream.of("<text", "<image", "<script", "href", "<style").noneMatch(svg::contains), file.toString());
            }
        }
    }

    @Test
    void everyLineNamesAWordOnlyOnce() {
        List<String> twice = new ArrayList<>();
        for (Symbol symbol : CATALOGUE.symbols()) {
            for (String language : List.of("en", "cy")) {
                Symbol.Term term = symbol.term(language).orElseThrow();
                Set<String> seen = new HashSet<>(Set.of(Plain.text(term.word())));
                term.more().stream().filter(more -> !seen.add(Plain.text(more))).forEach(more -> twice.add(symbol.id() + ": " + more));
            }
        }
        assertEquals(List.of(), twice);
    }
}
