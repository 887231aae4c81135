package org.onmyterms.plan;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a plan was left: the day, the topic and its question, and what was said there last. What is just for the person is never
 * among it, since somebody may look over their shoulder; that they were there is.
 *
 * @param said what was said last in this topic; empty when nothing was, or when it is just for the person
 */
public record LastTime(LocalDate day, String topic, Optional<String> prompt, Optional<Entry> said) {

    /** Reads a history and what somebody may see of its plan; empty when nothing is said there yet. */
    public static Optional<LastTime> of(History history, Plan seen, ZoneId zone) {
        List<Entry> all = seen.entries().stream().filter(e -> !e.isEmpty() && !HeadingRef.isTopic(e.topic())).toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = Said.day(history.changes().reversed().stream().filter(c -> !(c.action() instanceof Action.JustForMe)).findFirst().orElseThrow(), zone);
        String topic = seen.place().topic().orElseGet(() -> newest(history, all).topic());
        List<Entry> there = all.stream().filter(e -> e.topic().equals(topic) && !topic.equals(Plan.JUST_FOR_ME)).toList();
        Optional<Entry> said = there.isEmpty() ? Optional.empty() : Optional.of(newest(history, there));
        return Optional.of(new LastTime(day, topic, seen.place().prompt().or(() -> said.flatMap(Entry::prompt)), said));
    }

    /** The one that was written last; of pieces that a cut made, the one that stands last. */
    private static Entry newest(History history, List<Entry> said) {
        Map<String, Entry> byId = said.stream().collect(Collectors.toMap(Entry::id, Function.identity()));
        return history.changes().reversed().stream().flatMap(LastTime::written).map(byId::get).filter(Objects::nonNull).findFirst()
                .orElseGet(said::getLast);
    }

    /** The entries that a change may have written: the one it names, or one that came to stand beside it. */
    private static Stream<String> written(Change change) {
        return switch (change.action()) {
            case Action.AddEntry(Entry entry) -> Stream.of(entry.id());
            case Action.SetWords(String entry, String words) -> Stream.of(change.id(), entry);
            case Action.SetDetail(String entry, String field, String said) -> Stream.of(change.id(), entry);
            case Action.SetPictures(String entry, List<Picture> pictures) -> Stream.of(change.id(), entry);
            default -> Stream.empty();
        };
    }
}
