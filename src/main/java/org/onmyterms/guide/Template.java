package org.onmyterms.guide;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.HeadingRef;
import org.onmyterms.plan.Nation;

/**
 * Headings that somebody else asks for, such as a council's, with the places in a plan where words for them may stand.
 *
 * @param id       one lower-case word, such as {@code seven-england}
 * @param about    one or two sentences on what these headings are; may be empty
 * @param reader   id of the audience that asks for them
 * @param nation   where they apply, when not everywhere
 * @param source   where they come from, when that is a law or a standard
 * @param drawer   true for words that officials use, which stay in a drawer until something was said
 * @param headings at least one, in order; no two share an id
 */
public record Template(String id, String name, String about, String reader, Optional<Nation> nation, Optional<Source> source, boolean drawer,
                       List<Heading> headings) {

    /** The law or standard, and the day on which it was looked up. */
    public record Source(String text, LocalDate checked) { }

    /**
     * One heading.
     *
     * @param help what is meant by it; may be empty
     * @param fits ids of topics and prompts at which words for it may stand
     */
    public record Heading(String id, String words, String help, Set<String> fits) {
        public Heading {
            fits = Set.copyOf(fits);
        }

        /** True when this was said at one of the places named for this heading. It says nothing about the words. */
        public boolean mayFit(Entry entry) {
            return fits.contains(entry.topic()) || entry.prompt().filter(fits::contains).isPresent();
        }
    }

    public Template {
        Objects.requireNonNull(nation);
        Objects.requireNonNull(source);
        headings = List.copyOf(headings);
        if (headings.isEmpty()) {
            throw new IllegalArgumentException("template " + id + " has no heading");
        }
    }

    public Optional<Heading> heading(String headingId) {
        return headings.stream().filter(h -> h.id().equals(headingId)).findFirst();
    }

    /** What a plan calls this heading. */
    public HeadingRef ref(Heading heading) {
        return new HeadingRef(id, heading.id());
    }
}
