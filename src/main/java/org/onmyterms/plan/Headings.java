package org.onmyterms.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which entries the person pulled in under other people's headings, which headings they chose not to answer, and which entries officials
 * have a word for. It holds ids alone. Immutable.
 *
 * @param pulledIn   in the order in which they stand under each heading
 * @param notAnswered headings that the person has chosen not to answer
 * @param tags       words that officials use, each with an entry it goes with
 */
public record Headings(List<Under> pulledIn, Set<HeadingRef> notAnswered, List<Under> tags) {

    public static final Headings NONE = new Headings(List.of(), Set.of(), List.of());

    /** An entry under a heading. */
    public record Under(HeadingRef heading, String entry) { }

    public Headings {
        pulledIn = List.copyOf(pulledIn);
        notAnswered = Set.copyOf(notAnswered);
        tags = List.copyOf(tags);
    }

    /** The ids of what was pulled in under this heading, in order. */
    public List<String> pulledIn(HeadingRef heading) {
        return entries(pulledIn, heading);
    }

    /** The ids of what goes with this word of officials, in the order in which it was tagged. */
    public List<String> tagged(HeadingRef heading) {
        return entries(tags, heading);
    }

    private static List<String> entries(List<Under> list, HeadingRef heading) {
        return list.stream().filter(u -> u.heading().equals(heading)).map(Under::entry).toList();
    }

    public boolean isNotAnswered(HeadingRef heading) {
        return notAnswered.contains(heading);
    }

    /** The ids of all headings under which anything was done here. */
    Set<String> templates() {
        Set<String> all = new LinkedHashSet<>();
        pulledIn.forEach(u -> all.add(u.heading().template()));
        notAnswered.forEach(h -> all.add(h.template()));
        tags.forEach(u -> all.add(u.heading().template()));
        return all;
    }

    /** With this entry before another one under a heading, or at the end of what stands there. */
    Headings pullIn(HeadingRef heading, String entry, Optional<String> before) {
        Under one = new Under(heading, entry);
        if (before.filter(entry::equals).isPresent()) {
            return this;
        }
        List<Under> all = new ArrayList<>(pulledIn);
        all.remove(one);
        int at = before.map(b -> all.indexOf(new Under(heading, b))).orElse(-1);
        all.add(at < 0 ? all.size() : at, one);
        return new Headings(all, notAnswered, tags);
    }

    Headings leaveOut(HeadingRef heading, String entry) {
        return new Headings(without(pulledIn, new Under(heading, entry)::equals), notAnswered, tags);
    }

    Headings answering(HeadingRef heading, boolean answers) {
        Set<HeadingRef> all = new HashSet<>(notAnswered);
        if (answers) {
            all.remove(heading);
        } else {
            all.add(heading);
        }
        return new Headings(pulledIn, all, tags);
    }

    Headings tag(HeadingRef heading, String entry, boolean goesWith) {
        Under one = new Under(heading, entry);
        List<Under> all = new ArrayList<>(without(tags, one::equals));
        if (goesWith) {
            all.add(one);
        }
        return new Headings(pulledIn, notAnswered, all);
    }

    /** The same, but this entry was pulled in nowhere: its words are others now than those that were chosen. */
    Headings choosingAnew(String entry) {
        return new Headings(without(pulledIn, u -> u.entry().equals(entry)), notAnswered, tags);
    }

    /** The same without a word of these entries. */
    Headings without(Set<String> hidden) {
        return new Headings(without(pulledIn, u -> hidden.contains(u.entry())), notAnswered, without(tags, u -> hidden.contains(u.entry())));
    }

    private static List<Under> without(List<Under> all, Predicate<Under> gone) {
        return all.stream().filter(gone.negate()).toList();
    }
}
