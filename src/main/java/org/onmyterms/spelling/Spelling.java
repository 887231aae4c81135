package org.onmyterms.spelling;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Looks words up in the dictionaries of a language. Use on one thread at a time; reading takes a second or two. */
public final class Spelling {

    private static final String ENGLISH = "en-GB";
    private static final int MOST = 5;
    /** How much further away than the nearest a suggestion may be, in letters. */
    private static final double NEAR = 0.8;
    /** What a word that opens a sentence may be away from a usual word; further away it is more likely a name. */
    private static final double SURELY = 1;
    private static final double GROUP = 0.3;
    private static final double BY_EAR = 0.3;
    private static final double LOOKS = 0.1;
    private static final double SOUNDS_LIKE = 0.6;
    private static final int REMEMBERED = 500;

    private final Dictionary first;
    private final List<Dictionary> all;
    private final Commonness commonness;
    private final Map<String, List<String>> suggested = new HashMap<>();

    private Spelling(Dictionary first, List<Dictionary> all, Commonness commonness) {
        this.first = first;
        this.all = all;
        this.commonness = commonness;
    }

    /**
     * Reads the dictionaries for a language (BCP 47) from the folder that holds one folder a language. Who writes Welsh uses English
     * words too, so those count as right beside it. Throws the key "spelling.unreadable" when a file cannot be read.
     */
    public static Spelling of(Path dictionaries, String language) {
        Dictionary english = new Dictionary(dictionaries.resolve(ENGLISH));
        if (Locale.forLanguageTag(language).getLanguage().equals("cy")) {
            Dictionary welsh = new Dictionary(dictionaries.resolve("cy"));
            return new Spelling(welsh, List.of(welsh, english), Commonness.read(dictionaries.resolve("cy")));
        }
        return new Spelling(english, List.of(english), Commonness.read(dictionaries.resolve(ENGLISH)));
    }

    /** The words in no dictionary, in their order; names, numbers, addresses and words in capitals are not looked at. */
    public List<Misspelt> check(String text) {
        return Typed.words(text).stream().filter(word -> !knows(word.text()) && (!word.opens() || isSurelyNoName(word.text())))
                .map(word -> new Misspelt(word.from(), word.to(), word.text())).toList();
    }

    private boolean knows(String word) {
        return all.stream().anyMatch(dictionary -> dictionary.knows(word));
    }

    private boolean isSurelyNoName(String word) {
        return suggest(word).stream().findFirst().filter(nearest -> far(word, nearest) <= SURELY).isPresent();
    }

    /** At most five words that are like this one, the likeliest first; takes up to a third of a second the first time. */
    public List<String> suggest(String word) {
        if (suggested.size() > REMEMBERED) {
            suggested.clear();
        }
        return suggested.computeIfAbsent(word, this::ranked);
    }

    private List<String> ranked(String word) {
        Set<String> like = new LinkedHashSet<>();
        first.like(word).stream().filter(this::isWhole).forEach(like::add);
        if (commonness.hasWords()) {
            shortened(word).map(other -> cased(word, other)).forEach(like::add);
            commonness.sounding(Sounds.of(word), SOUNDS_LIKE).stream().filter(first::knows)
                    .map(other -> cased(word, other)).forEach(like::add);
        }
        Map<String, Double> far = new HashMap<>();
        like.forEach(other -> far.put(other, far(word, other)));
        double nearest = far.values().stream().min(Double::compare).orElse(0.0);
        return like.stream().filter(other -> far.get(other) <= nearest + NEAR).sorted(Comparator.comparing(far::get)).limit(MOST).toList();
    }

    /** "don't" for "dont", and "I'm" for "im". */
    private Stream<String> shortened(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        return IntStream.range(1, plain.length()).mapToObj(at -> plain.substring(0, at) + "'" + plain.substring(at))
                .filter(other -> other.matches(Commonness.SHORTENED) && first.knows(other)).map(other -> other.replaceFirst("^i'", "I'"));
    }

    private static String cased(String like, String word) {
        return Character.isUpperCase(like.charAt(0)) ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word;
    }

    /** A word that Hunspell cut in two only helps when both are usual: "a lot" for "alot", but never "f rend" or "fr-end". */
    private boolean isWhole(String suggestion) {
        return !suggestion.contains("-") && (!suggestion.contains(" ") || commonness.hasWords() && commonness.of(suggestion) == 0
                && Arrays.stream(suggestion.split(" ")).allMatch(part -> part.length() > 1 || part.matches("[aI]")));
    }

    private double far(String word, String other) {
        double near = Nearness.between(word, other);
        double heard = commonness.hasWords() ? BY_EAR + Nearness.between(Sounds.of(word), Sounds.of(other)) + near * LOOKS : near;
        return Math.min(near, heard) + GROUP * commonness.of(other);
    }
}
