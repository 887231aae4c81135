package org.onmyterms.spelling;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.onmyterms.guide.HardWords;

/**
 * Prints how long the dictionaries take, and how much memory. After {@code mvn -q test-compile}:
 * {@code java -cp "target/test-classes:target/classes:target/on-my-terms/lib/*" org.onmyterms.spelling.SpellingBench}.
 */
public final class SpellingBench {

    private static final Path ASSETS = Path.of("assets");
    private static final String WORDS = "frend favrite medicashun becuase definately wich peple realy skool sed nite tomorow beleive wether hapy dont shud "
            + "happines wheelchare nurs docter apointment libary thier recieve independant hospitle worryed scard lonley";

    private SpellingBench() {
    }

    public static void main(String[] arguments) {
        long began = System.nanoTime();
        HardWords hard = HardWords.read(ASSETS.resolve("words/hard-words.txt"));
        print("hard words, read, cold, ms", since(began));
        for (String language : List.of("en-GB", "cy")) {
            long before = used();
            began = System.nanoTime();
            Spelling spelling = Spelling.of(ASSETS.resolve("dictionaries"), language);
            print(language + ", read, ms", since(began));
            print(language + ", heap, MB", (used() - before) / 1e6);
            double[] first = times(spelling, WORDS.split(" "));
            print(language + ", other spellings of a word: the first, ms", first[0]);
            Arrays.sort(first);
            print(language + ", other spellings of a word: middle, ms", first[first.length / 2]);
            print(language + ", other spellings of a word: longest, ms", first[first.length - 1]);
            String text = "I get up slowly and nobody hurries me with my favrite tea. ".repeat(34);
            began = System.nanoTime();
            spelling.check(text);
            print(language + ", 2,000 letters looked through, ms", since(began));
        }
        String sentence = "Your advocate may ask for a new personal budget before the review. ".repeat(100);
        hard.in(sentence);
        began = System.nanoTime();
        hard.in(sentence);
        print("hard words of 1,100 words, warm, ms", since(began));
    }

    private static double[] times(Spelling spelling, String... words) {
        return Arrays.stream(words).mapToDouble(word -> {
            long began = System.nanoTime();
            spelling.suggest(word);
            return since(began);
        }).toArray();
    }

    private static double since(long began) {
        return (System.nanoTime() - began) / 1e6;
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void print(String what, double value) {
        System.out.printf("%-60s %8.2f%n", what, value);
    }
}
