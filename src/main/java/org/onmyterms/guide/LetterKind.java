package org.onmyterms.guide;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.HeadingRef;
import org.onmyterms.plan.Nation;

/**
 * A letter that a person can make in their own name: its parts, with words that we suggest, and the law that stands behind it.
 *
 * @param id      one lower-case word, such as {@code ask-review}
 * @param about   what it is for
 * @param to      who it goes to
 * @param reader  id of the audience that gets it
 * @param nations where it is offered; empty for everywhere
 * @param parts   in order; no two share an id, and one is {@link #SUBJECT}
 * @param laws    for the second page, those of all nations
 */
public record LetterKind(String id, String name, String about, String to, Group group, String reader, Set<Nation> nations, List<Part> parts, List<Law> laws) {

    /** The part that is the letter's heading. It is never left out. */
    public static final String SUBJECT = "subject";

    /** The part in which the person says what they want. */
    public static final String ASK = "ask";

    /** What a person wants with a letter. */
    public enum Group {
        ASK, MONEY, WRONG;

        /** Its word in a file. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Group> of(String word) {
            return Arrays.stream(values()).filter(g -> g.word().equals(word)).findFirst();
        }
    }

    /**
     * One part, a paragraph or a few lines.
     *
     * @param suggested our words, with places such as {@code {gap}} and {@code {name}}; empty where only the person can say it
     * @param fits      ids of topics and prompts of which words may be brought in; none where none may
     */
    public record Part(String id, String name, String suggested, Set<String> fits) {

        static final String NAME = "name";
        static final Pattern FILL = Pattern.compile("\\{([^}]*)}");

        public Part {
            fits = Set.copyOf(fits);
        }

        public boolean isSubject() {
            return id.equals(SUBJECT);
        }

        public boolean takesEntries() {
            return !fits.isEmpty();
        }

        /** True when this was said at one of the places named for this part. It says nothing about the words. */
        public boolean mayFit(Entry entry) {
            return fits.contains(entry.topic()) || entry.prompt().filter(fits::contains).isPresent();
        }

        /** True when our words only lead to the person's own, which follow them; they say nothing by themselves. */
        public boolean leads() {
            return suggested.endsWith(":");
        }

        /** Our words with the person's name, which may be blank, and the sums; empty when a sum in them is not known. */
        public Optional<String> words(String name, LetterSums sums) {
            StringBuilder words = new StringBuilder();
            Matcher fill = FILL.matcher(suggested);
            while (fill.find()) {
                Optional<String> text = fill.group(1).equals(NAME) ? Optional.of(name) : sums.text(fill.group(1));
                if (text.isEmpty()) {
                    return Optional.empty();
                }
                fill.appendReplacement(words, Matcher.quoteReplacement(text.get()));
            }
            fill.appendTail(words);
            return Optional.of(words.toString().strip());
        }
    }

    /**
     * A rule of law.
     *
     * @param says    in plain words
     * @param source  where it stands
     * @param checked the day on which it was looked up
     */
    public record Law(Nation nation, String says, String source, LocalDate checked) {

        /** True when it was looked up more than a year before this day. */
        public boolean isOld(LocalDate today) {
            return checked.plusYears(1).isBefore(today);
        }
    }

    public LetterKind {
        nations = Set.copyOf(nations);
        parts = List.copyOf(parts);
        laws = List.copyOf(laws);
    }

    public Optional<Part> part(String partId) {
        return parts.stream().filter(p -> p.id().equals(partId)).findFirst();
    }

    /** What a plan calls this part. */
    public HeadingRef ref(Part part) {
        return HeadingRef.ofLetter(id, part.id());
    }

    /** False for a letter that needs another nation's law, or any nation's where none is said. */
    public boolean isFor(Optional<Nation> nation) {
        return nations.isEmpty() || nation.filter(nations::contains).isPresent();
    }

    /** The rules of this nation; none where none is said. */
    public List<Law> laws(Optional<Nation> nation) {
        return laws.stream().filter(law -> nation.filter(law.nation()::equals).isPresent()).toList();
    }
}
