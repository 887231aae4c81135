package org.onmyterms.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onmyterms.guide.HardWords;

/** All text stands in the bundles: no key is missing, none is unused, and no sentence is longer than 15 words. */
class BundlesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/org/onmyterms/words");
    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern KEY = Pattern.compile("\"([a-z]+\\.(?:[a-z0-9-]+\\.?)*)\"");
    private static final int MOST_WORDS = 15;

    private static Properties texts() throws IOException {
        Properties all = new Properties();
        try (Stream<Path> files = Files.list(BUNDLES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".properties")).toList()) {
                Properties one = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    one.load(reader);
                }
                String room = file.getFileName().toString().replace(".properties", ".");
                one.keySet().forEach(key -> assertTrue(key.toString().startsWith(room), key + " stands in " + file));
                all.putAll(one);
            }
        }
        return all;
    }

    /** Keys in the code, whole or as the beginning ("home.door.") to which a code is added. */
    private static Set<String> usedKeys() throws IOException {
        Set<String> rooms = new TreeSet<>();
        for (Object key : texts().keySet()) {
            rooms.add(key.toString().substring(0, key.toString().indexOf('.') + 1));
        }
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(CODE)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher keys = KEY.matcher(Files.readString(file));
                while (keys.find()) {
                    if (rooms.stream().anyMatch(keys.group(1)::startsWith)) {
                        used.add(keys.group(1));
                    }
                }
            }
        }
        return used;
    }

    /** True when the rest of a key, added to its beginning in the code, stands there too, or is a name of one of our enums. */
    private static boolean isMade(String rest, String code) {
        return code.contains('"' + rest + '"') || code.contains(rest.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static String code() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(CODE)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    /** A later one would silently take the place of the first. */
    @Test
    void noKeyStandsTwice() throws IOException {
        List<String> twice = new ArrayList<>();
        try (Stream<Path> files = Files.list(BUNDLES)) {
            for (Path file : files.sorted().toList()) {
                Set<String> seen = new HashSet<>();
                Files.readAllLines(file).stream().map(line -> line.split("=", 2)[0].strip()).filter(k -> !k.isEmpty() && !k.startsWith("#") && !seen.add(k)).forEach(twice::add);
            }
        }
        assertEquals(List.of(), twice);
    }

    @Test
    void noKeyIsMissing() throws IOException {
        Properties texts = texts();
        List<String> missing = usedKeys().stream().filter(k -> !k.endsWith(".") && !k.endsWith(".properties") && !k.endsWith(".txt")
                && !k.endsWith(".css") && !texts.containsKey(k)).filter(k -> texts.keySet().stream().noneMatch(t -> t.toString().startsWith(k + ".")))
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void noKeyIsUnused() throws IOException {
        Set<String> used = usedKeys();
        String code = code();
        List<String> unused = texts().keySet().stream().map(Object::toString).filter(k -> !used.contains(k))
                .filter(k -> !k.endsWith(".help") || !used.contains(k.substring(0, k.length() - ".help".length())))
                .filter(k -> used.stream().noneMatch(u -> u.endsWith(".") && k.startsWith(u) && isMade(k.substring(u.length()), code)))
                .sorted().toList();
        assertEquals(List.of(), unused);
    }

    @Test
    void noSentenceIsLongerThanFifteenWords() throws IOException {
        assertEquals(List.of(), tooLong(texts()));
        Properties control = new Properties();
        control.put("a", "One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen.");
        assertEquals(1, tooLong(control).size());
    }

    private static List<String> tooLong(Properties texts) {
        List<String> tooLong = new ArrayList<>();
        texts.forEach((key, value) -> {
            if (key.toString().startsWith("app.usage")) {
                return;
            }
            for (String sentence : value.toString().split("(?<=[.?:])\\s+|[|#]|\\n")) {
                if (words(sentence) > MOST_WORDS) {
                    tooLong.add(key + ": " + sentence);
                }
            }
        });
        return tooLong;
    }

    @Test
    void aHardWordStandsOnlyWhereItCannotBeAvoided() throws IOException {
        List<String> found = hardWords(texts());
        assertEquals(List.of(), found.stream().filter(word -> !unavoidable().contains(word)).toList(),
                "use the plain words of assets/words/hard-words.txt, or list the key and its word in cannot-be-avoided.txt");
        assertEquals(List.of(), unavoidable().stream().filter(word -> !found.contains(word)).toList(), "no longer there");
        Properties control = new Properties();
        control.put("a", "Please utilise this.");
        control.put("b", "Assessments were commenced.");
        assertEquals(List.of("a: utilise", "b: assessment", "b: commence"), hardWords(control).stream().sorted().toList());
    }

    /** Every hard word in these texts, as "key: word". */
    private static List<String> hardWords(Properties texts) {
        HardWords list = HardWords.read(Path.of("assets/words/hard-words.txt"));
        List<String> found = new ArrayList<>();
        texts.forEach((key, value) -> list.in(value.toString()).forEach(hard -> found.add(key + ": " + hard.word())));
        return found;
    }

    /** The keys whose hard words have no plain ones. EveryScreenTest sees that they explain themselves on the screen. */
    private static List<String> unavoidable() {
        try (Stream<String> lines = Files.lines(Path.of("src/test/resources/words/cannot-be-avoided.txt"))) {
            return lines.filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }

    private static int words(String sentence) {
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.UK);
        breaks.setText(sentence);
        int count = 0;
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            count += Character.isLetterOrDigit(sentence.codePointAt(from)) ? 1 : 0;
        }
        return count;
    }

    @Test
    void nobodyIsShoutedAtOrBlamed() throws IOException {
        List<String> loud = new ArrayList<>();
        texts().forEach((key, value) -> {
            if (value.toString().contains("!") || value.toString().matches("(?i).*\\b(invalid|illegal|failed|failure|fatal)\\b.*")) {
                loud.add(key + ": " + value);
            }
        });
        assertEquals(List.of(), loud);
    }
}
