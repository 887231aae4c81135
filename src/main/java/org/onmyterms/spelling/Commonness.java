package org.onmyterms.spelling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onmyterms.words.SayableException;

/** How usual a word is, and the usual words by how they sound. Only English has such a list. */
final class Commonness {

    private static final int USUAL = 2;
    /** What a shortened word looks like: don't, I'm, you're, we've, she'll, he'd. */
    static final String SHORTENED = ".*'(?:t|m|re|ve|ll|d)";

    private final Map<String, Integer> groups = new HashMap<>();
    private final Map<String, String> sounds = new LinkedHashMap<>();
    private int rarest;

    private Commonness() {
    }

    /** Reads common.txt in this folder: groups of words, the most usual first, an empty line between. No file means no groups. */
    static Commonness read(Path folder) {
        Commonness commonness = new Commonness();
        Path file = folder.resolve("common.txt");
        if (Files.exists(file)) {
            try {
                Arrays.stream(Files.readString(file).split("\\R\\R")).forEach(commonness::add);
            } catch (IOException unreadable) {
                throw new SayableException(unreadable, "spelling.unreadable");
            }
        }
        return commonness;
    }

    private void add(String group) {
        group.lines().forEach(word -> {
            groups.put(word, rarest);
            if (rarest < USUAL) {
                sounds.put(word, Sounds.of(word));
            }
        });
        rarest++;
    }

    /** 0 for what everybody writes, up to the number of groups for a word in none. Of several words, as in "a lot", the rarest counts. */
    int of(String words) {
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split(" "))
                .mapToInt(word -> word.matches(SHORTENED) ? 0 : groups.getOrDefault(word, rarest)).max().orElse(rarest);
    }

    boolean hasWords() {
        return !groups.isEmpty();
    }

    /** The usual words that sound within so many letters of this sound. */
    List<String> sounding(String sound, double within) {
        List<String> alike = new ArrayList<>();
        sounds.forEach((word, other) -> {
            if (Math.abs(other.length() - sound.length()) <= 1 && Nearness.between(sound, other) <= within) {
                alike.add(word);
            }
        });
        return alike;
    }
}
