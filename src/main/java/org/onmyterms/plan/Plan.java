package org.onmyterms.plan;

import java.time.LocalDate;
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
 * @param giveOuts the log of what was given to whom, oldest first
 * @param place    where the person last was
 * @param copiesFolder where copies are kept, when the person chose a place
 * @param notes    what supporters noted for themselves, oldest first
 * @param lookAgainOn the day on which the person wants to look again
 */
public record Plan(String id, String language, Optional<Nation> nation, Person person, List<Supporter> supporters,
                   List<Audience> audiences, List<Entry> entries, List<Entry> takenAway, List<GiveOut> giveOuts, Place place,
                   Optional<String> copiesFolder, List<Note> notes, Optional<LocalDate> lookAgainOn, Extras extras) {

    /** The topic of what was said in "just talk" and is not sorted yet. */
    public static final String JUST_TALK = "talk";

    /** The topic of things just for the person; nothing in it is given out unless it is moved elsewhere. */
    public static final String JUST_FOR_ME = "private";

    /** The question under which stands what the person does not want to be asked about; it comes first in what they give out. */
    public static final String NOT_DISCUSSED = "about.not-discuss";

    public static final Plan EMPTY = new Plan("", "en-GB", Optional.empty(), new Person(""), List.of(), List.of(), List.of(), List.of(),
            List.of(), Place.HOME, Optional.empty(), List.of(), Optional.empty(), Extras.NONE);

    public Plan {
        supporters = List.copyOf(supporters);
        audiences = List.copyOf(audiences);
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

    /** What this audience may see, in order. What is just for the person is for nobody else, whatever was chosen for it elsewhere. */
    public List<Entry> entriesFor(String audience) {
        return entries.stream().filter(e -> e.isFor(audience) && (audience.equals(Audience.ME) || !e.topic().equals(JUST_FOR_ME))).toList();
    }

    public Optional<Supporter> supporter(String supporterId) {
        return supporters.stream().filter(s -> s.id().equals(supporterId)).findFirst();
    }

    public Optional<Audience> audience(String audienceId) {
        return audiences.stream().filter(a -> a.id().equals(audienceId)).findFirst();
    }

    /** The person's own words about somebody's view, in order. */
    public List<Entry> answersTo(Entry view) {
        return entries.stream().filter(e -> e.answers().filter(view.id()::equals).isPresent()).toList();
    }

    /** What a supporter who signed in may know of: nothing of what is just for the person, not even that it is there. */
    public Plan withoutJustForMe() {
        Set<String> hidden = Stream.concat(entries.stream(), takenAway.stream()).filter(e -> e.topic().equals(JUST_FOR_ME)).map(Entry::id)
                .collect(Collectors.toSet());
        return new Plan(id, language, nation, person, supporters, audiences, without(hidden, entries), without(hidden, takenAway), giveOuts,
                place.topic().filter(JUST_FOR_ME::equals).isPresent() ? Place.HOME : place, copiesFolder, notes, lookAgainOn, extras);
    }

    private static List<Entry> without(Set<String> hidden, List<Entry> entries) {
        return entries.stream().filter(e -> !hidden.contains(e.id())).map(e -> e.withoutTiesTo(hidden)).toList();
    }

    /** The number that the next document given out will bear: one more than have been given. */
    public int nextVersion() {
        return giveOuts.size() + 1;
    }
}
