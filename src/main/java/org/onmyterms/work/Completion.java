package org.onmyterms.work;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Five words while they are typed. Each word of the list is known by its first three letters; what was typed is never changed
 * under the person's hands, only a word they have finished with a space is written out.
 */
public final class Completion {

    /** What has been understood: the words so far, and the beginnings that no word has. */
    public record Understood(List<String> words, List<String> unknown) { }

    private static final int LETTERS = 3;

    public static final Completion NONE = new Completion(List.of(), Map.of());

    private final List<String> words;
    private final Map<String, String> pictures;

    /** The list of words, sorted, and the codes of pictures for those that have one. */
    public Completion(List<String> words, Map<String, String> pictures) {
        this.words = List.copyOf(words);
        this.pictures = Map.copyOf(pictures);
    }

    /** The code of a word's picture, if it has one. */
    public Optional<String> picture(String word) {
        return Optional.ofNullable(pictures.get(word));
    }

    /** The words that are typed so far, each written out after three letters. A recovery key has none. */
    public Understood understand(String typed) {
        List<String> known = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String part : parts(typed)) {
            if (part.length() >= LETTERS) {
                word(part).ifPresentOrElse(known::add, () -> unknown.add(part));
            }
        }
        return new Understood(known, unknown);
    }

    /** The words that could be meant by the last one, when fewer than three letters of it are typed; at most so many. */
    public List<String> candidates(String typed, int most) {
        List<String> parts = parts(typed);
        if (parts.isEmpty() || !Character.isLetter(typed.charAt(typed.length() - 1)) || parts.getLast().length() >= LETTERS) {
            return List.of();
        }
        return words.stream().filter(w -> w.startsWith(parts.getLast())).limit(most).toList();
    }

    /** What was typed, with the word before a last space written out. */
    public String writtenOut(String typed) {
        if (!typed.endsWith(" ") || isRecoveryKey(typed)) {
            return typed;
        }
        String before = typed.stripTrailing();
        int start = before.lastIndexOf(' ') + 1;
        String last = before.substring(start);
        return last.length() < LETTERS ? typed : word(last.toLowerCase(Locale.ROOT)).map(w -> before.substring(0, start) + w + " ").orElse(typed);
    }

    /** What was typed, with its unfinished last word replaced by this one. */
    public String with(String typed, String word) {
        return typed.substring(0, typed.lastIndexOf(' ') + 1) + word + " ";
    }

    private Optional<String> word(String part) {
        String beginning = part.substring(0, LETTERS);
        return words.stream().filter(w -> w.startsWith(beginning)).findFirst();
    }

    private static List<String> parts(String typed) {
        return isRecoveryKey(typed) ? List.of()
                : Arrays.stream(typed.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).filter(p -> !p.isEmpty()).toList();
    }

    /** A recovery key has digits or hyphens, the words have none. */
    private static boolean isRecoveryKey(String typed) {
        return typed.chars().anyMatch(c -> Character.isDigit(c) || c == '-');
    }
}
