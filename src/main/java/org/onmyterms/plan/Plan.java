package org.onmyterms.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The plan as its changes leave it. Immutable.
 *
 * @param entries  in the order in which they stand, over all topics
 * @param takenAway entries that were taken away and can come back, oldest first
 * @param goneAudiences ids of audiences that the person took away; the named ones keep their names for the log
 * @param proposals what supporters think others should see, and the person has not answered
 * @param giveOuts the log of what was given to whom, oldest first
 * @param place    where the person last was
 * @param copiesFolder where copies are kept, when the person chose a place
 * @param notes    what supporters noted for themselves, oldest first
 * @param lookAgainOn the day on which the person wants to look again
 * @param headings what stands under other people's headings, and which of their words go with what
 */
public record Plan(String id, String language, Optional<Nation> nation, Person person, List<Supporter> supporters,
                   List<Audience> audiences, Set<String> goneAudiences, Set<Proposal> proposals, List<Entry> entries, List<Entry> takenAway, List<GiveOut> giveOuts, Place place,
                   Optional<String> copiesFolder, List<Note> notes, Optional<LocalDate> lookAgainOn, Headings headings, Extras extras) {

    /** The topic of what was said in "just talk" and is not sorted yet. */
    public static final String JUST_TALK = "talk";

    /** The topic of things just for the person; nothing in it is given out unless it is moved elsewhere. */
    public static final String JUST_FOR_ME = "private";

    /** The question under which stands what the person does not want to be asked about; it comes first in what they give out. */
    public static final String NOT_DISCUSSED = "about.not-discuss";

    public static final Plan EMPTY = new Plan("", "en-GB", Optional.empty(), new Person(""), List.of(), List.of(), Set.of(), Set.of(),
            List.of(), List.of(), List.of(), Place.HOME, Optional.empty(), List.of(), Optional.empty(), Headings.NONE, Extras.NONE);

    public Plan {
        supporters = List.copyOf(supporters);
        audiences = List.copyOf(audiences);
        goneAudiences = Set.copyOf(goneAudiences);
        proposals = Collections.unmodifiableSet(new LinkedHashSet<>(proposals));
        entries = List.copyOf(entries);
        takenAway = List.copyOf(takenAway);
        giveOuts = List.copyOf(giveOuts);
        notes = List.copyOf(notes);
    }

    public Optional<Entry> entry(String entryId) {
        return entries.stream().filter(e -> e.id().equals(entryId)).findFirst();
    }

    public List<Entry> entriesIn(String topic) {
        return entries.stream().filter(e -> e.topic().equals(topic)).toList();
    }

    /** True when this entry is one of two or more answers, of which the person has not chosen yet. */
    public boolean isUndecided(Entry entry) {
        return entry.besides().isPresent() || entries.stream().anyMatch(e -> e.besides().filter(entry.id()::equals).isPresent());
    }

    /**
     * What this audience may see, in order. What is just for the person, and what was written for the reader of other headings alone,
     * is for nobody else, whatever was chosen for it elsewhere.
     */
    public List<Entry> entriesFor(String audience) {
        return goneAudiences.contains(audience) ? List.of() : entries.stream().filter(e -> e.isFor(audience) && (audience.equals(Audience.ME) || mayBeOffered(e))).toList();
    }

    /** True for what may be offered to be given out, by entry or under a heading. */
    public static boolean mayBeOffered(Entry entry) {
        return !entry.topic().equals(JUST_FOR_ME) && !HeadingRef.isTopic(entry.topic());
    }

    /** What the person pulled in under a heading and is still there, in order. What became just for them since is not among it. */
    public List<Entry> pulledIn(HeadingRef heading) {
        return headings.pulledIn(heading).stream().flatMap(id -> entry(id).stream()).filter(Plan::mayBeOffered).toList();
    }

    /** What was written for the reader of this heading alone, in order. */
    public List<Entry> writtenFor(HeadingRef heading) {
        return entries.stream().filter(e -> HeadingRef.of(e).filter(heading::equals).isPresent()).toList();
    }

    /** What goes with this word of officials and is still there. */
    public List<Entry> tagged(HeadingRef word) {
        return headings.tagged(word).stream().flatMap(id -> entry(id).stream()).filter(Plan::mayBeOffered).toList();
    }

    /** The ids of all headings of others' under which anything stands. */
    public Set<String> templates() {
        Set<String> all = new LinkedHashSet<>(headings.templates());
        entries.forEach(e -> HeadingRef.of(e).ifPresent(h -> all.add(h.template())));
        return all;
    }

    public Optional<Supporter> supporter(String supporterId) {
        return supporters.stream().filter(s -> s.id().equals(supporterId)).findFirst();
    }

    public Optional<Audience> audience(String audienceId) {
        return audiences.stream().filter(a -> a.id().equals(audienceId)).findFirst();
    }

    /** The audiences that the person may show things to: the usual ones and their own, less those that they took away. */
    public List<String> readers() {
        Set<String> ids = new LinkedHashSet<>(Audience.USUAL);
        audiences.stream().map(Audience::id).filter(id -> !id.equals(Audience.ME)).forEach(ids::add);
        ids.removeAll(goneAudiences);
        return List.copyOf(ids);
    }

    /** True when people who decide about the person's support are in this audience, as far as the person said. */
    public boolean includesOfficials(String audienceId) {
        return audience(audienceId).map(Audience::officials).orElseGet(() -> Audience.usuallyOfficials(audienceId));
    }

    /** What supporters propose that can still be answered: the entry stands in the plan and the audience does not see it yet. */
    public List<Proposal> openProposals() {
        return proposals.stream().filter(p -> readers().contains(p.audience()) && entry(p.entry()).filter(e -> !e.isFor(p.audience())).isPresent()).toList();
    }

    /** The person's own words about somebody's view, in order. */
    public List<Entry> answersTo(Entry view) {
        return entries.stream().filter(e -> e.answers().filter(view.id()::equals).isPresent()).toList();
    }

    /** The plan as this audience may see it: what the person chose for it, those whose words are among that, and nothing else. */
    public Plan asSeenBy(String audience) {
        List<Entry> seen = entriesFor(audience);
        Set<String> hidden = entries.stream().map(Entry::id).collect(Collectors.toSet());
        seen.forEach(e -> hidden.remove(e.id()));
        Set<String> mentioned = seen.stream().flatMap(e -> Stream.concat(e.from().stream(), Stream.of(e.typedBy()))).collect(Collectors.toSet());
        return new Plan(id, language, nation, person, supporters.stream().filter(s -> mentioned.contains(s.id())).toList(), List.of(), Set.of(),
                Set.of(), seen.stream().map(e -> e.withoutTiesTo(hidden)).toList(), List.of(), List.of(), Place.HOME, Optional.empty(), List.of(),
                Optional.empty(), Headings.NONE, Extras.NONE);
    }

    /** What a supporter who signed in may know of: nothing of what is just for the person, not even that it is there. */
    public Plan withoutJustForMe() {
        Set<String> hidden = Stream.concat(entries.stream(), takenAway.stream()).filter(e -> e.topic().equals(JUST_FOR_ME)).map(Entry::id)
                .collect(Collectors.toSet());
        Set<Proposal> open = proposals.stream().filter(p -> !hidden.contains(p.entry())).collect(Collectors.toCollection(LinkedHashSet::new));
        return new Plan(id, language, nation, person, supporters, audiences, goneAudiences, open, without(hidden, entries), without(hidden, takenAway), giveOuts,
                place.topic().filter(JUST_FOR_ME::equals).isPresent() ? Place.HOME : place, copiesFolder, notes, lookAgainOn, headings.without(hidden), extras);
    }

    private static List<Entry> without(Set<String> hidden, List<Entry> entries) {
        return entries.stream().filter(e -> !hidden.contains(e.id())).map(e -> e.withoutTiesTo(hidden)).toList();
    }

    /** The number that the next document given out will bear: one more than have been given. */
    public int nextVersion() {
        return giveOuts.size() + 1;
    }
}
