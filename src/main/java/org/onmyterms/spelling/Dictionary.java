package org.onmyterms.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.SortingStrategy;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;
import org.onmyterms.words.SayableException;

/** One language's dictionary, held in memory; reading it writes nothing to the disk. */
final class Dictionary {

    private final Hunspell hunspell;

    /** Reads index.aff and index.dic in this folder. Throws the key "spelling.unreadable" when they cannot be read. */
    Dictionary(Path folder) {
        try (InputStream rules = Files.newInputStream(folder.resolve("index.aff"));
                InputStream words = Files.newInputStream(folder.resolve("index.dic"))) {
            hunspell = new Hunspell(
                    new org.apache.lucene.analysis.hunspell.Dictionary(rules, List.of(words), false, SortingStrategy.inMemory()),
                    TimeoutPolicy.RETURN_PARTIAL_RESULT, () -> { });
        } catch (IOException | ParseException | RuntimeException unreadable) {
            throw new SayableException(unreadable, "spelling.unreadable");
        }
    }

    /** True for a word of this language. Capitals, an "'s" at the end, and -ise or -ize make no difference. */
    boolean knows(String word) {
        String plain = word.replace('\u2019', '\'').toLowerCase(Locale.ROOT);
        return holds(plain) || holds(capital(plain)) || holds(plain.replaceFirst("'s?$", "")) || holds(plain.replaceAll("([iy])z", "$1s"));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private boolean holds(String word) {
        return hunspell.spell(word);
    }

    /** Words that are like this one, in the order of Hunspell; takes up to a third of a second. */
    List<String> like(String word) {
        return hunspell.suggest(word.replace('\u2019', '\''));
    }
}
