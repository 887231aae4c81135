package org.onmyterms.work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.onmyterms.words.SayableException;

/**
 * Spelling help as the person wants it: in English, in Welsh, or none. It finds one word at a time for which other spellings can be
 * offered, and never changes a text. What is chosen, and the words to leave alone, last until the window closes or another plan is opened.
 */
public final class SpellingHelp {

    /** In which language other spellings are offered. */
    public enum Choice {
        ENGLISH("en"), WELSH("cy"), NONE("");

        private final String language;

        Choice(String language) {
            this.language = language;
        }

        /** The choice for a language in BCP 47; none where there is no dictionary. */
        static Choice of(String language) {
            String plain = Locale.forLanguageTag(language).getLanguage();
            return plain.equals(ENGLISH.language) ? ENGLISH : plain.equals(WELSH.language) ? WELSH : NONE;
        }
    }

    /** A word in the text, from here up to there in UTF-16 units, and words that are like it; at least one. */
    public record Offer(int from, int to, String word, List<String> others) { }

    /**
     * Where to look.
     *
     * @param caret    where the person writes; of a long text only the part around it is looked at
     * @param writing  true when the word at the caret may not be finished yet, and so is left alone
     * @param language of the entry, BCP 47, when it is not the plan's
     */
    public record Look(String text, int caret, boolean writing, Optional<String> language) { }

    private static final int LONG = 4_000;
    private static final int AROUND = 1_000;

    private final Speller speller;
    private final Background background;
    private final List<Runnable> watchers = new ArrayList<>();
    private final Set<String> kept = new HashSet<>();
    private Choice choice = Choice.ENGLISH;
    private boolean chosen;

    public SpellingHelp(Speller speller, Background background) {
        this.speller = speller;
        this.background = background;
    }

    /** Begins with a plan in this language (BCP 47): nothing that was kept for another plan is known any more. */
    public void begin(String language) {
        kept.clear();
        if (!chosen) {
            choice = Choice.of(language);
        }
    }

    public Choice choice() {
        return choice;
    }

    public void choose(Choice other) {
        choice = other;
        chosen = true;
        List.copyOf(watchers).forEach(Runnable::run);
    }

    /** Runs this whenever something else is chosen, until the returned action is run. */
    public Runnable watch(Runnable chosen) {
        watchers.add(chosen);
        return () -> watchers.remove(chosen);
    }

    /** Leaves these words alone from now on, such as names. */
    public void keep(List<String> words) {
        words.forEach(word -> kept.add(plain(word)));
    }

    /** Finds the odd word nearest to the caret and hands over what can be offered, or nothing, on the scene's thread. */
    public void find(Look look, Consumer<Optional<Offer>> found, Consumer<SayableException> failed) {
        Choice asked = look.language().map(Choice::of).filter(own -> choice != Choice.NONE).orElse(choice);
        if (asked == Choice.NONE || look.text().isBlank()) {
            found.accept(Optional.empty());
            return;
        }
        Set<String> leave = Set.copyOf(kept);
        background.lookUp(() -> offer(look, asked.language, leave), found, failed);
    }

    private Optional<Offer> offer(Look look, String language, Set<String> leave) {
        int length = look.text().length();
        int from = length <= LONG ? 0 : afterSpace(look.text(), Math.max(0, look.caret() - AROUND));
        int to = length <= LONG ? length : beforeSpace(look.text(), Math.min(length, look.caret() + AROUND));
        List<Speller.Odd> odd = new ArrayList<>(speller.check(look.text().substring(from, Math.max(from, to)), language));
        odd.removeIf(word -> leave.contains(plain(word.word()))
                || look.writing() && from + word.from() < look.caret() && look.caret() <= from + word.to());
        odd.sort(Comparator.comparingInt(word -> Math.abs(look.caret() - from - word.to())));
        for (Speller.Odd word : odd) {
            List<String> others = speller.suggest(word.word(), language);
            if (!others.isEmpty()) {
                return Optional.of(new Offer(from + word.from(), from + word.to(), word.word(), others));
            }
        }
        return Optional.empty();
    }

    private static int afterSpace(String text, int at) {
        int from = at;
        while (from > 0 && from < text.length() && !Character.isWhitespace(text.charAt(from - 1))) {
            from++;
        }
        return from;
    }

    private static int beforeSpace(String text, int at) {
        int to = at;
        while (to > 0 && to < text.length() && !Character.isWhitespace(text.charAt(to))) {
            to--;
        }
        return to;
    }

    private static String plain(String word) {
        return word.replace('\u2019', '\'').toLowerCase(Locale.ROOT);
    }
}
