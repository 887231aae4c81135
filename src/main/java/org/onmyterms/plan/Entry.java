package org.onmyterms.plan;

import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One thing said: the words letter for letter, whose they are, who typed them, and who may see them.
 *
 * @param topic     id of the topic it stands in
 * @param prompt    id of the question it answers, if any
 * @param words     verbatim; may be empty
 * @param language  BCP 47; empty means the plan's
 * @param from      the supporter whose view it is, or who wrote down or observed; present for all but {@link Voice#OWN}
 * @param typedBy   {@link Person#ID} or a supporter's id
 * @param answer    what the person says of it; always {@link Answer#NOT_ASKED} for their own words
 * @param audiences ids of the audiences who may see it; empty means only the person
 * @param recording the same or more, said aloud
 * @param besides   id of the entry beside which this stands as a second answer, until the person decides
 * @param details   what a card says beside its words: a field's id and what was said there, verbatim, or the id of what was chosen, which
 *                  can be another entry's
 * @param answers   id of somebody else's view to which these words of the person are the answer
 */
public record Entry(String id, String topic, Optional<String> prompt, String words, Optional<String> language, Voice voice,
                    Optional<String> from, String typedBy, Answer answer, Set<String> audiences, OffsetDateTime when,
                    List<Picture> pictures, Optional<Recording> recording, Optional<String> besides, Map<String, String> details,
                    Optional<String> answers, Extras extras) {

    public Entry {
        Ids.check(id);
        Objects.requireNonNull(topic);
        Objects.requireNonNull(words);
        Objects.requireNonNull(typedBy);
        Objects.requireNonNull(when);
        if ((voice == Voice.OWN) == from.isPresent()) {
            throw new IllegalArgumentException("only the person's own words have nobody else they come from");
        }
        if (voice == Voice.OWN && answer != Answer.NOT_ASKED) {
            throw new IllegalArgumentException("the person's own words need no answer");
        }
        if (audiences.contains(Audience.ME)) {
            throw new IllegalArgumentException("the person always sees an entry and is not listed");
        }
        audiences = Collections.unmodifiableSet(new LinkedHashSet<>(audiences));
        pictures = List.copyOf(pictures);
        details = details.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(details));
    }

    /** The person's own words, typed by the person, seen by nobody else. */
    public static Entry own(String id, String topic, Optional<String> prompt, String words, OffsetDateTime when) {
        return new Entry(id, topic, prompt, words, Optional.empty(), Voice.OWN, Optional.empty(), Person.ID, Answer.NOT_ASKED,
                Set.of(), when, List.of(), Optional.empty(), Optional.empty(), Map.of(), Optional.empty(), Extras.NONE);
    }

    /** Words that reached the plan through a supporter, not yet answered, seen by nobody else. */
    public static Entry through(String supporter, Voice voice, String typedBy, String id, String topic, Optional<String> prompt,
                                String words, OffsetDateTime when) {
        return new Entry(id, topic, prompt, words, Optional.empty(), voice, Optional.of(supporter), typedBy, Answer.NOT_ASKED,
                Set.of(), when, List.of(), Optional.empty(), Optional.empty(), Map.of(), Optional.empty(), Extras.NONE);
    }

    public Entry withWords(String newWords) {
        return new Entry(id, topic, prompt, newWords, language, voice, from, typedBy, answer, audiences, when, pictures, recording, besides, details, answers, extras);
    }

    /** The words from this place on, as an entry that is otherwise the same but for its pictures, its recording and what it stands beside. */
    Entry rest(String newId, int from) {
        return new Entry(newId, topic, prompt, words.substring(from), language, voice, this.from, typedBy, answer, audiences, when, List.of(),
                Optional.empty(), Optional.empty(), Map.of(), answers, extras);
    }

    public Entry withAnswer(Answer newAnswer) {
        return new Entry(id, topic, prompt, words, language, voice, from, typedBy, newAnswer, audiences, when, pictures, recording, besides, details, answers, extras);
    }

    public Entry withAudiences(Set<String> newAudiences) {
        return new Entry(id, topic, prompt, words, language, voice, from, typedBy, answer, newAudiences, when, pictures, recording, besides, details, answers, extras);
    }

    public Entry withPlace(String newTopic, Optional<String> newPrompt) {
        return new Entry(id, newTopic, newPrompt, words, language, voice, from, typedBy, answer, audiences, when, pictures, recording, besides, details, answers, extras);
    }

    /** The same with these pictures. */
    public Entry withPictures(List<Picture> newPictures) {
        return new Entry(id, topic, prompt, words, language, voice, from, typedBy, answer, audiences, when, newPictures, recording, besides, details, answers, extras);
    }

    /** The same with this recording. */
    public Entry withRecording(Recording said) {
        return new Entry(id, topic, prompt, words, language, voice, from, typedBy, answer, audiences, when, pictures, Optional.of(said), besides,
                details, answers, extras);
    }

    /** The same with this in one field of its card; blank takes it out. */
    public Entry withDetail(String field, String said) {
        Map<String, String> all = new LinkedHashMap<>(details);
        if (said.isBlank()) {
            all.remove(field);
        } else {
            all.put(field, said);
        }
        return new Entry(id, topic, prompt, words, language, voice, from, typedBy, answer, audiences, when, pictures, recording, besides, all, answers,
                extras);
    }

    /** The same as the person's own words, which nobody has to ask about. */
    Entry asOwn() {
        return new Entry(id, topic, prompt, words, language, Voice.OWN, Optional.empty(), typedBy, Answer.NOT_ASKED, audiences, when, pictures,
                recording, besides, details, answers, extras);
    }

    /** The details less those that name one of these entries. */
    private Map<String, String> detailsWithout(Set<String> gone) {
        if (details.values().stream().noneMatch(gone::contains)) {
            return details;
        }
        Map<String, String> left = new LinkedHashMap<>(details);
        left.values().removeIf(gone::contains);
        return left;
    }

    /** The same without ties to any of these. */
    Entry withoutTiesTo(Set<String> hidden) {
        return new Entry(id, topic, prompt, words, language, voice, from, typedBy, answer, audiences, when, pictures, recording,
                besides.filter(b -> !hidden.contains(b)), detailsWithout(hidden), answers.filter(a -> !hidden.contains(a)), extras);
    }

    /** The same with other ids for itself and what it is tied to. */
    Entry renamed(Map<String, String> ids, Set<String> gone) {
        Map<String, String> tied = new LinkedHashMap<>(detailsWithout(gone));
        tied.replaceAll((field, said) -> ids.getOrDefault(said, said));
        return new Entry(ids.getOrDefault(id, id), topic, prompt, words, language, voice, from, typedBy, answer, audiences, when, pictures, recording,
                besides.filter(b -> !gone.contains(b)).map(b -> ids.getOrDefault(b, b)), tied,
                answers.filter(a -> !gone.contains(a)).map(a -> ids.getOrDefault(a, a)), extras);
    }

    /** The same as an answer of the person's to somebody's view. */
    public Entry answering(String view) {
        return new Entry(id, topic, prompt, words, language, voice, from, typedBy, answer, audiences, when, pictures, recording, besides, details,
                Optional.of(view), extras);
    }

    /** True when nothing was said: no words, no picture, no recording and nothing on a card. */
    public boolean isEmpty() {
        return words.isEmpty() && pictures.isEmpty() && recording.isEmpty() && details.isEmpty();
    }

    /** True for words that a supporter wrote down and that were not said back to the person yet. */
    public boolean waitsToBeSaidBack() {
        return voice == Voice.WRITTEN_DOWN && answer == Answer.NOT_ASKED && !isEmpty();
    }

    public Entry withBesides(Optional<String> other) {
        return new Entry(id, topic, prompt, words, language, voice, from, typedBy, answer, audiences, when, pictures, recording, other, details, answers, extras);
    }

    /**
     * These words as another answer, written by somebody who did not know of the first. They stand beside it and are seen by nobody
     * else until the person decides. What the person typed is theirs; what a supporter wrote anew is what it was when they wrote it.
     */
    Entry otherwise(String otherId, String author, OffsetDateTime at) {
        boolean own = author.equals(Person.ID) && (voice == Voice.OWN || voice == Voice.WRITTEN_DOWN);
        Voice whose = own ? Voice.OWN : voice != Voice.OWN ? voice : typedBy.equals(author) ? Voice.WRITTEN_DOWN : Voice.VIEW;
        Optional<String> through = own ? Optional.empty() : from.or(() -> Optional.of(author));
        return new Entry(otherId, topic, prompt, words, language, whose, through, author, Answer.NOT_ASKED, Set.of(), at, List.of(),
                Optional.empty(), Optional.of(besides.orElse(id)), details, own ? answers : Optional.empty(), Extras.NONE);
    }

    /** True when both say the same, in words, in pictures and on their cards. */
    public boolean saysAs(Entry other) {
        return words.equals(other.words) && details.equals(other.details) && pictures.equals(other.pictures);
    }

    /** True when this audience may see the entry; {@link Audience#ME} sees everything. */
    public boolean isFor(String audience) {
        return audience.equals(Audience.ME) || audiences.contains(audience);
    }

    /**
     * True when this author may change the words in place. The person's own words change only by the person; what a
     * supporter wrote, observed or thinks changes only by whoever typed it or whose it is. Anybody else adds a second answer.
     */
    public boolean changeableBy(String author) {
        return voice == Voice.OWN ? author.equals(Person.ID) : author.equals(typedBy) || from.filter(author::equals).isPresent();
    }
}
