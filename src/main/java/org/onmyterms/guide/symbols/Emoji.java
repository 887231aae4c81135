package org.onmyterms.guide.symbols;

import java.util.Map;
import java.util.Optional;

/**
 * One emoji: its code points as its picture's file is called, such as {@code 1F468-200D-1F373}, and its names by language without region.
 */
public record Emoji(String code, Map<String, String> names) {
    public Emoji {
        names = Map.copyOf(names);
    }

    /** What a screen reader says for it in a BCP 47 language, or empty when it has no name in that language. */
    public Optional<String> name(String language) {
        return Optional.ofNullable(names.get(Plain.language(language)));
    }
}
