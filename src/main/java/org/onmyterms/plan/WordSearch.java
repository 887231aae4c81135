package org.onmyterms.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds words in things that are said in several texts, at every letter that is typed: every word that is looked for must stand
 * somewhere in a thing, whole or in part. Capitals, accents and Unicode form make no difference.
 *
 * @param <T> what is found
 */
public final class WordSearch<T> {

    /** A part of a text, in UTF-16 units: from here to before there. */
    public record Part(int from, int to) { }

    /** The words around what was found, and which parts of them were found. */
    public record Passage(String words, List<Part> found) { }

    private static final int BEFORE = 50;
    private static final int AFTER = 110;

    private record Text(String whole, Folded folded) { }

    private final Map<T, List<Text>> things = new LinkedHashMap<>();
    private final Map<Integer, String> letters = new HashMap<>();

    /** Adds a thing to those in which to look; what it says foremost comes first. */
    public void add(T thing, List<String> texts) {
        things.put(thing, texts.stream().filter(t -> !t.isBlank()).map(t -> new Text(t, Folded.of(t, letters))).toList());
    }

    /** What an entry says: its words, the fields of its card, and what its pictures show. */
    public static List<String> texts(Entry entry) {
        return Stream.of(Stream.of(entry.words()), entry.details().values().stream(), entry.pictures().stream().map(Picture::describes))
                .flatMap(texts -> texts).toList();
    }

    /** The things in which all of these words stand, in the order in which they were added; none when nothing is looked for. */
    public List<T> find(String typed) {
        List<String> words = words(typed);
        return words.isEmpty() ? List.of() : things.entrySet().stream()
                .filter(thing -> words.stream().allMatch(w -> thing.getValue().stream().anyMatch(t -> t.folded().find(w, 0) >= 0)))
                .map(Map.Entry::getKey).toList();
    }

    private List<String> words(String typed) {
        return Arrays.stream(typed.strip().split("\\s+")).map(w -> Folded.of(w, letters).letters()).filter(w -> !w.isEmpty()).distinct().toList();
    }

    /** Where in a thing that was found the words stand: in the first of its texts that holds one of them. */
    public Passage passage(T thing, String typed) {
        List<String> words = words(typed);
        for (Text text : things.get(thing)) {
            Optional<Integer> first = words.stream().map(w -> text.folded().find(w, 0)).filter(at -> at >= 0).min(Comparator.naturalOrder());
            if (first.isPresent()) {
                return around(text, text.folded().place(first.get()), words);
            }
        }
        return new Passage("", List.of());
    }

    private static Passage around(Text text, int place, List<String> words) {
        String whole = text.whole();
        int from = place <= BEFORE ? 0 : cut(whole, place - BEFORE, place);
        int to = whole.length() - place <= AFTER ? whole.length() : cut(whole, place + AFTER, whole.length());
        String lead = from > 0 ? "… " : "";
        String shown = lead + whole.substring(from, to).replace('\n', ' ').replace('\t', ' ') + (to < whole.length() ? " …" : "");
        int shift = lead.length() - from;
        return new Passage(shown, found(text.folded(), from, to, words).stream().map(p -> new Part(p.from() + shift, p.to() + shift)).toList());
    }

    /** The beginning of the next word, if one begins soon; never inside what is read as one letter. */
    private static int cut(String whole, int near, int last) {
        for (int at = near; at < Math.min(last, near + BEFORE / 2); at++) {
            if (Character.isWhitespace(whole.charAt(at))) {
                return at + 1;
            }
        }
        return Math.min(last, CutPoint.near(whole, near).orElse(last));
    }

    /** Parts of the text between these places, in order; those that meet are one. */
    private static List<Part> found(Folded folded, int from, int to, List<String> words) {
        List<Part> all = new ArrayList<>();
        for (String word : words) {
            for (int at = folded.find(word, 0); at >= 0 && folded.place(at) < to; at = folded.find(word, at + word.length())) {
                int end = at + word.length();
                while (folded.place(end) == folded.place(end - 1)) {
                    end++;
                }
                if (folded.place(at) >= from && folded.place(end) <= to) {
                    all.add(new Part(folded.place(at), folded.place(end)));
                }
            }
        }
        all.sort(Comparator.comparingInt(Part::from));
        List<Part> apart = new ArrayList<>();
        for (Part part : all) {
            if (!apart.isEmpty() && part.from() <= apart.getLast().to()) {
                Part before = apart.removeLast();
                apart.add(new Part(before.from(), Math.max(before.to(), part.to())));
            } else {
                apart.add(part);
            }
        }
        return apart;
    }
}
